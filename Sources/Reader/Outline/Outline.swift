import Documents

/// Who speaks where: the article cut into as many slices as there is room for, each with its holder.
struct Outline: Hashable, Sendable {
    /// By slice, the actor who holds the most of it; nil for the article's own voice.
    let holders: [Int?]
    private let extent: Span

    init(_ reading: Reading, slices count: Int) {
        let sentences = reading.sentences
        extent = Span(sentences.first?.span.start ?? 0, sentences.last?.span.end ?? 0)
        var bytes = [[Int?: Int]](repeating: [:], count: max(0, count))
        for (index, sentence) in sentences.enumerated() where count > 0 {
            let holder = reading.index.claims[index].holdings.first?.holder
            let first = Self.slice(at: sentence.span.start, in: extent, of: count)
            for place in first...Self.slice(at: sentence.span.end - 1, in: extent, of: count) {
                let slice = Self.extent(of: place, in: extent, of: count)
                bytes[place][holder, default: 0] += slice.intersection(sentence.span)?.length ?? 0
            }
        }
        holders = bytes.map { slice in
            slice.max { ($0.value, -($0.key ?? -1)) < ($1.value, -($1.key ?? -1)) }?.key ?? nil
        }
    }

    /// The slice that holds the byte at `offset`.
    func slice(at offset: Int) -> Int { Self.slice(at: offset, in: extent, of: holders.count) }

    /// Offset in the middle of a slice.
    func offset(ofSlice place: Int) -> Int {
        let slice = Self.extent(of: place, in: extent, of: holders.count)
        return (slice.start + slice.end) / 2
    }

    private static func slice(at offset: Int, in extent: Span, of count: Int) -> Int {
        guard extent.length > 0, count > 0 else { return 0 }
        return min(max(0, (offset - extent.start) * count / extent.length), count - 1)
    }

    private static func extent(of place: Int, in extent: Span, of count: Int) -> Span {
        guard count > 0 else { return extent }
        func border(_ place: Int) -> Int { extent.start + (place * extent.length + count - 1) / count }
        return Span(border(place), border(place + 1))
    }
}
