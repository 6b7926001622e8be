import Matters

/// A file in the list of files: what is in it, as far as that is known.
public struct ArticleRow: Hashable, Sendable {
    /// What is known of the claims.
    public enum State: Hashable, Sendable {
        /// Not looked at yet.
        case waiting
        /// Actors that something is attributed to, and sentences that somebody claims.
        case counted(actors: Int, claims: Int)
        /// The file can't be read, for this reason.
        case unreadable(String)
    }

    /// The file's name without its folders.
    public let name: String
    /// The article's title; nil until it is read.
    public private(set) var title: String?
    /// The claims, to compare with those of the open article; nil until it is read.
    public private(set) var claims: ArticleClaims?
    /// The names of those with most words; empty until it is read.
    public private(set) var actors: [String] = []
    /// What is known of the claims.
    public private(set) var state = State.waiting

    /// Actors named in a row at most.
    private static let mostActors = 8

    /// A file that nobody has looked at.
    public init(path: String) {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"))
        name = parts.last.map { String(decoding: $0, as: UTF8.self) } ?? path
    }

    /// The row with what was found in the article.
    public func counted(_ reading: Reading) -> ArticleRow {
        var row = self
        row.title = reading.title
        row.claims = ArticleClaims(reading.index)
        row.actors = reading.cast.byWords.prefix(Self.mostActors).map {
            reading.index.annotations.actors[$0.actor].name
        }
        let claimed = reading.index.claims.count { !$0.isOwnVoice }
        row.state = .counted(actors: reading.cast.byWords.count, claims: claimed)
        return row
    }

    /// The row of a file that can't be read.
    public func unreadable(_ reason: String) -> ArticleRow {
        var row = self
        row.state = .unreadable(reason)
        return row
    }
}
