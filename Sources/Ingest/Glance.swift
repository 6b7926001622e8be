import Documents

/// A quick look at the bytes of a block, to see which kinds it can't be before its words are looked at.
struct Glance {
    /// The text.
    let text: [UInt8]
    /// The bytes of the block; never empty.
    let span: Span

    /// Whether the block begins with `prefix`, in ASCII and in small letters, whatever the case.
    func begins(with prefix: StaticString) -> Bool {
        matches(prefix, at: span.start)
    }

    /// Whether the block ends with `suffix`, in ASCII and in small letters, whatever the case.
    func ends(with suffix: StaticString) -> Bool {
        matches(suffix, at: span.end - suffix.utf8CodeUnitCount)
    }

    /// Whether the last bytes end a sentence, closing quotation marks aside.
    var endsSentence: Bool {
        var end = span.end
        while end > span.start {
            let byte = text[end - 1]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                end -= 1
            } else if end - 3 >= span.start, text[end - 3] == 0xe2, text[end - 2] == 0x80, byte == 0x9d || byte == 0x99
            {
                end -= 3
            } else {
                return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
            }
        }
        return false
    }

    /// Whether a digit occurs.
    var hasDigit: Bool {
        span.range.contains { (0x30...0x39).contains(text[$0]) }
    }

    private func matches(_ string: StaticString, at offset: Int) -> Bool {
        let count = string.utf8CodeUnitCount
        guard offset >= span.start, offset + count <= span.end else { return false }
        for step in 0..<count {
            let byte = text[offset + step]
            let small = (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
            if small != string.utf8Start[step] { return false }
        }
        return true
    }
}
