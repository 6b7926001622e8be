import Documents

/// A document's annotations as `AnnotationsJSON` writes them.
struct AnnotationsRecord: Decodable, Sendable {
    struct ActorRecord: Decodable, Sendable {
        var id: Int
        var name: String
        var aliases: [String]?
        var kind: String
        var mentions: [[Int]]?
    }

    struct AttributionRecord: Decodable, Sendable {
        var id: Int
        var form: String
        var kind: String
        var source: [[Int]]
        var cue: [[Int]]
        var content: [[Int]]
        var actors: [Int]
        var parent: Int?
        var confidence: Double
        var evidence: EvidenceRecord
    }

    struct EvidenceRecord: Decodable, Sendable {
        var scope: String
        var resolutions: [ResolutionRecord]
    }

    struct ResolutionRecord: Decodable, Sendable {
        var actor: Int?
        var phrase: [Int]?
        var antecedent: [Int]?
        var rule: String
    }

    var digest: String?
    var engine: String?
    var actors: [ActorRecord]
    var attributions: [AttributionRecord]

    /// The annotations without sentences, not yet checked against a text.
    func annotations() throws(ImportError) -> Annotations {
        let people = try Numbering(actors.map(\.id), what: "actor")
        let claims = try Numbering(attributions.map(\.id), what: "attribution")
        var found = Annotations(engine: engine ?? "", sentences: [])
        for record in actors {
            found.actors.append(
                Actor(
                    id: found.actors.count, name: record.name, aliases: record.aliases ?? [],
                    kind: try Vocabulary.value(record.kind), mentions: try Self.spans(record.mentions ?? [])))
        }
        for record in attributions {
            var resolutions: [Resolution] = []
            for step in record.evidence.resolutions {
                resolutions.append(
                    Resolution(
                        actor: try people.placeIfAny(step.actor), phrase: try Self.span(step.phrase),
                        antecedent: try Self.span(step.antecedent), rule: try Vocabulary.value(step.rule)))
            }
            var holders: [Int] = []
            for id in record.actors { holders.append(try people.place(id)) }
            found.attributions.append(
                Attribution(
                    id: found.attributions.count, form: try Vocabulary.value(record.form),
                    kind: try Vocabulary.value(record.kind), source: try Self.spans(record.source),
                    cue: try Self.spans(record.cue), content: try Self.spans(record.content), actors: holders,
                    parent: try claims.placeIfAny(record.parent), confidence: record.confidence,
                    evidence: Evidence(
                        scope: try Vocabulary.value(record.evidence.scope), resolutions: resolutions)))
        }
        return found
    }

    private static func spans(_ pairs: [[Int]]) throws(ImportError) -> [Span] {
        var spans: [Span] = []
        for pair in pairs { if let span = try span(pair) { spans.append(span) } }
        return spans
    }

    private static func span(_ pair: [Int]?) throws(ImportError) -> Span? {
        guard let pair else { return nil }
        guard pair.count == 2, pair[0] <= pair[1] else { throw ImportError("\(pair) is no range") }
        return Span(pair[0], pair[1])
    }
}
