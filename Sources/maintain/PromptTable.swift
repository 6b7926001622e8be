import Reader

/// The commands of the prompt that take words, as README and manual list them.
enum PromptTable {
    /// A Markdown table.
    static var markdown: [String] {
        ["| command | what it does |", "|---|---|"]
            + Command.allCases.map { "| `:\($0.rawValue) \($0.parameter)` | \($0.summary) |" }
    }

    /// Man page source.
    static var manual: [String] {
        Command.allCases.flatMap { command in
            [".TP", "\\fB:\(command.rawValue)\\fR \\fI\(command.parameter)\\fR", Roff.escape(command.summary)]
        }
    }
}
