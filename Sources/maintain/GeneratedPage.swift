/// A page of which parts are generated: each stands between a line that ends in `generated: NAME` and one that ends in
/// `generated: end`, inside comments of the page's format.
struct GeneratedPage {
    /// A page without the marks of a part.
    struct MissingPart: Error, CustomStringConvertible {
        var path: String
        var part: String
        var description: String { "\(path): no line “generated: \(part)” with its end" }
    }

    /// Path inside the package.
    let path: String
    /// Lines by name of the part.
    let parts: [(name: String, lines: [String])]

    /// All pages with generated parts.
    static func all(options: CommandList) -> [GeneratedPage] {
        [
            GeneratedPage(
                path: "README.md",
                parts: [
                    ("keys", KeyTable.markdown), ("themes", ThemeTable.markdown), ("settings", SettingTable.markdown),
                    ("budget", BudgetTable.markdown),
                    ("prompt", PromptTable.markdown),
                    ("commands", options.markdown),
                ]),
            GeneratedPage(
                path: "man/hearsay.1",
                parts: [
                    ("keys", KeyTable.manual), ("themes", ThemeTable.manual), ("settings", SettingTable.manual),
                    ("prompt", PromptTable.manual),
                    ("commands", options.manual),
                ]),
        ]
    }

    /// The page's text with its parts written anew.
    func fill(_ text: String) throws -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for part in parts {
            guard let start = lines.firstIndex(where: { Self.marks($0, part.name) }),
                let end = lines[start...].firstIndex(where: { Self.marks($0, "end") })
            else { throw MissingPart(path: path, part: part.name) }
            lines.replaceSubrange((start + 1)..<end, with: part.lines)
        }
        return lines.joined(separator: "\n")
    }

    private static func marks(_ line: String, _ name: String) -> Bool {
        line.hasSuffix("generated: \(name)") || line.hasSuffix("generated: \(name) -->")
    }
}
