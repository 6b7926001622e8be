/// Where the reader was when a search began, to come back to when it is called off.
struct SearchOrigin: Hashable, Sendable {
    /// First visible line.
    var top: Int
    /// The search before.
    var search: Search
    /// Whether the new one goes up.
    var isBackward: Bool
}
