import Documents

/// A place where the article speaks of somebody.
struct Mention: Hashable, Sendable {
    /// Who is meant: several for "Ann Lee and Bob Ray".
    var entities: [Int]
    /// The first token.
    var token: Int
    /// Index of the sentence.
    var sentence: Int
    /// The bytes.
    var span: Span
    /// Whether it stands where subjects do.
    var isSubject: Bool
    /// Whether "'s" follows.
    var isPossessor = false
    /// Whether it is the source of an attribution.
    var isSource: Bool
}
