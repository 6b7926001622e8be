/// What a page sets above the line: marks of notes, and powers.
enum Superscript {
    private static let noteWords: Set<String> = [
        "reference", "footnote", "footnotes", "fn", "fnref", "noteref", "cite",
    ]
    /// Bytes of a mark, brackets included.
    private static let mostOfMark = 8

    /// Whether an element is the mark of a note: a raised link to a place on the page, or one that says so.
    static func isNoteMark(_ node: Int, in tree: MarkupTree) -> Bool {
        if tree.attribute("role", of: node) == "doc-noteref" { return true }
        guard tree.nodes[node].name == "sup" else { return false }
        let inside = node..<tree.nodes[node].end
        guard tree.string(of: node).utf8.count <= mostOfMark else { return false }
        return inside.contains { tree.attribute("href", of: $0)?.hasPrefix("#") ?? false }
            || !Hints(node, in: tree).words.isDisjoint(with: noteWords)
    }

    /// The text of a raised number: nothing when a sentence ends before it, as before the mark of a note; digits above the
    /// line when it is a power. Nil for other text.
    /// - Parameter last: the byte before it.
    static func number(_ text: some Collection<UInt8>, after last: UInt8?) -> [UInt8]? {
        guard let last, !text.isEmpty, text.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        if ".!?\"".utf8.contains(last) || last == 0x9d { return [] }
        return text.flatMap { Array(String(digits[Int($0 - 0x30)]).utf8) }
    }

    private static let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
}
