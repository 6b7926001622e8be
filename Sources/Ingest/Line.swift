/// A line of text that isn't blank.
struct Line {
    /// Offset of the first byte that isn't white space.
    var start: Int
    /// Offset after the last byte that isn't white space.
    var end: Int
    /// Bytes of white space before `start`.
    var indent: Int
    /// Whether a blank line, or the start of the text, stands before it.
    var followsBlank: Bool

    /// The lines of `text` that aren't blank, in order.
    ///
    /// Lines end with LF, CRLF, CR, VT, FF, NEL, LS or PS.
    static func all(in text: UnsafeBufferPointer<UInt8>) -> [Line] {
        var lines: [Line] = []
        var start = 0
        var followsBlank = true
        var offset = 0
        while start < text.count {
            while offset < text.count, !mayEndLine(text[offset]) { offset += 1 }
            guard offset < text.count else {
                append(start..<offset, of: text, to: &lines, followsBlank: &followsBlank)
                return lines
            }
            let length = endLength(at: offset, in: text)
            if length > 0 {
                append(start..<offset, of: text, to: &lines, followsBlank: &followsBlank)
                start = offset + length
            }
            offset += max(1, length)
        }
        return lines
    }

    @inline(__always) private static func mayEndLine(_ byte: UInt8) -> Bool {
        byte <= 0x0d && byte >= 0x0a || byte == 0xc2 || byte == 0xe2
    }

    /// Bytes of the line end at `offset`; 0 when there is none.
    private static func endLength(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        let left = text.count - offset
        switch text[offset] {
        case 0x0a, 0x0b, 0x0c: return 1
        case 0x0d: return left > 1 && text[offset + 1] == 0x0a ? 2 : 1
        case 0xc2: return left > 1 && text[offset + 1] == 0x85 ? 2 : 0
        case 0xe2: return left > 2 && text[offset + 1] == 0x80 && text[offset + 2] & 0xfe == 0xa8 ? 3 : 0
        default: return 0
        }
    }

    private static func append(
        _ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, to lines: inout [Line], followsBlank: inout Bool
    ) {
        let start = WhiteSpace.end(after: range.lowerBound, before: range.upperBound, in: text)
        guard start < range.upperBound else {
            followsBlank = true
            return
        }
        let end = WhiteSpace.start(before: range.upperBound, after: start, in: text)
        lines.append(Line(start: start, end: end, indent: start - range.lowerBound, followsBlank: followsBlank))
        followsBlank = false
    }

    /// Columns, about: scalars, counted up to `cap` bytes.
    func width(in text: UnsafeBufferPointer<UInt8>, cap: Int = 512) -> Int {
        guard end - start < cap else { return cap }
        var width = 0
        for offset in start..<end where text[offset] & 0xc0 != 0x80 { width += 1 }
        return width
    }

    /// Bytes of the first word, up to 40.
    func firstWordLength(in text: UnsafeBufferPointer<UInt8>) -> Int {
        var offset = start
        let bound = min(end, start + 40)
        while offset < bound, text[offset] > 0x20 { offset += 1 }
        return offset - start
    }

    /// Whether the line begins with a small letter, as only the middle of a sentence does.
    func startsSmall(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        (0x61...0x7a).contains(text[start])
    }
}
