import Documents

/// The document with `text`, which must be well-formed UTF-8, and the blocks found in it; linear in the text.
///
/// Blank lines separate blocks. Between them every line is a block of its own, unless the text is hard-wrapped (see
/// `WrapWidth`): then the lines of a paragraph are one block. A picture's credit at the end of its caption is a block of
/// its own too, so that two blocks can share a line.
public func makeDocument(text: [UInt8], origin: String) -> Document {
    let layout = text.withUnsafeBufferPointer { LayoutBlock.all(in: $0) }
    var classifier = BlockClassifier(text: text, layout: layout)
    return Document(origin: origin, text: text, blocks: classifier.blocks())
}

/// The document with a text taken from markup: its blocks are found as in plain text, but for those that are marked.
func makeDocument(_ article: ArticleText, origin: String) -> Document {
    let isWellFormed = article.text.withUnsafeBufferPointer { UTF8Survey($0) }.isWellFormed
    guard isWellFormed else { return makeDocument(text: UTF8Survey.repaired(article.text), origin: origin) }
    var layout = article.text.withUnsafeBufferPointer { LayoutBlock.all(in: $0) }
    var marks = article.marks[...]
    for index in layout.indices {
        while let next = marks.dropFirst().first, next.start <= layout[index].span.start { marks.removeFirst() }
        guard let mark = marks.first else { break }
        if layout[index].span.start >= mark.start, layout[index].span.start < mark.end {
            layout[index].kind = mark.kind
        }
    }
    var classifier = BlockClassifier(text: article.text, layout: layout)
    return Document(origin: origin, text: article.text, blocks: classifier.blocks(), links: article.links)
}
