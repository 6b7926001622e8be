import Documents

/// The claims of an article that isn't open, as an open one's are compared with them.
public struct ArticleClaims: Hashable, Sendable {
    /// A claim with what a list tells of it.
    public struct Claim: Hashable, Sendable {
        /// Who holds it, by the fullest names.
        public let holders: [String]
        /// Index of the sentence in which it begins.
        public let sentence: Int
        /// Its words, or the first of them.
        public let words: String

        /// Names that tell the holders from others, in lower case.
        let names: Set<String>
        /// Its terms, each stem once.
        let terms: [Term]
    }

    /// Claims that are kept at most, the first ones of the article; characters of each one's words.
    private static let limit = 400
    private static let longest = 400

    /// The article.
    public let document: DocumentID
    /// Its claims, but for those inside another one of their own actor, in text order.
    public let claims: [Claim]
    /// By stem, the claims that have it.
    private let places: [String: [Int]]

    /// Reads the claims of `index`; linear in their words.
    public init(_ index: DocumentIndex) {
        let annotations = index.annotations
        var claims: [Claim] = []
        for attribution in annotations.attributions where claims.count < Self.limit {
            guard attribution.kind.isClaim, !attribution.actors.isEmpty, !annotations.isRestated(attribution.id),
                let sentence = index.sentence(of: attribution.id)
            else { continue }
            let actors = attribution.actors.map { annotations.actors[$0] }
            let words = index.document.stated(attribution)
            var stems: Set<String> = []
            claims.append(
                Claim(
                    holders: actors.map(\.name), sentence: sentence,
                    words: words.count > Self.longest ? words.prefix(Self.longest) + "…" : words,
                    names: Self.telling(actors),
                    terms: attribution.content.flatMap { Term.inside($0, of: index.document.text) }
                        .filter { stems.insert($0.stem).inserted }))
        }
        var places: [String: [Int]] = [:]
        for (place, claim) in claims.enumerated() {
            for term in claim.terms { places[term.stem, default: []].append(place) }
        }
        document = index.document.id
        self.claims = claims
        self.places = places
    }

    /// Names of `actors` by which they are the same in other articles: those of several words and acronyms. Officials, or
    /// somebody of the same surname, may be others there.
    static func telling(_ actors: [Actor]) -> Set<String> {
        let names = actors.filter { $0.kind != .unnamed && $0.kind != .group }.flatMap { [$0.name] + $0.aliases }
        return Set(names.filter { $0.contains(" ") || $0 == $0.uppercased() }.map { $0.lowercased() })
    }

    /// Places of the claims that have a stem.
    func claims(with stem: String) -> [Int] { places[stem] ?? [] }
}
