import Documents
import Linguistics

/// Writes a description as a name for an unnamed source: "medic in Lund", "two U.S. officials".
struct DescriptionText {
    let text: TokenizedDocument
    let names: NameIndex
    /// By token of a pronoun, what is written for it.
    var owners: [Int: String] = [:]

    /// The words of `phrase` without article and possessor, the first letter small unless it is a name's.
    func text(of phrase: NounPhrase) -> String {
        var start = phrase.core.lowerBound
        while start > phrase.tokens.lowerBound, isQuantity(start - 1) { start -= 1 }
        let modifiers = phrase.core.upperBound..<max(phrase.core.upperBound, phrase.end)
        let end = modifiers.first { isTold($0, before: modifiers.upperBound) } ?? modifiers.upperBound
        let string = oneLine(words(start..<end))
        guard let first = string.first, text.isSentenceStart(start), names.name(covering: start) == nil,
            !text.isAcronym(start), !startsWithCapitals(string),
            !Places.isPeople(Folding.key(text.tokens[start].lower)), !isWrittenSo(start, end)
        else { return string }
        return first.lowercased() + string.dropFirst()
    }

    /// Whether the words from `index` on tell when a document came out, not whose it is: no part of what it is called.
    private func isTold(_ index: Int, before end: Int) -> Bool {
        GrammarWords.issuing.contains(text.tokens[index].lower) && text.tokens[index - 1].lower != "being"
            && !text.tokens[index..<end].contains { $0.lower == "by" }
    }

    private func words(_ range: Range<Int>) -> String {
        guard let pronoun = range.first(where: { owners[$0] != nil }), let owner = owners[pronoun] else {
            return text.string(range)
        }
        return [text.string(range.lowerBound..<pronoun), owner, words(pronoun + 1..<range.upperBound)]
            .joined(separator: " ")
    }

    /// Whether one word that is no known noun may be a name: "VesselFinder reported".
    private func isWrittenSo(_ start: Int, _ end: Int) -> Bool {
        guard end - start == 1 else { return false }
        let token = text.tokens[start]
        let hasCapitalInside = text.document.text[token.span.range].dropFirst().contains { (0x41...0x5a).contains($0) }
        return hasCapitalInside || token.lower.contains(".")
    }

    /// Whether two capitals begin the words, as in "CEOs".
    private func startsWithCapitals(_ string: String) -> Bool {
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        return string.utf8.count > 2 && string.utf8.prefix(2).allSatisfy(capitals.contains)
    }

    private func isQuantity(_ index: Int) -> Bool {
        if text.tokens[index].kind == .number { return true }
        let word = text.tokens[index].lower
        return GrammarWords.determiners.contains(word)
            && ![
                "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your",
                "another", "both",
            ]
            .contains(word)
    }

    private func oneLine(_ string: String) -> String {
        string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
