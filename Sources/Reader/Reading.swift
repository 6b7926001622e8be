import Documents
import Matters

/// A document as the reader shows it: what is believed about it, and who takes part.
public struct Reading: Sendable {
    /// The document with its annotations.
    public let index: DocumentIndex
    /// The actors with their tags and colours.
    public let cast: Cast
    /// Which claims are on the same matter.
    public let matters: MatterIndex
    /// The article's title, or its first sentence without one.
    public let title: String

    /// Sentences that nobody but the article holds.
    public let ownSentences: Int
    /// Confidence, 0…1, below which a claim is shown as uncertain.
    public var uncertainBelow = 0.5 {
        didSet { if uncertainBelow != oldValue { uncertain = uncertainClaims } }
    }
    /// Claims of somebody that are shown as uncertain, in text order.
    public private(set) var uncertain: [Int] = []

    /// Prepares a reading; linear in the document. Without attributions it shows the text alone.
    public init(document: Document, annotations: Annotations) {
        index = DocumentIndex(document: document, annotations: annotations)
        cast = Cast(index: index)
        matters = MatterIndex(index)
        ownSentences = index.claims.count { $0.isOwnVoice }
        title = index.heading.map { document.string(Span($0.start, min($0.end, $0.start + 400))) } ?? ""
        uncertain = uncertainClaims
    }

    /// Nothing to read.
    public static let empty = Reading(
        document: Document(origin: "", text: [], blocks: []), annotations: Annotations(engine: "", sentences: []))

    /// The document.
    public var document: Document { index.document }
    /// Its sentences.
    public var sentences: [Sentence] { index.annotations.sentences }

    /// Words of an attribution's pieces; see `Document.words`.
    func words(_ spans: [Span]) -> String { document.words(spans) }

    /// Whether an attribution is somebody's claim: no intent or decree, and not of nobody named.
    func isClaim(_ attribution: Int) -> Bool {
        let attribution = index.annotations.attributions[attribution]
        return attribution.kind.isClaim && !attribution.actors.isEmpty
    }

    /// Whether the reader shows the claim as uncertain.
    func isUncertain(_ attribution: Int) -> Bool {
        isClaim(attribution) && index.annotations.certainty(of: attribution) < uncertainBelow
    }

    private var uncertainClaims: [Int] { index.annotations.attributions.map(\.id).filter(isUncertain) }
}
