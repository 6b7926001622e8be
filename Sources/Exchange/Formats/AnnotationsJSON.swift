import Documents

/// A document's annotations as JSON, with the digest of the text that they are about. Offsets are UTF-8 bytes into the decoded text, half open.
struct AnnotationsJSON {
    /// Share of a sentence's words from which on an attribution is listed with it.
    private static let share = 0.4

    private let index: DocumentIndex
    private var annotations: Annotations { index.annotations }

    /// Prepares the annotations that `index` is about.
    init(_ index: DocumentIndex) {
        self.index = index
    }

    /// The whole document.
    var value: JSON {
        .object([
            ("document", .string(index.document.origin)), ("digest", .string(index.document.id.description)),
            ("unit", .string("UTF-8 bytes")), ("engine", .string(annotations.engine)),
            ("sentences", .array(annotations.sentences.indices.map(sentence))),
            ("actors", .array(annotations.actors.map(actor))),
            ("attributions", .array(annotations.attributions.map(attribution))),
        ])
    }

    private func sentence(_ number: Int) -> JSON {
        .object([
            ("range", span(annotations.sentences[number].span)),
            ("attributions", .array(attributions(of: number).map(JSON.integer))),
            ("holders", .array(index.claims[number].holdings.map { .array($0.chain.map(JSON.integer)) })),
        ])
    }

    /// Ids of the attributions that cover enough of the sentence's words, the deepest first.
    private func attributions(of number: Int) -> [Int] {
        let claims = index.claims[number]
        let touching = Set(claims.holdings.flatMap(\.attributions) + claims.embedded)
        guard !touching.isEmpty else { return [] }
        let words = Words.inside(annotations.sentences[number].span, of: index.document.text)
        let covering = touching.filter { id in
            let covered = annotations.attributions[id].content
                .reduce(0) { $0 + Words.indices(of: words, touching: $1).count }
            return covered > 0 && Double(covered) >= Self.share * Double(words.count)
        }
        return covering.map { (depth: annotations.ancestors(of: $0).count, id: $0) }
            .sorted { ($1.depth, $0.id) < ($0.depth, $1.id) }.map(\.id)
    }

    private func actor(_ actor: Actor) -> JSON {
        .object([
            ("id", .integer(actor.id)), ("name", .string(actor.name)),
            ("aliases", .array(actor.aliases.map(JSON.string))),
            ("kind", .string(actor.kind.rawValue)), ("mentions", spans(actor.mentions)),
        ])
    }

    private func attribution(_ attribution: Attribution) -> JSON {
        .object([
            ("id", .integer(attribution.id)), ("form", .string(attribution.form.rawValue)),
            ("kind", .string(attribution.kind.rawValue)), ("source", spans(attribution.source)),
            ("cue", spans(attribution.cue)), ("content", spans(attribution.content)),
            ("actors", .array(attribution.actors.map(JSON.integer))),
            ("parent", attribution.parent.map(JSON.integer) ?? .null), ("confidence", .share(attribution.confidence)),
            ("evidence", evidence(attribution.evidence)),
        ])
    }

    private func evidence(_ evidence: Evidence) -> JSON {
        .object([
            ("scope", .string(evidence.scope.rawValue)),
            (
                "resolutions",
                .array(
                    evidence.resolutions.map { resolution in
                        .object([
                            ("actor", resolution.actor.map(JSON.integer) ?? .null),
                            ("phrase", resolution.phrase.map(span) ?? .null),
                            ("antecedent", resolution.antecedent.map(span) ?? .null),
                            ("rule", .string(resolution.rule.rawValue)),
                        ])
                    })
            ),
        ])
    }

    private func span(_ span: Span) -> JSON { .array([.integer(span.start), .integer(span.end)]) }
    private func spans(_ spans: [Span]) -> JSON { .array(spans.map(span)) }
}
