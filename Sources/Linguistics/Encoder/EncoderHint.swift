/// What the encoder is told of a word besides the word: tags that rules propose, by number, 0 for none.
public struct EncoderHint: Hashable, Sendable {
    /// Tags that there are.
    static let count = 7

    /// Of the outermost attribution.
    public var outer: UInt8
    /// Of the attribution inside its content.
    public var inner: UInt8

    /// Makes a hint.
    public init(outer: UInt8 = 0, inner: UInt8 = 0) {
        self.outer = outer
        self.inner = inner
    }
}
