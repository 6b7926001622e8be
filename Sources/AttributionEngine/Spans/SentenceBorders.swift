import Documents
import Linguistics

/// Where sentences and blocks begin and end among the words of a chunk.
struct SentenceBorders {
    let words: [EncoderWord]
    let text: TokenizedDocument
    /// The tokens between quotation marks, the marks included: ascending, without overlap.
    let quotations: [Range<Int>]

    /// The words among which a cue of `content` may stand.
    ///
    /// A quotation may have it anywhere, other whole sentences in their block or before it, and a part of a sentence in
    /// that sentence: of 37 parts that the network linked elsewhere in the development articles of PolNeAR two were
    /// right, of 6 sentences that it linked to a later block one. A headline is nobody's whom only the text below names.
    /// A quotation with one of `cues` in its sentence is that one's; one in a paragraph that has a cue before its sentence
    /// is that paragraph's.
    func reach(of content: Range<Int>, among cues: [Range<Int>]) -> Range<Int> {
        if isHeadline(content.lowerBound) { return sentences(of: content) }
        if isQuoted(content.lowerBound) {
            let own = sentences(of: content)
            if cues.contains(where: { own.contains($0.lowerBound) && !content.contains($0.lowerBound) }) { return own }
            let block = startOfBlock(content.lowerBound)
            let isSpokenFor = cues.contains {
                block <= $0.lowerBound && $0.lowerBound < own.lowerBound
            }
            return isSpokenFor ? block..<endOfBlock(content.upperBound - 1) : words.indices
        }
        return areWholeSentences(content) ? 0..<endOfBlock(content.upperBound - 1) : sentences(of: content)
    }

    /// The words among which a cue of `content`, which stands in the content `frame` of another attribution, may stand:
    /// in its sentences, unless it has quotation marks of its own.
    func reach(of content: Range<Int>, inside frame: [Range<Int>]) -> Range<Int> {
        guard let first = token(of: content.lowerBound), let place = quotations.place(holding: first) else {
            return sentences(of: content)
        }
        let isOwn = frame.contains { piece in
            guard let start = token(of: piece.lowerBound), let last = token(of: piece.upperBound - 1) else {
                return false
            }
            return start < quotations[place].lowerBound && quotations[place].upperBound <= last + 1
        }
        return isOwn ? words.indices : sentences(of: content)
    }

    /// The words of the sentences that hold `range`.
    ///
    /// Among these stands the source of a cue: of 16 that the network found in another sentence, in the development
    /// articles of PolNeAR, none was right.
    func sentences(of range: Range<Int>) -> Range<Int> {
        let start = range.first.flatMap(sentence)?.start ?? 0
        let end = range.last.flatMap(sentence)?.end ?? Int.max
        return words.partitioned { $0.span.start >= start }..<words.partitioned { $0.span.start >= end }
    }

    /// Whether a sentence begins with the first word of `range` and one ends with its last; marks don't count.
    private func areWholeSentences(_ range: Range<Int>) -> Bool {
        guard let first = range.first(where: { words[$0].isWord }),
            let last = range.last(where: { words[$0].isWord }),
            let start = sentence(of: first)?.start, let end = sentence(of: last)?.end
        else { return false }
        let before = words[..<first].last { $0.isWord || $0.span.start < start }
        let after = words[(last + 1)...].first { $0.isWord || $0.span.start >= end }
        return (before.map { $0.span.start < start } ?? true) && (after.map { $0.span.start >= end } ?? true)
    }

    /// `content` cut where headlines in it begin and end: nobody's words run on over one.
    func partedByHeadlines(_ content: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = content.lowerBound
        for word in content.dropFirst() where words[word].beginsBlock && (isHeadline(word) || isHeadline(word - 1)) {
            parts.append(start..<word)
            start = word
        }
        return parts + [start..<content.upperBound]
    }

    private func isHeadline(_ word: Int) -> Bool {
        guard let index = token(of: word).flatMap(text.sentence) else { return false }
        return [.title, .heading].contains(text.document.blocks[text.sentences[index].block].kind)
    }

    private func isQuoted(_ word: Int) -> Bool {
        token(of: word).flatMap(quotations.place) != nil
    }

    private func startOfBlock(_ word: Int) -> Int {
        words[...word].lastIndex(where: \.beginsBlock) ?? 0
    }

    private func endOfBlock(_ word: Int) -> Int {
        words[(word + 1)...].firstIndex(where: \.beginsBlock) ?? words.count
    }

    private func sentence(of word: Int) -> Span? {
        token(of: word).flatMap(text.sentence).map { text.sentences[$0].span }
    }

    private func token(of word: Int) -> Int? {
        let token = text.token(at: words[word].span.start)
        return text.tokens.indices.contains(token) ? token : nil
    }
}
