import Documents

/// The tokens of `block`, a stretch of `text` whose quotation marks belong together; in text order.
///
/// Clitics stand alone ("Lee" "'s", "he" "'ll"); hyphens, inner apostrophes ("don't") and the stops of
/// abbreviations ("U.S.", "Mr.") stay inside their word.
public func tokenize(_ block: Span, of text: [UInt8]) -> [Token] {
    text.withUnsafeBufferPointer { buffer in
        var tokenizer = Tokenizer(text: buffer, end: min(block.end, buffer.count))
        tokenizer.run(from: block.start)
        return tokenizer.tokens
    }
}

private struct Tokenizer {
    let text: UnsafeBufferPointer<UInt8>
    let end: Int
    var tokens: [Token] = []
    private var isSingleOpen = false

    init(text: UnsafeBufferPointer<UInt8>, end: Int) {
        self.text = text
        self.end = end
    }

    mutating func run(from start: Int) {
        var offset = start
        var followsSpace = true
        while offset < end {
            let (scalar, length) = Scalars.at(offset, in: text)
            if Scalars.isSpace(scalar) {
                followsSpace = true
                offset += length
                continue
            }
            let next: Int
            if scalar.properties.numericType != nil, scalar.value < 0x80 {
                next = scanNumber(offset)
                add(Span(offset, next), .number, followsSpace)
            } else if Scalars.isLetter(scalar) || scalar == "_" {
                next = addWord(offset, followsSpace)
            } else if isClitic(at: offset), !followsSpace {
                next = scanLetters(offset + length)
                add(Span(offset, next), .word, false)
            } else if isDoubledMark(at: offset) {
                next = offset + 2
                add(Span(offset, next), .quotationMark, followsSpace)
            } else {
                next = offset + length
                add(Span(offset, next), isQuotationMark(scalar, at: offset, followsSpace), followsSpace)
            }
            followsSpace = false
            offset = next
        }
    }

    private mutating func add(_ span: Span, _ kind: Token.Kind, _ followsSpace: Bool) {
        let string = String(decoding: text[span.range], as: UTF8.self)
        let lower = string.utf8.contains(0xe2) ? String(string.map { $0 == "’" ? "'" : $0 }) : string
        tokens.append(
            Token(
                span: span, kind: kind, lower: lower.lowercased(),
                isCapitalised: string.unicodeScalars.first?.properties.isUppercase ?? false,
                followsSpace: followsSpace))
    }

    private func scanNumber(_ start: Int) -> Int {
        var offset = start
        while offset < end {
            let byte = text[offset]
            let isDigit = byte >= 0x30 && byte <= 0x39
            let isSeparator =
                (byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":"))
                && offset + 1 < end && text[offset + 1] >= 0x30 && text[offset + 1] <= 0x39
            guard isDigit || isSeparator || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a) || byte == UInt8(ascii: "-")
            else { break }
            offset += 1
        }
        return offset
    }

    private func scanLetters(_ start: Int) -> Int {
        var offset = start
        while offset < end {
            let (scalar, length) = Scalars.at(offset, in: text)
            guard Scalars.isLetter(scalar) || scalar == "_" || (scalar.value >= 0x30 && scalar.value <= 0x39) else {
                break
            }
            offset += length
        }
        return offset
    }

    /// Adds the word at `start` and returns its end, before any clitic.
    private mutating func addWord(_ start: Int, _ followsSpace: Bool) -> Int {
        var stop = scanLetters(start)
        while stop < end {
            let (scalar, length) = Scalars.at(stop, in: text)
            let rest = stop + length
            guard rest < end else { break }
            if scalar == ".", isDotted(start, stop), text[rest] == UInt8(ascii: "-") {
                stop = rest
                continue
            }
            guard Scalars.isLetter(Scalars.at(rest, in: text).scalar) else { break }
            if scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}" || scalar == "&" {
                stop = scanLetters(rest)
            } else if scalar == "'" || scalar == "’", !isClitic(at: stop) {
                stop = scanLetters(rest)
            } else if scalar == ".", isDotted(start, stop) {
                stop = scanLetters(rest)
            } else {
                break
            }
        }
        if stop < end, text[stop] == UInt8(ascii: "."), takesStop(Span(start, stop)) { stop += 1 }
        add(Span(start, stop), .word, followsSpace)
        return stop
    }

    /// Whether "X.Y" goes on one word: single letters between the stops, as in "U.S.".
    private func isDotted(_ start: Int, _ stop: Int) -> Bool {
        let last = stop - 1
        return last >= start && (last == start || text[last - 1] == UInt8(ascii: ".") || text[last - 1] == 0x2d)
    }

    /// Whether the full stop after the word is a part of it.
    private func takesStop(_ word: Span) -> Bool {
        let lower = String(decoding: text[word.range], as: UTF8.self).lowercased()
        if Abbreviations.beforeName.contains(lower) { return true }
        if Abbreviations.beforeNumber.contains(lower) {
            return word.end + 2 < end && text[word.end + 2] >= 0x30 && text[word.end + 2] <= 0x39
        }
        if Abbreviations.anywhere.contains(lower) { return word.end + 1 < end }
        return lower.contains(".") || (word.length == 1 && lower != "i" && word.end + 1 < end)
    }

    private func isClitic(at offset: Int) -> Bool {
        let (scalar, length) = Scalars.at(offset, in: text)
        guard scalar == "'" || scalar == "’" else { return false }
        let stop = scanLetters(offset + length)
        switch String(decoding: text[(offset + length)..<stop], as: UTF8.self).lowercased() {
        case "s", "re", "ve", "ll", "d", "m": return true
        default: return false
        }
    }

    /// Whether two apostrophes or grave accents stand for one double mark, as typewriters write it.
    private func isDoubledMark(at offset: Int) -> Bool {
        offset + 1 < end && text[offset] == text[offset + 1]
            && (text[offset] == UInt8(ascii: "'") || text[offset] == UInt8(ascii: "`"))
    }

    /// Tells quotation marks from apostrophes and other punctuation: a single mark that opens stands before a letter
    /// and after none; one that closes needs an open one.
    private mutating func isQuotationMark(_ scalar: Unicode.Scalar, at offset: Int, _ followsSpace: Bool) -> Token.Kind
    {
        switch scalar {
        case "\"", "“", "”", "„", "«", "»", "‟": return .quotationMark
        case "‘":
            isSingleOpen = true
            return .quotationMark
        case "'", "’":
            let (next, _) = Scalars.at(offset + (scalar == "'" ? 1 : 3), in: text)
            let isBeforeLetter = next != "\u{fffd}" && Scalars.isLetter(next)
            let opens = scalar == "'" && isBeforeLetter && (followsSpace || tokens.last?.kind == .quotationMark)
            if opens {
                isSingleOpen = true
                return .quotationMark
            }
            guard isSingleOpen, !isBeforeLetter else { return .punctuation }
            isSingleOpen = false
            return .quotationMark
        default: return .punctuation
        }
    }
}
