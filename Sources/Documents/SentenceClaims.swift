/// Whose claim one sentence is.
public struct SentenceClaims: Hashable, Sendable {
    /// One way the sentence is held: a chain of actors and the attributions behind it.
    public struct Holding: Hashable, Sendable {
        /// Actor ids from the outermost holder to the one who made the claim; never empty.
        public var chain: [Int]
        /// Ids of the holder's attributions in this sentence, in text order; never empty.
        public var attributions: [Int]

        /// Makes a holding.
        public init(chain: [Int], attributions: [Int]) {
            self.chain = chain
            self.attributions = attributions
        }

        /// The actor who made the claim.
        public var holder: Int? { chain.last }
    }

    /// The holders; empty when the sentence is the article's own voice.
    public var holdings: [Holding]
    /// Attributions that touch the sentence without holding it: small pieces, intents, decrees, and the outer links
    /// of a chain, in text order.
    public var embedded: [Int]

    /// Makes the claims of a sentence.
    public init(holdings: [Holding] = [], embedded: [Int] = []) {
        self.holdings = holdings
        self.embedded = embedded
    }

    /// Whether the article itself says this.
    public var isOwnVoice: Bool { holdings.isEmpty }
}
