/// What the ranker was asked about the holder of an attribution.
struct Choice: Sendable {
    /// Index of the attribution.
    var attribution: Int
    /// What was asked.
    var question: Question
    /// Whom the pronoun may stand for.
    var candidates: [Candidate]
}
