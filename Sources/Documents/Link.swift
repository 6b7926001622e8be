/// Words of an article that lead elsewhere.
public struct Link: Hashable, Sendable {
    /// The words.
    public var span: Span
    /// Where they lead: an absolute address, or one relative to a page whose own address isn't known.
    public var target: String

    /// Makes a link.
    public init(span: Span, target: String) {
        self.span = span
        self.target = target
    }
}
