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

    /// Columns of the keys.
    static let keyColumns = 22

    /// The help's lines for a screen of some columns.
    static func lines(columns: Int) -> [Line] {
        var lines: [Line] = []
        for section in Action.Section.allCases {
            if !lines.isEmpty { lines.append(.blank) }
            lines.append(.section(section.rawValue))
            for action in Action.allCases where action.section == section {
                lines.append(.binding(keys: Keymap.standard.label(of: action), summary: action.summary))
            }
        }
        return lines + [.blank] + notes.flatMap { fold($0, columns: max(20, columns - 3)) }.map { .note($0) }
    }

    /// What the table can't say.
    static let notes = [
        "A number before a motion repeats it: 5j is five sentences, 10G the tenth. 1, 2 and 3 go to a pane; a number "
            + "of these digits alone is a count when it begins with 0: 03j, 012G.",
        "In the margin: a tag names the holder, ? marks an uncertain claim, ‹ a smaller piece held by somebody else, "
            + "2× two holders at once. No tag: the article's own voice.",
    ]

    /// Draws the lines from number `top` on.
    static func draw(from top: Int, _ canvas: inout Canvas) {
        let lines = lines(columns: canvas.rect.columns)
        for (row, line) in lines.dropFirst(top).prefix(canvas.rect.rows).enumerated() {
            switch line {
            case .section(let name): canvas.put(name, at: 1, row, style: Style(.plain, .bold))
            case .binding(let keys, let summary):
                let column = min(keyColumns, canvas.rect.columns / 3)
                canvas.put(keys, at: 2, row, style: Style(.plain, .bold), limit: column)
                canvas.put(summary, at: column + 1, row)
            case .note(let text): canvas.put(text, at: 1, row, style: Style(.muted))
            case .blank: break
            }
        }
    }

    private static func fold(_ text: String, columns: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, Canvas.columns(of: last) + 1 + Canvas.columns(of: String(word)) <= columns {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
