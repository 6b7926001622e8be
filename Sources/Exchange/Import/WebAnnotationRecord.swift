import Documents

/// A page of Web Annotations as `WebAnnotationPage` writes them.
struct WebAnnotationRecord: Decodable, Sendable {
    struct Item: Decodable, Sendable {
        private enum CodingKeys: String, CodingKey {
            case id, motivation, body, target
            case holders = "hearsay:holders"
            case inside = "hearsay:inside"
            case form = "hearsay:form"
            case kind = "hearsay:kind"
            case confidence = "hearsay:confidence"
            case source = "hearsay:source"
            case cue = "hearsay:cue"
            case scope = "hearsay:scope"
            case resolutions = "hearsay:resolutions"
            case aliases = "hearsay:aliases"
        }

        var id: String
        var motivation: String
        var body: OneOrMore<Body>
        var target: OneOrMore<Target>
        var kind: String
        var aliases: [String]?
        var holders: [String]?
        var inside: String?
        var form: String?
        var confidence: Double?
        var source: [Target]?
        var cue: [Target]?
        var scope: String?
        var resolutions: [Step]?
    }

    struct Body: Decodable, Sendable {
        var value: String
    }

    struct Step: Decodable, Sendable {
        private enum CodingKeys: String, CodingKey {
            case rule = "hearsay:rule"
            case holder = "hearsay:holder"
            case phrase = "hearsay:phrase"
            case antecedent = "hearsay:antecedent"
        }

        var rule: String
        var holder: String?
        var phrase: Target?
        var antecedent: Target?
    }

    /// A piece of the document, or the whole of it, which has no selectors.
    struct Target: Decodable, Sendable {
        private enum CodingKeys: String, CodingKey {
            case selector
        }

        var selectors: [Selector]

        init(from decoder: any Decoder) throws {
            if (try? decoder.singleValueContainer().decode(String.self)) != nil {
                selectors = []
            } else {
                selectors = try decoder.container(keyedBy: CodingKeys.self)
                    .decode(OneOrMore<Selector>.self, forKey: .selector).items
            }
        }
    }

    struct Selector: Decodable, Sendable {
        var type: String
        var start: Int?
        var end: Int?
        var exact: String?
    }

    private enum CodingKeys: String, CodingKey {
        case id, items
        case engine = "hearsay:engine"
    }

    var id: String?
    var engine: String?
    var items: [Item]

    /// The digest of the text, which is part of the page's id.
    var digest: String? {
        guard let id, id.hasPrefix(WebAnnotationPage.scheme) else { return nil }
        return String(id.dropFirst(WebAnnotationPage.scheme.count))
    }

    /// The annotations of `document` without sentences, not yet checked.
    func annotations(of document: Document) throws(ImportError) -> Annotations {
        let actors = items.filter { $0.motivation == "identifying" }
        let attributions = items.filter { $0.motivation != "identifying" }
        let people = try Numbering(actors.map(\.id), what: "item")
        let claims = try Numbering(attributions.map(\.id), what: "item")
        let quoted = QuotedText(document)
        var found = Annotations(engine: engine ?? "", sentences: [])
        for item in actors {
            found.actors.append(
                Actor(
                    id: found.actors.count, name: item.body.items.first?.value ?? "", aliases: item.aliases ?? [],
                    kind: try Vocabulary.value(item.kind), mentions: try quoted.spans(item.target.items)))
        }
        for item in attributions {
            var resolutions: [Resolution] = []
            for step in item.resolutions ?? [] {
                resolutions.append(
                    Resolution(
                        actor: try people.placeIfAny(step.holder), phrase: try step.phrase.map(quoted.span) ?? nil,
                        antecedent: try step.antecedent.map(quoted.span) ?? nil,
                        rule: try Vocabulary.value(step.rule)))
            }
            var holders: [Int] = []
            for id in item.holders ?? [] { holders.append(try people.place(id)) }
            found.attributions.append(
                Attribution(
                    id: found.attributions.count, form: try Vocabulary.value(item.form ?? "indirect"),
                    kind: try Vocabulary.value(item.kind), source: try quoted.spans(item.source ?? []),
                    cue: try quoted.spans(item.cue ?? []), content: try quoted.spans(item.target.items),
                    actors: holders, parent: try claims.placeIfAny(item.inside), confidence: item.confidence ?? 1,
                    evidence: Evidence(
                        scope: try Vocabulary.value(item.scope ?? "clauseAfterCue"), resolutions: resolutions)))
        }
        return found
    }
}

/// A document's text as selectors speak of it.
private struct QuotedText {
    let document: Document
    let points: CodePoints

    init(_ document: Document) {
        self.document = document
        points = CodePoints(document.text)
    }

    func spans(_ targets: [WebAnnotationRecord.Target]) throws(ImportError) -> [Span] {
        var spans: [Span] = []
        for target in targets { if let span = try span(target) { spans.append(span) } }
        return spans
    }

    /// The bytes that the selectors of `target` select; nil for the whole document.
    func span(_ target: WebAnnotationRecord.Target) throws(ImportError) -> Span? {
        guard !target.selectors.isEmpty else { return nil }
        guard let position = target.selectors.first(where: { $0.type == "TextPositionSelector" }),
            let start = position.start, let end = position.end
        else { throw ImportError("a target has no TextPositionSelector") }
        guard let span = points.span(start, end) else {
            throw ImportError("\(start)..<\(end) isn't inside the text of \(points.count) code points")
        }
        let quotes = target.selectors.filter { $0.type == "TextQuoteSelector" }.compactMap(\.exact)
        guard quotes.allSatisfy({ Array($0.utf8) == Array(document.text[span.range]) }) else { throw .otherText }
        return span
    }
}
