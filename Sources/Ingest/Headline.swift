import Documents

/// Titles, and headings inside an article.
enum Headline {
    /// Bytes that a title may have.
    static let longestTitle = 240
    private static let longestHeading = 90

    /// Whether `phrase`, the first block that could be one, reads as the article's title: one short line that isn't
    /// written as a sentence of the text, or one that is but stands apart above text of twice its length.
    ///
    /// - Parameters:
    ///   - isApart: whether a blank line follows.
    ///   - nextLength: bytes of the longest of the next blocks.
    static func isTitle(_ phrase: Phrase, lines: Int, isApart: Bool, nextLength: Int) -> Bool {
        guard nextLength > 0, lines <= 3, phrase.words.count <= 32, phrase.startsAsTitle else { return false }
        switch phrase.text[phrase.span.end - 1] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
            return isApart && phrase.words.count <= 20 && nextLength > 2 * phrase.span.length
        case UInt8(ascii: ":"), UInt8(ascii: ","): return false
        default: return !phrase.hasInnerSentenceEnd || isApart && phrase.words.count <= 20
        }
    }

    /// Whether `phrase`, right below the title, goes on with it.
    static func isDeck(_ phrase: Phrase, lines: Int, nextLength: Int) -> Bool {
        lines == 1 && phrase.words.count <= 20 && !phrase.hasInnerSentenceEnd && nextLength > phrase.span.length
    }

    /// Whether a block inside the article may be a heading: short, not written as a sentence, above longer text.
    static func mayBeHeading(_ glance: Glance, nextLength: Int) -> Bool {
        guard (3...longestHeading).contains(glance.span.length), nextLength > 2 * glance.span.length else {
            return false
        }
        let last = glance.text[glance.span.end - 1]
        let endsAsWord = Words.isWordByte(last) && last != 0x9d && last != 0x99
        return endsAsWord || last == UInt8(ascii: "?") || last == UInt8(ascii: ".") && glance.span.length <= 40
    }

    /// Whether `phrase`, a block that `mayBeHeading`, reads as a heading of what follows.
    static func isHeading(_ phrase: Phrase) -> Bool {
        guard phrase.words.count <= 10, phrase.startsAsTitle, phrase.isCapitalised(0), !phrase.isQuestionAsked,
            !phrase.words.indices.contains(where: { phrase.word($0) == "|" })
        else { return false }
        guard phrase.text[phrase.span.range].contains(where: { (0x41...0x5a).contains($0) || $0 >= 0xc3 }) else {
            return false
        }
        let isShout = phrase.words.count <= 4 && phrase.words.indices.allSatisfy { phrase.isUpperCase($0) }
        return phrase.text[phrase.span.end - 1] != UInt8(ascii: ".") || isShout
    }
}

extension Phrase {
    /// Whether it is a question with the one who asks before it: "Q: Why?", "Q. Why?", "LEE: Why?".
    fileprivate var isQuestionAsked: Bool {
        guard words.count > 1, text[span.end - 1] == UInt8(ascii: "?") else { return false }
        if text[words[0].range].elementsEqual("Question:".utf8) { return true }
        if words[0].length == 2, text[words[0].end - 1] == UInt8(ascii: "."), isUpperCase(0) { return true }
        let colon = words.prefix(4).firstIndex { text[$0.end - 1] == UInt8(ascii: ":") }
        return colon.map { $0 + 1 < words.count && (0...$0).allSatisfy(isUpperCase) } ?? false
    }

    /// Whether the first byte may begin a title: a letter, a digit or an opening mark, not a bullet, bracket or dash.
    fileprivate var startsAsTitle: Bool {
        guard words.indices.contains(0) else { return false }
        let first = text[span.start]
        if first == 0xe2 {
            return text[span.start..<span.end].starts(with: [0xe2, 0x80])
                && [0x98, 0x9c].contains(text[span.start + 2])
        }
        return Words.isWordByte(first) || "'\"$#".utf8.contains(first)
    }
}
