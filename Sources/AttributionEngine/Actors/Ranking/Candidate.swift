import Documents

/// Somebody whom a pronoun may stand for.
struct Candidate: Sendable {
    /// Who is meant.
    enum Answer: Hashable, Sendable {
        /// Those known already.
        case entities([Int])
        /// Whom the words at these tokens stand for.
        case phrase(Range<Int>)
    }

    /// Who is meant.
    let answer: Answer
    /// The mention that tells.
    let antecedent: Span?
    /// By feature, its value.
    private(set) var values = [Double](repeating: 0, count: Feature.allCases.count)

    /// Makes a candidate without any feature.
    init(_ answer: Answer, antecedent: Span?) {
        self.answer = answer
        self.antecedent = antecedent
    }

    /// The value of a feature.
    subscript(feature: Feature) -> Double {
        get { values[feature.rawValue] }
        set { values[feature.rawValue] = newValue }
    }

    /// Sets `feature` to 1 where `holds`.
    mutating func set(_ feature: Feature, if holds: Bool = true) {
        if holds { self[feature] = 1 }
    }
}
