import Screen

/// The themes as README and manual list them.
enum ThemeTable {
    /// A Markdown table.
    static var markdown: [String] {
        ["| theme | what it is |", "|---|---|"] + Theme.allCases.map { "| `\($0.rawValue)` | \($0.summary) |" }
    }

    /// Man page source.
    static var manual: [String] {
        Theme.allCases.flatMap { [".TP", "\\fB\(Roff.escape($0.rawValue))\\fR", Roff.escape($0.summary)] }
    }
}
