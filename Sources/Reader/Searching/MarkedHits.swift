import Documents
import Screen

/// The hits of the search that are marked on the screen.
struct MarkedHits {
    /// Hits in sight that are marked at once while a search is typed: a letter that stands in every word would repaint
    /// the page at every key. With more of them only the nearest is marked until the search is confirmed.
    static let whileTyping = 12

    private let hits: ArraySlice<Span>
    /// Index of the hit that stands out.
    private let current: Int?

    /// The hits on so many rows of the article.
    init(in model: Model, rows: Int) {
        let lines = model.layout.lines.dropFirst(model.top).prefix(rows).filter { $0.end > $0.start }
        let start = lines.first.map { Int($0.start) } ?? 0
        let inSight = model.search.hits(in: Span(start, lines.last.map { Int($0.end) } ?? 0))
        guard model.searchOrigin != nil else {
            hits = model.search.isShown ? inSight : []
            current = model.currentHit
            return
        }
        current = model.search.current
        let nearest = current.map { model.search.hits[$0...$0] } ?? []
        hits = inSight.count > Self.whileTyping ? nearest : inSight
    }

    /// Gives the glyph at byte `offset` the look of a hit, if it is one.
    func mark(_ style: inout Style, at offset: Int) {
        let place = hits.partitioned { $0.end > offset }
        guard hits.indices.contains(place), hits[place].contains(offset) else { return }
        style.ink = .hit
        if place == current { style.attributes.formUnion([.bold, .underline]) }
    }
}
