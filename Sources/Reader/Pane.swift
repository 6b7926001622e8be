/// The three panes, in the order of Tab.
public enum Pane: Int, Hashable, Sendable, CaseIterable {
    case article = 1
    case actors, attribution

    /// The name that configuration and help know it by.
    public var name: String {
        switch self {
        case .article: "article"
        case .actors: "actors"
        case .attribution: "attribution"
        }
    }
}
