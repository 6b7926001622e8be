import Documents

/// Who speaks where: the article cut into as many slices as there are rows, each with its holder.
struct Outline: Hashable, Sendable {
    /// By row, the actor who holds the most of it; nil for the article's own voice.
    let holders: [Int?]
    private let extent: Span

    init(_ reading: Reading, rows count: Int) {
        let sentences = reading.sentences
        extent = Span(sentences.first?.span.start ?? 0, sentences.last?.span.end ?? 0)
        var bytes = [[Int?: Int]](repeating: [:], count: max(0, count))
        for (index, sentence) in sentences.enumerated() where count > 0 {
            let holder = reading.index.claims[index].holdings.first?.holder
            let rows = Self.row(of: sentence.span.start, in: extent, of: count)
            for row in rows...Self.row(of: sentence.span.end - 1, in: extent, of: count) {
                let slice = Self.slice(row, in: extent, of: count)
                bytes[row][holder, default: 0] += slice.intersection(sentence.span)?.length ?? 0
            }
        }
        holders = bytes.map { slice in
            slice.max { ($0.value, -($0.key ?? -1)) < ($1.value, -($1.key ?? -1)) }?.key ?? nil
        }
    }

    /// The row of the byte at `offset`.
    func row(of offset: Int) -> Int { Self.row(of: offset, in: extent, of: holders.count) }

    /// Offset in the middle of a row's slice.
    func offset(ofRow row: Int) -> Int {
        let slice = Self.slice(row, in: extent, of: holders.count)
        return (slice.start + slice.end) / 2
    }

    private static func row(of offset: Int, in extent: Span, of count: Int) -> Int {
        guard extent.length > 0, count > 0 else { return 0 }
        return min(max(0, (offset - extent.start) * count / extent.length), count - 1)
    }

    private static func slice(_ row: Int, in extent: Span, of count: Int) -> Span {
        guard count > 0 else { return extent }
        func border(_ row: Int) -> Int { extent.start + (row * extent.length + count - 1) / count }
        return Span(border(row), border(row + 1))
    }
}
