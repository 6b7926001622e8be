import Documents

/// All sentences of `document`, in text order: paragraphs and captions are split, any other block is one sentence.
/// Linear in the text.
public func splitSentences(_ document: Document) -> [Sentence] {
    document.text.withUnsafeBufferPointer { text in
        var splitter = SentenceSplitter(text: text)
        for (index, block) in document.blocks.enumerated() {
            switch block.kind {
            case .paragraph, .caption: splitter.split(block, index: index)
            default: splitter.add(block.span, block: index)
            }
        }
        return splitter.sentences
    }
}

/// Splits blocks at full stops, question and exclamation marks that end a sentence.
private struct SentenceSplitter {
    let text: UnsafeBufferPointer<UInt8>
    var sentences: [Sentence] = []

    init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    mutating func split(_ block: Block, index: Int) {
        var start = block.span.start
        var offset = block.dateline?.end ?? start
        let end = block.span.end
        var seesWord = false
        var scanned = start
        while offset < end {
            guard let length = terminator(at: offset) else {
                offset += 1
                continue
            }
            var after = offset + length
            while after < end, let more = terminator(at: after) { after += more }
            let marks = Span(offset, after)
            while after < end, let closing = closer(at: after) ?? noteMark(at: after, to: end) { after += closing }
            let next = skipSpace(from: after, to: end)
            // "Q. Who paid?" is one sentence.
            let isLabel = offset == block.span.start + 1 && "QA".utf8.contains(text[block.span.start])
            seesWord = (seesWord || hasWord(from: scanned, to: offset)) && !isLabel
            scanned = offset
            if next == end
                || (next > after && seesWord
                    && endsSentence(marks: marks, closed: after, next: next, blockEnd: end))
            {
                add(Span(start, after), block: index)
                start = next
                seesWord = false
                scanned = next
            }
            offset = max(next, after)
        }
        add(Span(start, end), block: index)
    }

    /// Adds a sentence without the white space around it, unless nothing is left. Marks without a word go to the
    /// sentence before.
    mutating func add(_ span: Span, block: Int) {
        let start = skipSpace(from: span.start, to: span.end)
        var end = span.end
        while end > start {
            let last = Scalars.start(before: end, in: text)
            guard Scalars.isSpace(Scalars.at(last, in: text).scalar) else { break }
            end = last
        }
        guard end > start else { return }
        if let last = sentences.last, last.block == block, !hasWord(from: start, to: end) {
            sentences[sentences.count - 1].span.end = end
        } else {
            sentences.append(Sentence(span: Span(start, end), block: block))
        }
    }

    /// Whether letters or digits stand between: an ellipsis that begins a sentence does not end it.
    private func hasWord(from start: Int, to end: Int) -> Bool {
        (start..<end).contains { text[$0] < 0x80 ? Words.isWordByte(text[$0]) : text[$0] >= 0xc3 && text[$0] != 0xe2 }
    }

