/// Words as the scorers count them: runs of letters, digits and underscores; every byte of a non-ASCII scalar counts
/// as a letter.
public enum Words {
    /// Whether `byte` belongs to a word.
    @inlinable public static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
            || (byte >= 0x30 && byte <= 0x39) || byte == 0x5f
    }

    /// Indices of the words, in text order, that touch `span`.
    public static func indices(of words: [Span], touching span: Span) -> Range<Int> {
        let first = words.partitioned { $0.end > span.start }
        let end = words.partitioned { $0.start >= span.end }
        return first..<max(first, end)
    }

    /// The words of `span` in `text`, in order; `span` must lie inside `text`.
    public static func inside(_ span: Span, of text: [UInt8]) -> [Span] {
        var words: [Span] = []
        var start: Int?
        for offset in span.range {
            if isWordByte(text[offset]) {
                if start == nil { start = offset }
            } else if let begun = start {
                words.append(Span(begun, offset))
                start = nil
            }
        }
        if let begun = start { words.append(Span(begun, span.end)) }
        return words
    }
}
