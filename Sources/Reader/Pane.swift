/// The three panes, in the order of Tab.
public enum Pane: Int, Hashable, Sendable, CaseIterable {
    case article = 1
    case actors, attribution

    /// The pane's name on the screen.
    public var name: String {
        switch self {
        case .article: "Article"
        case .actors: "Actors"
        case .attribution: "Attribution"
        }
    }
}
