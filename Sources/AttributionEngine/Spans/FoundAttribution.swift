import Documents

/// An attribution before its holders are known: the spans that a finder of spans gives.
public struct FoundAttribution: Hashable, Sendable {
    /// How the content is given.
    public var form: Attribution.Form
    /// The attitude ascribed.
    public var kind: Attribution.Kind
    /// The words that name the source; empty when nobody is named.
    public var source: [Span]
    /// The words that ascribe.
    public var cue: [Span]
    /// The ascribed words, in text order; never empty.
    public var content: [Span]
    /// Index of the found attribution whose content contains this one; always an earlier one.
    public var parent: Int?
    /// How the borders of the content were found.
    public var scope: Evidence.Scope
    /// How sure the finder is of the spans, 0…1.
    public var confidence: Double

    /// Makes a found attribution.
    public init(
        form: Attribution.Form, kind: Attribution.Kind, source: [Span], cue: [Span], content: [Span],
        parent: Int? = nil, scope: Evidence.Scope, confidence: Double
    ) {
        self.form = form
        self.kind = kind
        self.source = source
        self.cue = cue
        self.content = content
        self.parent = parent
        self.scope = scope
        self.confidence = confidence
    }
}
