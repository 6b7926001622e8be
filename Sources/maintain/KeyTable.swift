import Reader

/// The reader's keys as README and manual list them.
enum KeyTable {
    /// A Markdown table.
    static var markdown: [String] {
        var lines = ["| keys | what they do |", "|---|---|"]
        for section in Action.Section.allCases {
            lines.append("| **\(section.rawValue)** | |")
            for action in actions(section) {
                let keys = Keymap.standard.bindings(of: action).map { "`\($0.label)`" }
                lines.append("| \(keys.joined(separator: " ")) | \(action.summary) |")
            }
        }
        return lines
    }

    /// Man page source.
    static var manual: [String] {
        Action.Section.allCases.flatMap { section in
            [".SS \(section.rawValue)"]
                + actions(section).flatMap { action in
                    let keys = Keymap.standard.label(of: action)
                    return [".TP", "\\fB\(Roff.escape(keys))\\fR", Roff.escape(action.summary)]
                }
        }
    }

    private static func actions(_ section: Action.Section) -> [Action] {
        Action.allCases.filter { $0.section == section }
    }
}
