import Screen

/// Where the panes are on a screen of some size: side by side, or stacked when narrow.
struct PaneLayout: Hashable, Sendable {
    /// Columns from which on there is room for the outline.
    static let outlineFrom = 80

    /// The whole screen.
    let size: Size
    /// The article with its margin.
    let article: Rect
    /// The list of actors.
    let actors: Rect
    /// The attribution of the current sentence.
    let attribution: Rect
    /// The column between article and lists; nil when stacked.
    let divider: Rect?
    /// The outline beside the article; nil without one.
    let outline: Rect?
    /// Between header and footer.
    let body: Rect
    /// Columns of the article's margin: a tag, a mark, the bar; without tags only the latter.
    let margin: Int
    private let lineColumns: Int

    /// Lays out a screen for a list of so many actors.
    init(_ size: Size, actors count: Int, _ choices: LayoutChoices) {
        self.size = size
        margin = choices.tags ? 5 : 2
        lineColumns = choices.lineColumns
        body = Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 2)
        if choices.isStacked || size.columns < choices.stackBelow {
            let strip = body.rows >= 12 ? 5 : body.rows >= 6 ? 2 : 1
            divider = nil
            outline = nil
            article = Rect(column: 0, row: 1, columns: size.columns, rows: body.rows - strip)
            actors = article
            attribution = Rect(column: 0, row: 1 + article.rows, columns: size.columns, rows: strip)
        } else {
            let side = Self.side(size.columns, choices)
            let left = size.columns - side
            let strip = choices.outline && size.columns >= Self.outlineFrom ? 1 : 0
            article = Rect(column: 0, row: 1, columns: left - 1 - strip, rows: body.rows)
            outline = strip > 0 ? Rect(column: left - 2, row: 1, columns: 1, rows: body.rows) : nil
            divider = Rect(column: left - 1, row: 1, columns: 1, rows: body.rows)
            let upper = min(max(3, count + 2), max(3, body.rows / 2))
            actors = Rect(column: left, row: 1, columns: side, rows: upper)
            attribution = Rect(column: left, row: 1 + upper, columns: side, rows: body.rows - upper)
        }
    }

    /// Whether the panes lie on top of each other.
    var isStacked: Bool { divider == nil }
    /// Whether nothing useful fits.
    var isTooSmall: Bool { size.columns < 20 || size.rows < 5 }
    /// Columns of the article's text.
    var textColumns: Int { min(max(1, article.columns - margin - 1), lineColumns) }

    /// Columns of the lists: as the user says, but half of the screen at most.
    private static func side(_ columns: Int, _ choices: LayoutChoices) -> Int {
        choices.listColumns.map { min($0, columns / 2) } ?? min(max(28, columns * 3 / 8), 72)
    }
}
