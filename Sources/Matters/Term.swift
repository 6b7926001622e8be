import Documents

/// A word as claims are compared by it.
struct Term: Hashable, Sendable {
    /// The word's stem, in lower case.
    var stem: String
    /// The word as the article spells it.
    var spelling: String
    /// Whether it begins with a capital letter.
    var isCapitalised: Bool
    /// Whether it is the first word of what was read.
    var isFirst: Bool

    /// The terms of `span`, in text order. Initials with full stops are one word ("U.N."); what is shorter than three
    /// letters counts only in capitals.
    static func inside(_ span: Span, of text: [UInt8]) -> [Term] {
        var terms: [Term] = []
        var isFirst = true
        let words = Words.inside(span, of: text)
        var next = 0
        while next < words.count {
            let start = next
            next += 1
            while next < words.count, isInitial(words[next - 1], text), isInitial(words[next], text),
                words[next].start == words[next - 1].end + 1, text[words[next - 1].end] == UInt8(ascii: ".")
            {
                next += 1
            }
            let spelling = words[start..<next].map { String(decoding: text[$0.range], as: UTF8.self) }.joined()
            if let term = Term(spelling, isFirst: isFirst) { terms.append(term) }
            isFirst = false
        }
        return terms
    }

    private init?(_ spelling: String, isFirst: Bool) {
        let lower = spelling.lowercased()
        let isShort = spelling.unicodeScalars.count < 3
        let isCapitals = spelling.utf8.count > 1 && spelling.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5a }
        guard isCapitals || !(isShort || GrammarWord.all.contains(lower)) else { return nil }
        stem = isCapitals ? lower : Stem.of(lower)
        self.spelling = spelling
        isCapitalised = spelling.unicodeScalars.first?.properties.isUppercase ?? false
        self.isFirst = isFirst
    }

    private static func isInitial(_ word: Span, _ text: [UInt8]) -> Bool {
        word.length == 1 && text[word.start] >= 0x41 && text[word.start] <= 0x5a
    }
}
