/// What the panes ask about a document and its annotations: derived, never stored.
public struct DocumentIndex: Sendable {
    /// An actor's part in the article.
    public struct Part: Hashable, Sendable {
        /// Attributions that hold a sentence, in text order.
        public var claims: [Int] = []
        /// Other attributions of the actor, in text order.
        public var embedded: [Int] = []
        /// Words of which the actor is the innermost holder.
        public var words: Int = 0

        /// All of the actor's attributions, in text order.
        public var all: [Int] { (claims + embedded).sorted() }
    }

    /// The annotated document.
    public let document: Document
    /// Its annotations.
    public let annotations: Annotations
    /// Claims by sentence, parallel to `annotations.sentences`.
    public let claims: [SentenceClaims]
    /// Parts by actor, parallel to `annotations.actors`.
    public let parts: [Part]
    /// Words in all sentences.
    public let words: Int
    /// Words that nobody but the article claims.
    public let ownWords: Int

    /// Derives the index; linear in the text and in the attributions.
    public init(document: Document, annotations: Annotations) {
        self.document = document
        self.annotations = annotations
        let touching = Self.touching(annotations)
        let rule = HoldingRule(document: document, annotations: annotations)
        claims = zip(annotations.sentences, touching).map { rule.claims(of: $0, candidates: $1) }

        var parts = annotations.actors.map { _ in Part() }
        var words = 0
        var ownWords = 0
        for (sentence, candidates) in zip(annotations.sentences, touching) {
            for word in Words.inside(sentence.span, of: document.text) {
                words += 1
                let holders = Self.innermost(candidates, covering: word, in: annotations)
                if holders.isEmpty { ownWords += 1 }
                for actor in holders where parts.indices.contains(actor) { parts[actor].words += 1 }
            }
        }
        self.words = words
        self.ownWords = ownWords

        let holding = Set(claims.flatMap { $0.holdings.flatMap(\.attributions) })
        for attribution in annotations.attributions {
            for actor in attribution.actors where parts.indices.contains(actor) {
                if holding.contains(attribution.id) {
                    parts[actor].claims.append(attribution.id)
                } else {
                    parts[actor].embedded.append(attribution.id)
                }
            }
        }
        self.parts = parts
    }

    /// Index of the sentence at or before the byte at `offset`, or the first one; nil without sentences.
    public func sentence(at offset: Int) -> Int? {
        annotations.sentences.isEmpty ? nil : max(0, Self.firstSentence(after: offset, in: annotations.sentences) - 1)
    }

    /// The sentence that an attribution's content begins in.
    public func sentence(of attribution: Int) -> Int? {
        guard annotations.attributions.indices.contains(attribution) else { return nil }
        return annotations.attributions[attribution].extent.flatMap { sentence(at: $0.start) }
    }

    /// Index of the first sentence that starts after `offset`.
    private static func firstSentence(after offset: Int, in sentences: [Sentence]) -> Int {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].span.start <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// By sentence, the attributions whose content touches it, in text order.
    private static func touching(_ annotations: Annotations) -> [[Int]] {
        var touching = annotations.sentences.map { _ in [Int]() }
        for attribution in annotations.attributions {
            for piece in attribution.content {
                var index = max(0, firstSentence(after: piece.start, in: annotations.sentences) - 1)
                while index < touching.count, annotations.sentences[index].span.start < piece.end {
                    if annotations.sentences[index].span.overlaps(piece), touching[index].last != attribution.id {
                        touching[index].append(attribution.id)
                    }
                    index += 1
                }
            }
        }
        return touching
    }

    /// The actors of the deepest claim among `candidates` that covers `word`.
    private static func innermost(_ candidates: [Int], covering word: Span, in annotations: Annotations) -> [Int] {
        var found: [Int] = []
        var depth = 0
        for id in candidates {
            let attribution = annotations.attributions[id]
            guard attribution.kind.isClaim, !attribution.actors.isEmpty,
                attribution.content.contains(where: { $0.overlaps(word) })
            else { continue }
            let level = annotations.chain(of: id).count
            if level > depth {
                depth = level
                found = attribution.actors
            }
        }
        return found
    }
}
