import Documents

/// A search of the article: every hit, in text order.
struct Search: Hashable, Sendable {
    /// What was looked for; empty for none.
    var query = ""
    /// The bytes of each hit.
    private(set) var hits: [Span] = []

    init() {}

    /// Finds `query` in `text`. Case counts only when the query has an upper-case letter; a blank stands for any run of
    /// white space, a line end too.
    init(_ query: String, in text: [UInt8]) {
        self.query = query
        let wanted = Self.pieces(query)
        guard !wanted.isEmpty else { return }
        let isExact = query.contains { $0.isUppercase }
        text.withUnsafeBufferPointer { text in
            var offset = 0
            while offset < text.count {
                if let end = Self.match(wanted, at: offset, in: text, isExact: isExact) {
                    hits.append(Span(offset, end))
                    offset = max(end, offset + 1)
                } else {
                    offset += 1
                }
            }
        }
    }

    /// The hits that touch `span`.
    func hits(in span: Span) -> ArraySlice<Span> {
        let first = firstHit(from: span.start)
        var end = first
        while end < hits.count, hits[end].start < span.end { end += 1 }
        return hits[first..<end]
    }

    /// Index of the first hit that ends after `offset`.
    func firstHit(from offset: Int) -> Int {
        var low = 0
        var high = hits.count
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].end <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The query's bytes, a nil for each run of white space.
    private static func pieces(_ query: String) -> [UInt8?] {
        var pieces: [UInt8?] = []
        for byte in query.utf8 {
            if isSpace(byte) {
                if pieces.last != .some(nil) { pieces.append(nil) }
            } else {
                pieces.append(byte)
            }
        }
        while pieces.last == .some(nil) { pieces.removeLast() }
        while pieces.first == .some(nil) { pieces.removeFirst() }
        return pieces
    }

    private static func match(
        _ wanted: [UInt8?], at start: Int, in text: UnsafeBufferPointer<UInt8>, isExact: Bool
    ) -> Int? {
        var offset = start
        for piece in wanted {
            guard offset < text.count else { return nil }
            if let byte = piece {
                guard text[offset] == byte || (!isExact && lower(text[offset]) == byte) else { return nil }
                offset += 1
            } else {
                guard isSpace(text[offset]) else { return nil }
                while offset < text.count, isSpace(text[offset]) { offset += 1 }
            }
        }
        return offset
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 9 && byte <= 13) }

    private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte }
}
