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
        public var all: [Int] = []
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

    /// What the article is called: its title, or its first sentence; nil when it has neither.
    public var heading: Span? {
        document.blocks.first { $0.kind == .title }?.span ?? annotations.sentences.first?.span
    }

    /// Derives the index; linear in the text and in the words of all contents.
    public init(document: Document, annotations: Annotations) {
        self.document = document
        self.annotations = annotations
        let touching = Self.touching(annotations)
        let rule = HoldingRule(document: document, annotations: annotations)
        claims = zip(annotations.sentences, touching).map { rule.claims(of: $0, candidates: $1) }

        var parts = annotations.actors.map { _ in Part() }
        let depths = Self.depths(annotations)
        var words = 0
        var ownWords = 0
        for (sentence, candidates) in zip(annotations.sentences, touching) {
            let all = Words.inside(sentence.span, of: document.text)
            words += all.count
            for holder in Self.innermost(candidates, over: all, in: annotations, depths) {
                guard let holder else {
                    ownWords += 1
                    continue
                }
                for actor in annotations.attributions[holder].actors where parts.indices.contains(actor) {
                    parts[actor].words += 1
                }
            }
        }
        self.words = words
        self.ownWords = ownWords

        let holding = Set(claims.flatMap { $0.holdings.flatMap(\.attributions) })
        for attribution in annotations.attributions {
            for actor in attribution.actors where parts.indices.contains(actor) {
                parts[actor].all.append(attribution.id)
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
        sentences.partitioned { $0.span.start > offset }
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

    /// By attribution, how many attributions lie around it.
    private static func depths(_ annotations: Annotations) -> [Int] {
        var depths: [Int] = []
        for attribution in annotations.attributions {
            let known = attribution.parent.flatMap { depths.indices.contains($0) ? depths[$0] + 1 : nil }
            depths.append(known ?? annotations.ancestors(of: attribution.id).count)
        }
        return depths
    }

    /// By word, the deepest claim among `candidates` that covers it; nil where the article speaks.
    private static func innermost(
        _ candidates: [Int], over words: [Span], in annotations: Annotations, _ depths: [Int]
    ) -> [Int?] {
        var innermost = [Int?](repeating: nil, count: words.count)
        for id in candidates {
            let attribution = annotations.attributions[id]
            guard attribution.kind.isClaim, !attribution.actors.isEmpty else { continue }
            for piece in attribution.content {
                for word in Words.indices(of: words, touching: piece)
                where innermost[word].map({ depths[$0] < depths[id] }) ?? true {
                    innermost[word] = id
                }
            }
        }
        return innermost
    }
}
