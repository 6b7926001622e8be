/// What is left of earlier runs.
public struct EarlierRuns: Hashable, Sendable {
    /// The commands typed in them, the latest last.
    public var commands: [String]
    /// Whether there was none.
    public var isNone: Bool

    /// Says what is left; nothing is known when it is left out.
    public init(commands: [String] = [], isNone: Bool = false) {
        self.commands = commands
        self.isNone = isNone
    }
}
