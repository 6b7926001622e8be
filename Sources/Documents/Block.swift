/// A paragraph, title or other unit of layout: one or more lines between blank lines.
public struct Block: Hashable, Sendable {
    /// What a block is to the reader.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The article's headline.
        case title
        /// A headline inside the article.
        case heading
        /// Who wrote it ("By Ann Lee").
        case byline
        /// A line that only says where or when ("Monday, March 12, 2012").
        case dateline
        /// The text under a picture.
        case caption
        /// Who is credited: a photographer, an editor ("(Editing by …)", "Reuters/Handout").
        case credit
        /// The article itself.
        case paragraph
    }

    /// The bytes of the block, without the line end after it.
    public var span: Span
    /// What the block is.
    public var kind: Kind
    /// The dateline that a paragraph begins with ("CAIRO (Reuters) - "), with its separator; inside `span`.
    public var dateline: Span?

    /// Makes a block.
    public init(span: Span, kind: Kind, dateline: Span? = nil) {
        self.span = span
        self.kind = kind
        self.dateline = dateline
    }
}
