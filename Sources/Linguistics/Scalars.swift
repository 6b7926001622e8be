/// Reading scalars from well-formed UTF-8 by byte offset.
enum Scalars {
    /// The scalar that begins at `offset`, with its length in bytes; U+FFFD of one byte where none begins.
    static func at(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> (scalar: Unicode.Scalar, length: Int) {
        let replacement: (Unicode.Scalar, Int) = ("\u{fffd}", 1)
        guard offset < text.count else { return replacement }
        let first = UInt32(text[offset])
        if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
        let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
        guard offset + length <= text.count else { return replacement }
        var value = first & (length == 4 ? 0x07 : length == 3 ? 0x0f : 0x1f)
        for index in 1..<length { value = value << 6 | UInt32(text[offset + index] & 0x3f) }
        return Unicode.Scalar(value).map { ($0, length) } ?? replacement
    }

    /// Start of the scalar that ends before `offset`.
    static func start(before offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var start = offset - 1
        while start > 0, text[start] & 0xc0 == 0x80 { start -= 1 }
        return max(0, start)
    }

    /// Whether a scalar of two bytes or more stands in words.
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5a, 0x61...0x7a: true
        case ..<0x80: false
        case 0x80..<0xc0: scalar == "ª" || scalar == "µ" || scalar == "º"
        case 0xd7, 0xf7: false
        case 0xc0..<0x2000: true
        case 0x2000..<0x2c00, 0x3000..<0x3005, 0xfe10..<0xfe50, 0xff00..<0xff10: false
        default: true
        }
    }

    /// Whether a scalar is white space.
    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 9...13, 32, 0x85, 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff: true
        default: false
        }
    }
}
