/// A sentence of a document. Sentences are ordered, don't overlap, and never cross a block.
public struct Sentence: Hashable, Sendable {
    /// The bytes of the sentence, closing quotation marks included, white space around it excluded.
    public var span: Span
    /// Index into `Document.blocks`.
    public var block: Int

    /// Makes a sentence.
    public init(span: Span, block: Int) {
        self.span = span
        self.block = block
    }
}
