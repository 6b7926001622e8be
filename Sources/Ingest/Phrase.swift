import Documents

/// A short piece of text as words, for looking at how it is written.
struct Phrase {
    /// The text.
    let text: [UInt8]
    /// The bytes of the phrase.
    let span: Span
    /// The words between white space, with the punctuation on them.
    let words: [Span]

    /// Splits `span` of `text`.
    init(_ span: Span, of text: [UInt8]) {
        self.text = text
        self.span = span
        var words: [Span] = []
        var start: Int?
        for offset in span.range {
            let isSpace =
                text[offset] <= 0x20 || text[offset] == 0xa0 && offset > span.start && text[offset - 1] == 0xc2
            if !isSpace {
                if start == nil { start = offset }
            } else if let begun = start {
                let end = text[offset] == 0xa0 ? offset - 1 : offset
                if end > begun { words.append(Span(begun, end)) }
                start = nil
            }
        }
        if let begun = start { words.append(Span(begun, span.end)) }
        self.words = words
    }

    private init(text: [UInt8], span: Span, words: [Span]) {
        self.text = text
        self.span = span
        self.words = words
    }

    /// The words from `index` on.
    func suffix(from index: Int) -> Phrase {
        let rest = Array(words[index...])
        return Phrase(text: text, span: Span(rest.first?.start ?? span.end, span.end), words: rest)
    }

    /// The word at `index` as written; empty when there is none.
    func word(_ index: Int) -> String {
        words.indices.contains(index) ? String(decoding: text[words[index].range], as: UTF8.self) : ""
    }

    /// The word at `index` in lower case without the punctuation around it; empty when there is none.
    func plain(_ index: Int) -> String {
        guard words.indices.contains(index) else { return "" }
        var range = words[index].range
        while let first = range.first, Self.isPunctuation(text[first]) { range.removeFirst() }
        while let last = range.last, Self.isPunctuation(text[last]) { range.removeLast() }
        return String(decoding: text[range], as: UTF8.self).lowercased()
    }

    /// The whole phrase as a string.
    var string: String { String(decoding: text[span.range], as: UTF8.self) }

    /// Whether the word at `index` begins with a capital, a digit or a letter beyond ASCII, marks before it aside.
    func isCapitalised(_ index: Int) -> Bool {
        guard words.indices.contains(index),
            let first = text[words[index].range].first(where: { !Self.isPunctuation($0) })
        else { return false }
        return first >= 0x80 || (0x41...0x5a).contains(first) || (0x30...0x39).contains(first)
    }

    /// Whether the word at `index` has letters, and all of them are capitals.
    func isUpperCase(_ index: Int) -> Bool {
        guard words.indices.contains(index) else { return false }
        let bytes = text[words[index].range]
        return bytes.contains { (0x41...0x5a).contains($0) } && !bytes.contains { (0x61...0x7a).contains($0) }
    }

    /// Whether all words are capitalised but those in `exceptions`.
    func isCapitalised(except exceptions: Set<String>) -> Bool {
        words.indices.allSatisfy { isCapitalised($0) || exceptions.contains(plain($0)) }
    }

    /// Whether a word before the last one ends a sentence; abbreviations of a few letters don't.
    var hasInnerSentenceEnd: Bool {
        zip(words, words.dropFirst()).contains { word, next in
            guard [0x2e, 0x21, 0x3f].contains(text[word.end - 1]), word.length > 4 else { return false }
            return !text[word.start..<word.end - 1].contains(0x2e) && !(0x61...0x7a).contains(text[next.start])
        }
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        byte < 0x30 || (0x3a...0x40).contains(byte) || (0x5b...0x60).contains(byte) || (0x7b...0x7f).contains(byte)
    }
}
