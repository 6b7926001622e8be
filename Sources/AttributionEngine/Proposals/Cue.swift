/// A verb group that may ascribe something: "has repeatedly said", "was accused".
struct Cue: Hashable, Sendable {
    /// How the group takes its subject.
    enum Shape: Hashable, Sendable {
        /// "she said", "they have denied".
        case finite
        /// "…, adding that", "after denying": the subject is the main clause's.
        case participle
        /// "is believed", "was accused": the subject is what is ascribed, or whom it concerns.
        case passive
        /// "a statement reported by CNN": a participle after the noun that it describes.
        case reduced
        /// "to say".
        case infinitive
    }

    /// Auxiliaries, adverbs, the verb, and its particle.
    var tokens: Range<Int>
    /// The verb itself.
    var head: Int
    /// The entries of the lexicon that fit the form and the particle; never empty.
    var verbs: [CueLexicon.Verb]
    /// How the group takes its subject.
    var shape: Shape

    /// Whether some entry allows `frame`.
    func allows(_ frame: CueLexicon.Frame) -> Bool { verbs.contains { !$0.frame.isDisjoint(with: frame) } }

    /// The first entry that allows `frame`, else the first.
    func verb(for frame: CueLexicon.Frame) -> CueLexicon.Verb {
        verbs.first { !$0.frame.isDisjoint(with: frame) } ?? verbs[0]
    }
}
