import Documents

/// Scores whose claim each sentence is, by the gold's own sentences.
///
/// The holders of a sentence follow from attributions by one rule, `HoldingRule`, for the gold as for what was found;
/// gold without attributions states them itself. A sentence is right when each gold holder has its like among those
/// found and the other way round: the claim's own holder on one side may be any link of the chain on the other.
struct HolderScore {
    private var sentences = 0
    private var right = 0
    private var attributed = 0
    private var attributedRight = 0
    private var missed = 0
    private var misnamed = 0
    private var ownVoice = 0
    private var ownVoiceRight = 0
    private var wrong: [String] = []

    /// Scores the prediction for an article; nil when there is none.
    mutating func add(_ article: GoldArticle, _ prediction: Prediction?) {
        let kept = article.sentences.filter { $0.form != "credit" }
            .compactMap { sentence in article.spans([sentence.range]).first.map { (sentence, $0) } }
            .sorted { $0.1 < $1.1 }
        let spans = kept.map(\.1)
        let annotations = article.annotations
        let goldClaims = article.attributions == nil ? nil : claims(of: annotations, in: article, at: spans)
        let foundClaims = prediction.map { claims(of: $0.annotations, in: article, at: spans) }
        for (place, (sentence, span)) in kept.enumerated() {
            let wanted = goldClaims.map { claims in
                claims[place].holdings.map { $0.chain.map { annotations.actors[$0].name } }
            }
            let given = foundClaims.map { claims in
                claims[place].holdings.map { $0.chain.compactMap { prediction?.names(of: $0) } }
            }
            add(wanted ?? sentence.holders, given ?? [], article, span)
        }
    }

    /// The figures, and before them the sentences that are wrong, a line each.
    var report: String {
        let figures =
            "sentences \(sentences): right holder \(share(right, of: sentences)); attributed \(attributed): right "
            + "\(share(attributedRight, of: attributed)) (missed \(missed), wrong name \(misnamed)); own voice \(ownVoice): "
            + "right \(share(ownVoiceRight, of: ownVoice))"
        return (wrong + [figures]).joined(separator: "\n") + "\n"
    }

    /// The claims of the gold's sentences by some annotations of the article.
    private func claims(of annotations: Annotations, in article: GoldArticle, at spans: [Span]) -> [SentenceClaims] {
        var annotations = annotations
        annotations.sentences = spans.map { Sentence(span: $0, block: 0) }
        let document = Document(origin: article.name, text: article.text, blocks: [])
        return DocumentIndex(document: document, annotations: annotations).claims
    }

    private mutating func add(_ wanted: [[String]], _ given: [[[String]]], _ article: GoldArticle, _ span: Span) {
        let isRight =
            wanted.isEmpty == given.isEmpty && wanted.allSatisfy { chain in given.contains { Self.meet(chain, $0) } }
            && given.allSatisfy { found in wanted.contains { Self.meet($0, found) } }
        sentences += 1
        if wanted.isEmpty {
            ownVoice += 1
            if isRight { ownVoiceRight += 1 }
        } else {
            attributed += 1
            if isRight { attributedRight += 1 } else if given.isEmpty { missed += 1 } else { misnamed += 1 }
        }
        if isRight {
            right += 1
        } else {
            let gold = Self.described(wanted)
            let found = Self.described(given.map { $0.compactMap(\.first) })
            let line = "  \(article.name): \(gold), not \(found): \(excerpt(article.text, span))"
            wrong.append(Controls.blanked(line))
        }
    }

    private static func meet(_ wanted: [String], _ found: [[String]]) -> Bool {
        guard let holder = wanted.last, let foundHolder = found.last else { return false }
        return found.contains { ActorName.same(holder, $0) } || wanted.contains { ActorName.same($0, foundHolder) }
    }

    private static func described(_ chains: [[String]]) -> String {
        chains.isEmpty ? "own voice" : chains.map { $0.joined(separator: " > ") }.joined(separator: " and ")
    }
}
