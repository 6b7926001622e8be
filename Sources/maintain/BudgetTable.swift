import PseudoTerminal

/// The budget of bytes as README lists it.
enum BudgetTable {
    static var markdown: [String] {
        let rows = ByteBudget.allCases.map { "| \($0.rawValue) | \(kilo($0.bytes)) |" }
        return ["| what | bytes at most |", "|---|---|"] + rows
    }

    private static func kilo(_ bytes: Int) -> String {
        bytes < 1000 ? "\(bytes)" : "\(bytes / 1000),\(String(bytes % 1000 + 1000).dropFirst())"
    }
}
