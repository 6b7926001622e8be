import Screen

/// What may follow the keys typed of a longer binding: in the footer, and in lines above it where that is too short.
struct WhichKey {
    /// Lines above the footer at most.
    static let longest = 4

    /// The hints in lines; the last one is for the footer.
    let lines: [String]

    /// The hints for what `model` waits for, on a footer with so many columns.
    init(_ model: Model, columns: Int) {
        var lines: [String] = [""]
        for hint in Self.hints(model) {
            let last = lines[lines.count - 1]
            let joined = last.isEmpty ? hint : last + "  " + hint
            if last.isEmpty || Canvas.columns(of: joined) <= columns {
                lines[lines.count - 1] = joined
            } else {
                lines.append(hint)
            }
        }
        self.lines = Array(lines.prefix(Self.longest + 1))
    }

    private static func hints(_ model: Model) -> [String] {
        let typed = model.pending
        return model.settings.keymap.bindings.filter { binding in
            binding.keys.count > typed.count && binding.keys.starts(with: typed) && binding.holds(in: model.focus)
        }.map { "\($0.label) \(shortened($0.action.summary))" }
    }

    /// A summary without what the bracket before it says already, and without what is said after a semicolon.
    private static func shortened(_ summary: String) -> String {
        let words = summary.prefix { $0 != ";" }.split(separator: " ")
        let rest = ["next", "previous"].contains(words.first) ? words.dropFirst() : words[...]
        return rest.joined(separator: " ")
    }
}
