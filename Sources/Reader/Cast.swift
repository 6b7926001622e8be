import Documents

/// The actors that an article attributes something to, as the panes show them.
public struct Cast: Sendable {
    /// One actor with its tag, colour and part.
    public struct Member: Hashable, Sendable {
        /// The actor's id.
        public var actor: Int
        /// Up to three characters that no other member has.
        public var tag: String
        /// Number of the actor's colour, counted from the one with the most words.
        public var colour: UInt8
        /// Attributions that hold a sentence.
        public var claims: Int
        /// Other attributions.
        public var embedded: Int
        /// Words of which the actor is the innermost holder.
        public var words: Int
    }

    /// What the actors are sorted by; the article's order breaks ties.
    public enum Order: String, Hashable, Sendable, CaseIterable {
        case words, claims
    }

    /// Members, most words first.
    public let byWords: [Member]
    /// Members, most claims first.
    public let byClaims: [Member]
    private let places: [Int: Int]

    /// The cast of the document that `index` is about.
    public init(index: DocumentIndex) {
        let actors = index.annotations.actors
        let taking = actors.indices.filter { !index.parts[$0].claims.isEmpty || !index.parts[$0].embedded.isEmpty }
        let ranked = taking.sorted { a, b in
            (-index.parts[a].words, a) < (-index.parts[b].words, b)
        }
        let tags = Tags.assign(ranked.map { actors[$0].name })
        byWords = ranked.indices.map { rank in
            let part = index.parts[ranked[rank]]
            return Member(
                actor: ranked[rank], tag: tags[rank], colour: UInt8(rank % 256), claims: part.claims.count,
                embedded: part.embedded.count, words: part.words)
        }
        byClaims = byWords.sorted { a, b in
            (-a.claims, -a.embedded, a.actor) < (-b.claims, -b.embedded, b.actor)
        }
        places = Dictionary(ranked.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The members in an order.
    public func members(by order: Order) -> [Member] { order == .words ? byWords : byClaims }

    /// The member for an actor's id; nil when nothing is attributed to it.
    public func member(_ actor: Int) -> Member? { places[actor].map { byWords[$0] } }
}
