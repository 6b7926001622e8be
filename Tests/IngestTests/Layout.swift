import Documents
import Ingest

/// The blocks of `text` as lines "kind: words", a leading dateline set off by a bar.
func layout(_ text: String) -> [String] {
    layout(makeDocument(text: Array(text.utf8), origin: "test"))
}

/// The blocks of `document`, in the same way.
func layout(_ document: Document) -> [String] {
    document.blocks.map { block in
        let words = document.string(block.span)
        guard let dateline = block.dateline else { return "\(block.kind): \(words)" }
        return "\(block.kind): \(document.string(dateline))|\(document.string(Span(dateline.end, block.span.end)))"
    }
}

/// `text` decoded, as a string.
func decoded(_ bytes: [UInt8], encoding: String? = nil) throws -> String {
    String(decoding: try decode(bytes, encoding: encoding), as: UTF8.self)
}
