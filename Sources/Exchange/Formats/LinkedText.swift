import Documents

/// The words of a span in order, cut where links begin and end.
struct LinkedText {
    /// Words that lead to one place, or nowhere.
    struct Piece: Hashable {
        var span: Span
        /// Where they lead, in ASCII; nil for nowhere.
        var address: String?
    }

    /// The pieces; together they are the span.
    let pieces: [Piece]

    /// Cuts `span` of `document`.
    init(_ document: Document, _ span: Span) {
        var pieces: [Piece] = []
        var start = span.start
        for link in document.links(in: span) {
            guard let address = link.address, let words = link.span.intersection(Span(start, span.end)) else {
                continue
            }
            if start < words.start { pieces.append(Piece(span: Span(start, words.start))) }
            pieces.append(Piece(span: words, address: address))
            start = words.end
        }
        if start < span.end { pieces.append(Piece(span: Span(start, span.end))) }
        self.pieces = pieces
    }

    /// The words of a piece on one line, with a blank where white space borders on its neighbours.
    static func words(_ raw: String) -> (before: String, words: String, after: String) {
        let words = Controls.asOneLine(raw)
        let before = raw.unicodeScalars.first?.properties.isWhitespace == true ? " " : ""
        guard !words.isEmpty else { return (before, "", "") }
        return (before, words, raw.unicodeScalars.last?.properties.isWhitespace == true ? " " : "")
    }
}