    /// Bytes of the terminator at `offset`.
    private func terminator(at offset: Int) -> Int? {
        switch text[offset] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): 1
        case 0xe2 where offset + 2 < text.count && text[offset + 1] == 0x80 && text[offset + 2] == 0xa6: 3
        default: nil
        }
    }

    /// Bytes of the closing quotation mark or bracket at `offset`.
    private func closer(at offset: Int) -> Int? {
        switch text[offset] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
        case 0xc2 where offset + 1 < text.count && text[offset + 1] == 0xbb: return 2
        case 0xe2:
            guard offset + 2 < text.count, text[offset + 1] == 0x80 else { return nil }
            return text[offset + 2] == 0x9d || text[offset + 2] == 0x99 ? 3 : nil
        default: return nil
        }
    }

    /// Bytes of the mark of a note at `offset`: a number in square brackets, or a raised one.
    private func noteMark(at offset: Int, to end: Int) -> Int? {
        let (scalar, length) = Scalars.at(offset, in: text)
        if "⁰¹²³⁴⁵⁶⁷⁸⁹†‡".unicodeScalars.contains(scalar) { return length }
        guard text[offset] == UInt8(ascii: "[") else { return nil }
        let digits = text[(offset + 1)..<end].prefix(3).prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty, digits.endIndex < end, text[digits.endIndex] == UInt8(ascii: "]") else { return nil }
        return digits.count + 2
    }

    private func skipSpace(from offset: Int, to end: Int) -> Int {
        var offset = offset
        while offset < end {
            let (scalar, length) = Scalars.at(offset, in: text)
            guard Scalars.isSpace(scalar) else { break }
            offset += length
        }
        return offset
    }

    /// Whether the marks end a sentence, when white space and then the byte at `next` follow.
    private func endsSentence(marks: Span, closed: Int, next: Int, blockEnd: Int) -> Bool {
        let opening = skipOpeners(from: next, to: blockEnd)
        let (first, _) = Scalars.at(opening, in: text)
        if first.properties.isLowercase { return false }
        if ",;:-–—".unicodeScalars.contains(first) { return false }
        let isQuestion = text[marks.start] != UInt8(ascii: ".") && text[marks.start] != 0xe2
        if isQuestion { return closed == marks.end || !isSpeechTag(from: next, to: blockEnd) }
        guard text[marks.start] == UInt8(ascii: "."), marks.length == 1 else { return true }
        let word = wordBefore(marks.start)
        guard !word.isEmpty, closed == marks.end else { return true }
        let isInitial = word.utf8.count == 1 && word != "i" && word.first?.isLetter == true
        if Abbreviations.beforeName.contains(word) { return false }
        if Abbreviations.beforeNumber.contains(word) { return first.properties.numericType == nil }
        if isInitial || word.contains(".") || Abbreviations.anywhere.contains(word) {
            if text[next] == UInt8(ascii: "(") { return false }
            return opening != next || Abbreviations.sentenceStarters.contains(wordAfter(opening, to: blockEnd))
        }
        return true
    }

    private func skipOpeners(from offset: Int, to end: Int) -> Int {
        var offset = offset
        while offset < end {
            let (scalar, length) = Scalars.at(offset, in: text)
            guard "\"'“‘([«".unicodeScalars.contains(scalar) else { break }
            offset += length
        }
        return offset
    }

    /// Whether the words from `offset` on are a name and a verb of speech: the tag of the question just quoted.
    private func isSpeechTag(from offset: Int, to end: Int) -> Bool {
        var offset = offset
        for count in 0..<4 {
            let word = wordAfter(offset, to: end)
            if count > 0, Self.speechVerbs.contains(word) { return true }
            let (first, _) = Scalars.at(offset, in: text)
            guard !word.isEmpty, first.properties.isUppercase else { return false }
            offset += word.utf8.count
            if offset < end, text[offset] == UInt8(ascii: "."), Abbreviations.beforeName.contains(word) { offset += 1 }
            offset = skipSpace(from: offset, to: end)
        }
        return false
    }

    private static let speechVerbs: Set<String> = [
        "said", "says", "asked", "asks", "wrote", "added", "replied", "shouted", "yelled", "tweeted", "told",
    ]

    /// The letters and inner stops before `offset`, lower case; at most 13 bytes.
    private func wordBefore(_ offset: Int) -> String {
        var start = offset
        while start > 0, offset - start < 13, isWordByte(text[start - 1]) { start -= 1 }
        return lowercased(start, offset)
    }

    /// The letters from `offset` on, lower case; at most 24 bytes.
    private func wordAfter(_ offset: Int, to end: Int) -> String {
        var stop = offset
        while stop < end, stop - offset < 24, isWordByte(text[stop]), text[stop] != UInt8(ascii: ".") { stop += 1 }
        return lowercased(offset, stop)
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        Words.isWordByte(byte) && byte < 0x80 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }

    private func lowercased(_ start: Int, _ end: Int) -> String {
        String(decoding: text[start..<end], as: UTF8.self).lowercased()
    }
}
