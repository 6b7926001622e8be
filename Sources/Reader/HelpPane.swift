import Screen

/// All keys with what they do, from the keymap.
enum HelpPane {
    /// A line of the help.
    enum Line: Hashable, Sendable {
        case section(String)
        case binding(keys: String, summary: String)
        case note(String)
        case blank
    }

    /// Columns of the keys where they stand beside what they do.
    static let keyColumns = 22
    /// Screens narrower than this give the keys lines of their own.
    static let foldBelow = 52

    /// The help's lines for a screen of some columns.
    static func lines(of keymap: Keymap, columns: Int) -> [Line] {
        var lines: [Line] = []
        for section in Action.Section.allCases {
            if !lines.isEmpty { lines.append(.blank) }
            lines.append(.section(section.rawValue))
            for action in Action.allCases where action.section == section {
                lines += binding(keymap.label(of: action), action.summary, columns: columns)
            }
        }
        return lines + [.blank] + notes.flatMap { TextFold.lines($0, columns: max(16, columns - 2)) }.map { .note($0) }
    }

    private static func binding(_ keys: String, _ summary: String, columns: Int) -> [Line] {
        if columns < foldBelow {
            return TextFold.lines(keys, columns: columns - 2).map { .binding(keys: $0, summary: "") }
                + TextFold.lines(summary, columns: columns - 4).map { .note("  " + $0) }
        }
        let lines = TextFold.lines(summary, columns: columns - keyColumns - 2)
        return lines.enumerated().map { .binding(keys: $0 == 0 ? keys : "", summary: $1) }
    }

    /// What the table can't say.
    static let notes = [
        "A number before a motion repeats it: 5j is five sentences, 10G the tenth. 1, 2 and 3 go to a pane; a number "
            + "of these digits alone is a count when it begins with 0: 03j, 012G.",
        "In the margin a tag names the holder of the sentence; ? after it marks an uncertain claim, ‹ a smaller piece "
            + "inside that somebody holds, 2× two holders at once. ‹AL names the holder of a piece that begins in the "
            + "line. No tag: the article's own voice.",
        "In the list of actors a number counts claims that hold sentences, ‹1› pieces inside others' sentences. ▸ is "
            + "the holder of the current sentence, ● an actor that you went to: it stays until Esc, ✓ one that you chose.",
    ]

    /// Draws the lines from number `top` on.
    static func draw(_ keymap: Keymap, from top: Int, _ canvas: inout Canvas) {
        let lines = lines(of: keymap, columns: canvas.rect.columns)
        for (row, line) in lines.dropFirst(top).prefix(canvas.rect.rows).enumerated() {
            switch line {
            case .section(let name): canvas.put(name, at: 1, row, style: Style(.plain, .bold))
            case .binding(let keys, let summary):
                canvas.put(keys, at: 2, row, style: Style(.plain, .bold))
                canvas.put(summary, at: keyColumns + 1, row)
            case .note(let text): canvas.put(text, at: 1, row, style: Style(.muted))
            case .blank: break
            }
        }
    }
}
