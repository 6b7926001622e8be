import Documents

/// A document's annotations as an `AnnotationPage` of the W3C's Web Annotation Data Model (Recommendation, 2017) in
/// JSON-LD.
///
/// Every actor and every attribution is an `Annotation`. An actor's targets are its mentions, an attribution's the pieces
/// of its content, each by `TextPositionSelector` and `TextQuoteSelector`. Positions count Unicode code points, as the
/// model has it. Terms of ours have the prefix `hearsay:`; the digest of the text is part of every id.
struct WebAnnotationPage {
    /// What stands before the digest of a text in the ids.
    static let scheme = "urn:hearsay:"
    /// Code points quoted before and after a piece.
    static let context = 32

    private let index: DocumentIndex
    private let points: CodePoints
    private let words: ClaimWords
    private var page: String { Self.scheme + index.document.id.description }

    /// Prepares the annotations that `index` is about.
    init(_ index: DocumentIndex) {
        self.index = index
        points = CodePoints(index.document.text)
        words = ClaimWords(index: index)
    }

    /// The page.
    var value: JSON {
        .object([
            (
                "@context",
                .array([
                    .string("http://www.w3.org/ns/anno.jsonld"), .object([("hearsay", .string("urn:hearsay:terms#"))]),
                ])
            ),
            ("id", .string(page)), ("type", .string("AnnotationPage")),
            ("hearsay:unit", .string("Unicode code points")),
            ("hearsay:engine", .string(index.annotations.engine)),
            ("items", .array(index.annotations.actors.map(item) + index.annotations.attributions.map(item))),
        ])
    }

    private func item(_ actor: Actor) -> JSON {
        .object([
            ("id", actorID(actor.id)), ("type", .string("Annotation")), ("motivation", .string("identifying")),
            ("body", body(actor.name, purpose: "identifying")),
            ("target", actor.mentions.isEmpty ? source : targets(actor.mentions)),
            ("hearsay:kind", .string(actor.kind.rawValue)),
            ("hearsay:aliases", .array(actor.aliases.map(JSON.string))),
        ])
    }

    private func item(_ attribution: Attribution) -> JSON {
        let about = "\(words.claim(of: attribution.id).chain): \(words.kind(of: attribution.id))"
        let holders = attribution.actors.filter(index.annotations.actors.indices.contains).map {
            body(index.annotations.actors[$0].name, purpose: "tagging")
        }
        return .object([
            ("id", attributionID(attribution.id)), ("type", .string("Annotation")),
            ("motivation", .string("describing")),
            ("body", .array([body(about, purpose: "describing")] + holders)),
            ("target", targets(attribution.content)),
            ("hearsay:holders", .array(attribution.actors.map(actorID))),
            ("hearsay:inside", attribution.parent.map(attributionID) ?? .null),
            ("hearsay:form", .string(attribution.form.rawValue)),
            ("hearsay:kind", .string(attribution.kind.rawValue)),
            ("hearsay:confidence", .share(attribution.confidence)),
            ("hearsay:source", targets(attribution.source)), ("hearsay:cue", targets(attribution.cue)),
            ("hearsay:scope", .string(attribution.evidence.scope.rawValue)),
            ("hearsay:resolutions", .array(attribution.evidence.resolutions.map(resolution))),
        ])
    }

    private func resolution(_ resolution: Resolution) -> JSON {
        .object([
            ("hearsay:rule", .string(resolution.rule.rawValue)),
            ("hearsay:holder", resolution.actor.map(actorID) ?? .null),
            ("hearsay:phrase", resolution.phrase.map(target) ?? .null),
            ("hearsay:antecedent", resolution.antecedent.map(target) ?? .null),
        ])
    }

    private func body(_ text: String, purpose: String) -> JSON {
        .object([("type", .string("TextualBody")), ("purpose", .string(purpose)), ("value", .string(text))])
    }

    private func targets(_ spans: [Span]) -> JSON { .array(spans.map(target)) }

    private func target(_ span: Span) -> JSON {
        let range = points.range(span)
        let before = points.span(max(0, range.start - Self.context), range.start) ?? span
        let after = points.span(range.end, min(points.count, range.end + Self.context)) ?? span
        return .object([
            ("source", source),
            (
                "selector",
                .array([
                    .object([
                        ("type", .string("TextPositionSelector")), ("start", .integer(range.start)),
                        ("end", .integer(range.end)),
                    ]),
                    .object([
                        ("type", .string("TextQuoteSelector")), ("exact", .string(index.document.string(span))),
                        ("prefix", .string(index.document.string(before))),
                        ("suffix", .string(index.document.string(after))),
                    ]),
                ])
            ),
        ])
    }

    /// The document as an IRI reference: its path, or the page's id for standard input.
    private var source: JSON {
        let origin = index.document.origin
        guard origin != "-", !origin.isEmpty else { return .string(page) }
        let kept = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
        let escaped = origin.utf8.map { byte in
            kept.contains(byte)
                ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
        return .string(escaped.joined())
    }

    private func actorID(_ id: Int) -> JSON { .string("\(page):actor:\(id)") }
    private func attributionID(_ id: Int) -> JSON { .string("\(page):attribution:\(id)") }
}
