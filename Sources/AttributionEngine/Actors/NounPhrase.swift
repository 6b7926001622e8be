/// One holder as a source names it: "Ann Lee, the mayor", "her campaign", "two officials in Lund", "he".
struct NounPhrase: Hashable, Sendable {
    /// What begins the phrase.
    enum Determiner: Hashable, Sendable {
        case none, definite, indefinite, possessive, quantity
    }

    /// All tokens, modifiers and appositions included.
    var tokens: Range<Int>
    /// From the first word after determiner and possessor to the head.
    var core: Range<Int>
    /// What begins the phrase.
    var determiner: Determiner
    /// The tokens of the possessor: a possessive pronoun, or the words before "'s".
    var possessor: Range<Int>?
    /// Index of the name that is the head.
    var name: Int?
    /// Indices of the names in apposition ("one activist, Ann Lee,").
    var naming: [Int] = []
    /// End of the modifiers that belong to the description ("in Lund"), before any clause or comma.
    var end: Int

    /// Token index of the head.
    var head: Int { core.upperBound - 1 }
}
