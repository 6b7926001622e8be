import Screen

/// Where the panes are on a screen of some size: beside the article, below it, or over it where there is little room.
struct PaneLayout: Hashable, Sendable {
    /// Columns from which on there is room for an outline beside the article.
    static let outlineFrom = 80
    /// Rows between header and footer from which on all panes have room below the article.
    private static let belowFrom = 24
    /// From so many rows between header and footer on they stand there by themselves …
    private static let tallFrom = 32
    /// … unless a line beside them still has so many columns.
    private static let wideText = 80

    /// Columns under which no setting puts lists and article beside each other.
    private static let leastBeside = 56

    /// The whole screen.
    let size: Size
    /// The article with its margin.
    let article: Rect
    /// The list of actors.
    let actors: Rect
    /// The attribution of the current sentence.
    let attribution: Rect
    /// The column between the article and the lists, or between the lists below it; nil where they lie over it.
    let divider: Rect?
    /// Whether the lists lie over the article, each while it has the focus.
    let isStacked: Bool
    /// The outline, a column beside the article or a row below it; nil without one.
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
        let isNarrow = size.columns < max(choices.stackBelow, Self.leastBeside)
        let side = Self.side(size.columns, choices)
        let left = size.columns - side
        let strip = choices.outline && size.columns >= Self.outlineFrom ? 1 : 0
        isStacked = isNarrow || (body.rows < Self.belowFrom && choices.panes == .below)
        if isStacked {
            let rows = body.rows >= 12 ? 5 : body.rows >= 6 ? 2 : 1
            divider = nil
            outline = nil
            article = Rect(column: 0, row: 1, columns: size.columns, rows: body.rows - rows)
            actors = article
            attribution = Rect(column: 0, row: 1 + article.rows, columns: size.columns, rows: rows)
        } else if choices.panes == .below
            || (choices.panes == .auto && body.rows >= Self.tallFrom && left - 2 - strip - margin < Self.wideText)
        {
            let lower = body.rows / 3
            let row = body.row + body.rows - lower
            article = Rect(column: 0, row: 1, columns: size.columns, rows: body.rows - lower - strip)
            outline = strip > 0 ? Rect(column: 0, row: row - 1, columns: size.columns, rows: 1) : nil
            actors = Rect(column: 0, row: row, columns: side, rows: lower)
            divider = Rect(column: side, row: row, columns: 1, rows: lower)
            attribution = Rect(column: side + 1, row: row, columns: left - 1, rows: lower)
        } else {
            article = Rect(column: 0, row: 1, columns: left - 1 - strip, rows: body.rows)
            outline = strip > 0 ? Rect(column: left - 2, row: 1, columns: 1, rows: body.rows) : nil
            divider = Rect(column: left - 1, row: 1, columns: 1, rows: body.rows)
            let upper = min(max(3, count + 2), max(3, body.rows / 2))
            actors = Rect(column: left, row: 1, columns: side, rows: upper)
            attribution = Rect(column: left, row: 1 + upper, columns: side, rows: body.rows - upper)
        }
    }

    /// Whether the lists stand beside the article.
    var isBeside: Bool { divider?.rows == body.rows }
    /// Whether nothing useful fits.
    var isTooSmall: Bool { size.columns < 20 || size.rows < 5 }
    /// Columns of the article's text.
    var textColumns: Int { min(max(1, article.columns - margin - 1), lineColumns) }

    /// Columns of the lists: as the user says, but half of the screen at most.
    private static func side(_ columns: Int, _ choices: LayoutChoices) -> Int {
        choices.listColumns.map { min($0, columns / 2) } ?? min(max(28, columns * 3 / 8), 72)
    }
}
