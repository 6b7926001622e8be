import Screen

/// A line of the help as the screen shows it.
struct HelpLine: Hashable, Sendable {
    /// What it shows.
    enum Content: Hashable, Sendable {
        case title(String)
        case binding(keys: String, summary: String)
        case note(String)
        case blank
    }

    /// What it shows.
    let content: Content
    /// Index of the action that it belongs to; nil for none.
    let row: Int?

    /// Columns of the keys where they stand beside what they do.
    static let keyColumns = 22
    /// Screens narrower than this give the keys lines of their own.
    static let foldBelow = 52

    /// The lines of `entries` on a screen of some columns.
    static func all(_ entries: [HelpEntry], columns: Int) -> [HelpLine] {
        var lines: [HelpLine] = []
        var row = 0
        for entry in entries {
            switch entry {
            case .title(let title):
                if !lines.isEmpty { lines.append(HelpLine(content: .blank, row: nil)) }
                if !title.isEmpty { lines.append(HelpLine(content: .title(title), row: nil)) }
            case .action(let action, let keys, _):
                lines += binding(keys, action.summary, columns: columns).map { HelpLine(content: $0, row: row) }
                row += 1
            case .note(let text):
                lines += TextFold.lines(text, columns: max(16, columns - 2)).map {
                    HelpLine(content: .note($0), row: nil)
                }
            }
        }
        return lines
    }

    private static func binding(_ keys: String, _ summary: String, columns: Int) -> [Content] {
        if columns < foldBelow {
            return TextFold.lines(keys, columns: columns - 2).map { .binding(keys: $0, summary: "") }
                + TextFold.lines(summary, columns: columns - 4).map { .note("  " + $0) }
        }
        let summaries = TextFold.lines(summary, columns: columns - keyColumns - 2)
        let labels = TextFold.lines(keys, columns: keyColumns - 3)
        return (0..<max(summaries.count, labels.count)).map { line in
            .binding(
                keys: labels.indices.contains(line) ? labels[line] : "",
                summary: summaries.indices.contains(line) ? summaries[line] : "")
        }
    }
}
