import Documents

/// A holder of an attribution, before entities become actors.
struct Holder: Hashable, Sendable {
    /// Index of the entity; nil when nobody is named.
    var entity: Int?
    /// The words in the text that stand for it.
    var phrase: Span?
    /// The mention that gave the answer.
    var antecedent: Span?
    /// The step taken.
    var rule: Resolution.Rule
}
