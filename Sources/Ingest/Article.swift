import Documents

/// An article as it was taken from a file.
public struct Article: Sendable {
    /// The article.
    public let document: Document
    /// What the reader should know about how it was taken, in a line without a full stop; nil when there is nothing.
    public let notice: String?

    /// Makes an article.
    public init(document: Document, notice: String? = nil) {
        self.document = document
        self.notice = notice
    }
}

/// The articles in the bytes of a file: one, or the entries of a feed.
///
/// HTML and feeds are told by their content, HTML and Markdown by the file's ending too; all else is plain text. The
/// charset is found as `decode` does, and that which a page declares is obeyed.
/// - Parameters:
///   - path: where the bytes come from, as the user named it.
///   - encoding: a charset's name as iconv knows it.
///   - name: what the bytes are called in an error.
/// - Throws: as `decode`; exit code 65 for a page or a feed without text.
public func makeArticles(
    _ bytes: [UInt8], path: String, encoding: String? = nil, name: String
) throws(IngestError) -> [Article] {
    let declared = Format.of(bytes, path: path).isMarkup ? DeclaredCharset.find(in: bytes) : nil
    let text = try decode(bytes, encoding: encoding, declared: declared, name: name)
    let articles: [Article]
    switch Format.of(text, path: path) {
    case .plain: return [Article(document: makeDocument(text: text, origin: path))]
    case .markdown: articles = [article(MarkdownArticle(text).text, notice: nil, origin: path)]
    case .html:
        let found = HTMLArticle(page: MarkupParser.html(text))
        articles = [article(found.text, notice: found.notice, origin: path)]
    case .feed: articles = Feed(text, path: path).articles
    }
    guard articles.contains(where: { !$0.document.text.isEmpty }) else {
        throw IngestError(subject: name, reason: "holds no text", exitCode: 65)
    }
    return articles
}

/// The article with a text taken from markup.
func article(_ text: ArticleText, notice: String?, origin: String) -> Article {
    Article(document: makeDocument(text, origin: origin), notice: notice)
}
