/// White space inside lines: spaces, tabs, no-break and ideographic spaces.
enum WhiteSpace {
    /// Offset after the white space that begins at `start`, at most `bound`.
    static func end(after start: Int, before bound: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var offset = start
        while offset < bound {
            if isSpace(text[offset]) {
                offset += 1
            } else if offset + 1 < bound, text[offset] == 0xc2, text[offset + 1] == 0xa0 {
                offset += 2
            } else if offset + 2 < bound, text[offset] == 0xe3, text[offset + 1] == 0x80, text[offset + 2] == 0x80 {
                offset += 3
            } else {
                return offset
            }
        }
        return bound
    }

    /// Offset of the white space that ends at `end`, at least `bound`.
    static func start(before end: Int, after bound: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var offset = end
        while offset > bound {
            if isSpace(text[offset - 1]) {
                offset -= 1
            } else if offset - 2 >= bound, text[offset - 1] == 0xa0, text[offset - 2] == 0xc2 {
                offset -= 2
            } else if offset - 3 >= bound, text[offset - 1] == 0x80, text[offset - 2] == 0x80, text[offset - 3] == 0xe3
            {
                offset -= 3
            } else {
                return offset
            }
        }
        return bound
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
