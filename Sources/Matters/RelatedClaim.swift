/// Another actor's claim on the matter of a claim, and why it is thought to be on that.
public struct RelatedClaim: Hashable, Sendable {
    /// The attribution's id.
    public var claim: Int
    /// How much the two claims share: the cosine of their words, weighted by rarity; 0…1.
    public var score: Double
    /// Names that both mention, the rarest first, as the other claim spells them.
    public var names: [String]
    /// Other words of both, the rarest first, as the other claim spells them.
    public var words: [String]
}
