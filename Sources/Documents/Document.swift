/// A decoded article. Never changes; every position in hearsay is a UTF-8 byte offset into `text`.
public struct Document: Sendable {
    /// Where the article came from, as the user named it: a path, or `-` for standard input.
    public let origin: String
    /// The decoded article as well-formed UTF-8: no trimming, no normalising.
    public let text: [UInt8]
    /// Titles, paragraphs and other lines in text order, without overlap; blank lines belong to none.
    public let blocks: [Block]
    /// Links in text order, without overlap; only formats that have links give some.
    public let links: [Link]
    /// Digest of the text: equal texts have equal ids, whatever their origin.
    public let id: DocumentID

    /// Makes a document. `text` must be well-formed UTF-8, and `blocks` and `links` ordered and inside it.
    public init(origin: String, text: [UInt8], blocks: [Block], links: [Link] = []) {
        self.origin = origin
        self.text = text
        self.blocks = blocks
        self.links = links
        self.id = DocumentID(of: text)
    }

    /// The text of `span`, clamped to the document.
    public func string(_ span: Span) -> String {
        let start = min(max(0, span.start), text.count)
        let end = min(max(start, span.end), text.count)
        return String(decoding: text[start..<end], as: UTF8.self)
    }

    /// The links that cover a byte of `span`, in text order.
    public func links(in span: Span) -> ArraySlice<Link> {
        let first = links.partitioned { $0.span.end > span.start }
        let end = links.partitioned { $0.span.start >= span.end }
        return links[first..<max(first, end)]
    }
}
