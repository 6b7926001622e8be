import Documents

/// A word, number or punctuation mark.
public struct Token: Hashable, Sendable {
    /// What a token is made of.
    public enum Kind: UInt8, Hashable, Sendable {
        /// Letters, with apostrophes and hyphens inside; also abbreviations with their full stop ("U.S.", "Mr.").
        case word
        /// Digits, with separators inside.
        case number
        /// One punctuation mark or symbol.
        case punctuation
        /// A double or single quotation mark that opens or closes speech (an apostrophe is no such mark).
        case quotationMark
    }

    // Half the size of a span: a text of 10 MB has over two million tokens.
    private let start: UInt32
    private let end: UInt32
    /// What the token is made of.
    public let kind: Kind
    /// The token's text in lower case, typographic apostrophes made straight: what rules compare.
    public let lower: String
    /// Whether the first letter is upper case.
    public let isCapitalised: Bool
    /// Whether white space, or the start of the sentence, stands before the token.
    public let followsSpace: Bool

    /// The bytes of the token.
    public var span: Span { Span(Int(start), Int(end)) }

    /// Makes a token.
    public init(span: Span, kind: Kind, lower: String, isCapitalised: Bool, followsSpace: Bool) {
        start = UInt32(clamping: span.start)
        end = UInt32(clamping: span.end)
        self.kind = kind
        self.lower = lower
        self.isCapitalised = isCapitalised
        self.followsSpace = followsSpace
    }
}
