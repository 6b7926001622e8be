/// The panes' measures, in columns.
public struct LayoutChoices: Hashable, Sendable {
    /// Width of the lists beside the article; nil leaves it to the screen's.
    public var listColumns: Int?
    /// Longest line of text.
    public var lineColumns = 100
    /// Where the panes stand.
    public var panes = PanePlace.auto
    /// On narrower screens the lists lie over the article.
    public var stackBelow = 72
    /// Whether the margin names the holders.
    public var tags = true
    /// Whether a column beside the article shows who speaks where in all of it.
    public var outline = true

    /// What the program starts with.
    public init() {}
}
