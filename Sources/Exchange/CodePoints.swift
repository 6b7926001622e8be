import Documents

/// Where the code points of a text begin: other formats count in them, hearsay in UTF-8 bytes.
struct CodePoints {
    /// Byte offset of every code point, and of the end.
    private let offsets: [Int]

    /// Counts the code points of `text`, which is well-formed UTF-8.
    init(_ text: [UInt8]) {
        var offsets = text.indices.filter { text[$0] & 0xc0 != 0x80 }
        offsets.append(text.count)
        self.offsets = offsets
    }

    /// Code points in the text.
    var count: Int { offsets.count - 1 }

    /// Byte offset of code point `number`; nil beyond the end of the text.
    func byte(at number: Int) -> Int? { offsets.indices.contains(number) ? offsets[number] : nil }

    /// The span of the code points from `start` to `end`; nil unless it lies inside the text.
    func span(_ start: Int, _ end: Int) -> Span? {
        guard start <= end, let first = byte(at: start), let last = byte(at: end) else { return nil }
        return Span(first, last)
    }

    /// Code points before the one at or around byte `offset`.
    func number(at offset: Int) -> Int { max(0, offsets.partitioned { $0 > offset } - 1) }

    /// The code points of `span`, half open.
    func range(_ span: Span) -> (start: Int, end: Int) { (number(at: span.start), number(at: span.end)) }
}
