import Documents
import Ingest

/// An article to read: a file, what standard input gave, or an entry of a feed.
struct Source: Sendable {
    private enum Place: Sendable {
        /// The path as the system knows it, ended by 0.
        case file([CChar])
        /// All of standard input.
        case stream(Result<[UInt8], IngestError>)
        /// An article that is read already.
        case article(Article)
    }

    static let streamName = "standard input"

    /// The path as messages show it; `-` is standard input, `PATH#NUMBER` an entry of a feed.
    let path: String
    /// The charset, when the user named one.
    private let encoding: String?
    private let place: Place

    /// Names a file.
    init(path: String, encoding: String? = nil) {
        self.init(path: path, bytes: Array(path.utf8CString), encoding: encoding)
    }

    /// Names a file whose path needn't be UTF-8; `bytes` ends by 0.
    init(path: String, bytes: [CChar], encoding: String?) {
        self.init(path: path, place: .file(bytes), encoding: encoding)
    }

    /// Takes what standard input gave.
    init(stream: Result<[UInt8], IngestError>, encoding: String?) {
        self.init(path: "-", place: .stream(stream), encoding: encoding)
    }

    private init(path: String, place: Place, encoding: String?) {
        self.path = path
        self.place = place
        self.encoding = encoding
    }

    /// Reads the article.
    func article() throws(IngestError) -> Article {
        if case .article(let article) = place { return article }
        guard let article = try articles().first else {
            throw IngestError(subject: path, reason: "holds no text", exitCode: 65)
        }
        return article
    }

    /// The sources in it: its entries when it is a feed, or else itself. A feed that can't be read stays one source,
    /// which says why when its article is asked for.
    var parts: [Source] {
        guard isFeed, let articles = try? articles() else { return [self] }
        return articles.map { Source(path: $0.document.origin, place: .article($0), encoding: nil) }
    }

    private var isFeed: Bool {
        switch place {
        case .file(let bytes): Format.of(FileReader.beginning(bytes: bytes, count: Format.telling), path: path) == .feed
        case .stream(let input): (try? input.get()).map { Format.of($0, path: path) } == .feed
        case .article: false
        }
    }

    private func articles() throws(IngestError) -> [Article] {
        switch place {
        case .file(let bytes):
            let content = try FileReader.read(bytes: bytes, path: path)
            return try makeArticles(content, path: path, encoding: encoding, name: path)
        case .stream(let input):
            return try makeArticles(try input.get(), path: path, encoding: encoding, name: Self.streamName)
        case .article(let article): return [article]
        }
    }
}
