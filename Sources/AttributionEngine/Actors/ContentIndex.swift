import Documents

/// Which found content an offset lies in.
struct ContentIndex {
    private let spans: [(span: Span, index: Int)]
    /// Longest content first met before each: bounds the look back.
    private static let maxBack = 12

    init(_ found: [FoundAttribution]) {
        spans = found.enumerated().flatMap { index, attribution in attribution.content.map { ($0, index) } }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { (span: $0.0, index: $0.1) }
    }

    /// The attributions whose content holds `offset`, the innermost first.
    func attributions(around offset: Int) -> [Int] {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].span.start <= offset { low = middle + 1 } else { high = middle }
        }
        return spans[max(0, low - Self.maxBack)..<low].filter { $0.span.contains(offset) }
            .sorted { ($0.span.length, $0.index) < ($1.span.length, $1.index) }.map(\.index)
    }

    /// Whether `offset` lies in a content that `viewer` lies outside of.
    func isQuoted(_ offset: Int, seenFrom viewer: Int) -> Bool {
        let around = attributions(around: offset)
        guard !around.isEmpty else { return false }
        return !attributions(around: viewer).contains(where: around.contains)
    }
}
