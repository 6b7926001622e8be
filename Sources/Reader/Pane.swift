/// The three panes, in the order of Tab.
public enum Pane: Int, Hashable, Sendable, CaseIterable {
    case article = 1
    case actors, attribution
}
