/// Some words of the article (`content`) ascribed by it to a holder.
///
/// The scope is that of the PolNeAR guidelines (Newell, Margolin and Ruths, LREC 2018): any propositional attitude
/// ascribed to a source, not only speech; nested ones too.
public struct Attribution: Hashable, Sendable {
    /// How the content is given.
    public enum Form: String, Hashable, Sendable, CaseIterable {
        /// Verbatim speech, with or without quotation marks.
        case direct
        /// Paraphrase.
        case indirect
        /// Paraphrase with quoted pieces.
        case mixed
    }

    /// The attitude ascribed.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case statement, belief, intent, decree, perception, document

        /// Whether the content is the holder's claim. The article itself vouches that somebody plans or ruled.
        public var isClaim: Bool { self != .intent && self != .decree }
    }

    /// Index into `Annotations.attributions`.
    public var id: Int
    /// How the content is given.
    public var form: Form
    /// The attitude ascribed.
    public var kind: Kind
    /// The words that name the source, modifiers included; empty when nobody is named.
    public var source: [Span]
    /// The words that ascribe ("said", "according to").
    public var cue: [Span]
    /// The ascribed words, in text order; several pieces when the cue stands between, or across paragraphs.
    public var content: [Span]
    /// Ids of the holders; several when they speak together; empty when nobody is named or recoverable.
    public var actors: [Int]
    /// Id of the attribution whose content contains this one.
    public var parent: Int?
    /// How sure the engine is, 0…1.
    public var confidence: Double
    /// Why the engine believes it.
    public var evidence: Evidence

    /// Makes an attribution.
    public init(
        id: Int, form: Form, kind: Kind, source: [Span], cue: [Span], content: [Span], actors: [Int],
        parent: Int? = nil, confidence: Double, evidence: Evidence
    ) {
        self.id = id
        self.form = form
        self.kind = kind
        self.source = source
        self.cue = cue
        self.content = content
        self.actors = actors
        self.parent = parent
        self.confidence = confidence
        self.evidence = evidence
    }

    /// The smallest span over the content; nil when there is none.
    public var extent: Span? {
        guard let first = content.first else { return nil }
        return content.dropFirst().reduce(first) { $0.union($1) }
    }
}
