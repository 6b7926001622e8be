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
