import Screen

/// The open help: the live keymap, of which a row is selected.
struct Help: Hashable, Sendable {
    /// The filter being typed.
    var prompt: Prompt?
    /// Index of the selected action among those listed.
    private(set) var selected = 0
    /// First visible line.
    private(set) var top = 0
    private let keymap: Keymap
    private let pane: Pane
    /// What alone can be done, with a title for it; nil in the panes.
    private let only: HelpEntry.Selection?
    private var filter = ""
    private var entries: [HelpEntry]

    /// The help on `keymap`, as seen from `pane`.
    init(_ keymap: Keymap, from pane: Pane) {
        self.keymap = keymap
        self.pane = pane
        only = nil
        entries = HelpEntry.all(keymap, from: pane)
    }

    /// The help on some actions, which are all that there is to do.
    init(_ keymap: Keymap, from pane: Pane, only actions: [Action], title: String) {
        self.keymap = keymap
        self.pane = pane
        let selection = HelpEntry.Selection(title: title, actions: actions)
        only = selection
        entries = HelpEntry.all(keymap, selection)
    }

    /// Whether only some rows are listed.
    var isFiltered: Bool { !filter.isEmpty }

    /// The listed actions.
    private var actions: [(action: Action, pane: Pane?)] {
        entries.compactMap { entry in
            if case .action(let action, _, let pane) = entry { (action, pane) } else { nil }
        }
    }

    /// The selected action with the pane that it belongs to; nil when none is listed.
    var choice: (action: Action, pane: Pane?)? {
        let actions = actions
        return actions.indices.contains(selected) ? actions[selected] : nil
    }

    /// Lists what fits a filter.
    mutating func narrow(to filter: String) {
        self.filter = filter
        entries =
            only.map { HelpEntry.all(keymap, $0, filter: filter) }
            ?? HelpEntry.all(keymap, from: pane, filter: filter)
        selected = 0
        top = 0
    }

    /// Moves the selection by rows, and scrolls on where there is nothing more to select.
    mutating func move(by rows: Int, in body: Rect) {
        let count = actions.count
        let target = selected + rows
        let lines = lines(columns: body.columns)
        let last = max(0, lines.count - body.rows)
        selected = min(max(0, target), max(0, count - 1))
        if target >= count {
            top = min(last, top + (target - count + 1))
        } else if target < 0 {
            top = 0
        }
        if target < count { reveal(lines, rows: body.rows) }
    }

    /// Selects the action that is drawn on line `line` of the screen; false when none is.
    mutating func select(line: Int, columns: Int) -> Bool {
        let lines = lines(columns: columns)
        guard lines.indices.contains(top + line), let row = lines[top + line].row else { return false }
        selected = row
        return true
    }

    /// Selects the first row, or the last and what follows it.
    mutating func moveToEnd(_ isEnd: Bool, in body: Rect) {
        selected = isEnd ? max(0, actions.count - 1) : 0
        top = isEnd ? max(0, lines(columns: body.columns).count - body.rows) : 0
    }

    private mutating func reveal(_ lines: [HelpLine], rows: Int) {
        guard let first = lines.firstIndex(where: { $0.row == selected }),
            let last = lines.lastIndex(where: { $0.row == selected })
        else { return }
        // The title above the first row of a group stays in sight with it.
        let begin = first > 0 && lines[first - 1].row == nil ? first - 1 : first
        top = min(top, begin)
        if last >= top + rows { top = last - rows + 1 }
    }

    /// The lines for a screen of some columns.
    func lines(columns: Int) -> [HelpLine] { HelpLine.all(entries, columns: columns) }
}
