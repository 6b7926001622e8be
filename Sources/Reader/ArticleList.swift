/// The files that can be opened, and the selected one.
struct ArticleList: Hashable, Sendable {
    /// The files, in their order.
    private(set) var rows: [ArticleRow] = []
    /// The selected row.
    private(set) var selected = 0
    /// First visible row.
    private(set) var top = 0
    /// What names and titles are searched for.
    var query = ""
    /// The row where the search began that is being typed, and what was searched for before.
    var origin = 0
    var queryBefore = ""
    /// Whether the list lies over the article.
    var isOpen = false
    /// Whether the claims have been asked for.
    private(set) var isSurveyed = false

    init(rows: [ArticleRow] = []) { self.rows = rows }

    /// Puts what was found out into a row.
    mutating func replace(_ number: Int, by row: ArticleRow) {
        if rows.indices.contains(number) { rows[number] = row }
    }

    /// Selects a row, or the nearest one, and keeps it in sight in a pane with room for `room` rows.
    mutating func select(_ row: Int, rows room: Int) {
        selected = min(max(0, row), max(0, rows.count - 1))
        top = min(max(top, selected - max(1, room) + 1), selected)
    }

    /// Opens the list on a row; says whether the claims are still to be asked for.
    mutating func open(on row: Int, rows room: Int) -> Bool {
        isOpen = true
        select(row, rows: room)
        return takeSurvey()
    }

    /// Whether the claims are still to be asked for, which then is done.
    mutating func takeSurvey() -> Bool {
        defer { isSurveyed = true }
        return !isSurveyed
    }

    /// Whether all files' claims are known, or the files can't be read.
    var isCounted: Bool { !rows.contains { $0.state == .waiting } }

    /// "7 files".
    var title: String { "\(rows.count) file\(rows.count == 1 ? "" : "s")" }

    /// "3 counted" while there are others, "41 sentences claimed" at the end.
    var summary: String {
        let done = rows.count { $0.state != .waiting }
        guard done == rows.count else { return "\(done) counted" }
        let claims = rows.reduce(0) { sum, row in
            if case .counted(_, let claims) = row.state { sum + claims } else { sum }
        }
        return "\(claims) sentence\(claims == 1 ? "" : "s") claimed"
    }
}

extension Model {
    /// Rows of the list that fit on the screen.
    var listRows: Int { max(1, panes.body.rows - 1) }

    /// What can be done in the list.
    private static let listActions: [Action] = [
        .nextRow, .previousRow, .firstRow, .lastRow, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .goIn, .search,
        .nextHit, .previousHit, .articles, .repaint, .commands, .back, .help, .quit,
    ]

    /// Opens the list of files on the open one.
    mutating func openList() -> [Effect] {
        guard !list.rows.isEmpty else {
            message = "only one file is open: name more on the command line"
            return []
        }
        return list.open(on: hasArticle ? file : 0, rows: listRows) ? [.survey] : []
    }

    /// Runs an action while the list is open.
    mutating func runInList(_ action: Action, count: Int?) -> [Effect] {
        let step = count ?? 1
        switch action {
        case .nextSentence, .nextRow, .nextFile: select(list.selected + step)
        case .previousSentence, .previousRow, .previousFile: select(list.selected - step)
        case .pageDown: select(list.selected + listRows * step)
        case .pageUp: select(list.selected - listRows * step)
        case .halfPageDown: select(list.selected + max(1, listRows / 2) * step)
        case .halfPageUp: select(list.selected - max(1, listRows / 2) * step)
        case .firstSentence, .firstRow: select(step - 1)
        case .lastSentence, .lastRow: select((count ?? list.rows.count) - 1)
        case .goIn: return [.open(list.selected)]
        case .articles, .back:
            list.isOpen = !hasArticle
            if !hasArticle {
                message = "no file is open yet - \(settings.keymap.way(to: .goIn)) opens the selected one"
            }
        case .search: beginListSearch()
        case .nextHit: moveInListHits(by: step)
        case .previousHit: moveInListHits(by: -step)
        case .help: help = Help(settings.keymap, from: focus, only: Self.listActions, title: "In the list of files")
        case .commands: beginCommand()
        case .repaint: return [.repaint]
        case .quit: return [.quit]
        default: message = "not in the list of files - \(settings.keymap.way(to: .help)) lists the keys"
        }
        return []
    }

    private mutating func select(_ row: Int) {
        if row < 0 { message = "this is the first file" }
        if row >= list.rows.count { message = "this is the last file" }
        list.select(row, rows: listRows)
    }
}
