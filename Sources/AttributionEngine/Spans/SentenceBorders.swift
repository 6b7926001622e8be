import Documents
import Linguistics

/// Where sentences begin and end among the words of a chunk.
struct SentenceBorders {
    let words: [EncoderWord]
    let text: TokenizedDocument

    /// Whether a sentence begins with the first word of `range` and one ends with its last; marks don't count.
    func areWholeSentences(_ range: Range<Int>) -> Bool {
        guard let first = range.first(where: { words[$0].isWord }),
            let last = range.last(where: { words[$0].isWord }),
            let start = sentence(of: first)?.start, let end = sentence(of: last)?.end
        else { return false }
        let before = words[..<first].last { $0.isWord || $0.span.start < start }
        let after = words[(last + 1)...].first { $0.isWord || $0.span.start >= end }
        return (before.map { $0.span.start < start } ?? true) && (after.map { $0.span.start >= end } ?? true)
    }

    /// Whether a quotation mark opens `range`, inside it or before it.
    func beginsQuotation(_ range: Range<Int>) -> Bool {
        [range.lowerBound - 1, range.lowerBound].contains {
            words.indices.contains($0) && token(of: $0).map { text.tokens[$0].kind } == .quotationMark
        }
    }

    /// The words of the sentences that hold `range`.
    func sentences(of range: Range<Int>) -> Range<Int> {
        let start = range.first.flatMap(sentence)?.start ?? 0
        let end = range.last.flatMap(sentence)?.end ?? Int.max
        return words.partitioned { $0.span.start >= start }..<words.partitioned { $0.span.start >= end }
    }

    private func sentence(of word: Int) -> Span? {
        token(of: word).flatMap(text.sentence).map { text.sentences[$0].span }
    }

    private func token(of word: Int) -> Int? {
        let token = text.token(at: words[word].span.start)
        return text.tokens.indices.contains(token) ? token : nil
    }
}
