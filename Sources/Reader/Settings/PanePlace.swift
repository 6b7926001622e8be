/// Where the lists stand that say who claims something, and why.
public enum PanePlace: String, CaseIterable, Sendable {
    /// Below the article where the screen is tall and a column beside it would make its lines short, else beside it.
    case auto
    /// Beside the article, which has all rows.
    case beside
    /// Below the article, which has the whole width: the terminal then moves its lines itself when they scroll.
    case below
}
