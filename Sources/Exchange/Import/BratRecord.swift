import Documents
import FoundationEssentials

/// The annotations in a brat standoff file, as `BratStandoff` writes it or annotators change it: actors are the entities
/// that `Equiv` makes one. An attribution without holder and evidence is its source's, as the text has it.
struct BratRecord {
    private let file: BratFile
    private let document: Document
    private let points: CodePoints
    private var spans: [String: [Span]] = [:]
    private var actors: [Actor] = []
    /// By entity or by source's words, the actor.
    private var places: [String: Int] = [:]

    /// Reads the file as annotations of `document`.
    /// - Throws: when its words aren't those of the document, or what it refers to isn't there.
    init(_ file: BratFile, _ document: Document) throws(ImportError) {
        self.file = file
        self.document = document
        points = CodePoints(document.text)
        for bound in file.bounds { spans[bound.id] = try spans(of: bound) }
        addActors()
    }

    /// The annotations without sentences, not yet checked.
    func annotations() throws(ImportError) -> Annotations {
        var record = self
        let events = file.events.filter { $0.type == "Attribution" }
        let claims = try Numbering(events.map(\.id), what: "event")
        var attributions: [Attribution] = []
        for event in events {
            attributions.append(try record.attribution(of: event, id: attributions.count, among: claims))
        }
        return Annotations(engine: "brat", sentences: [], actors: record.actors, attributions: attributions)
    }

    private func spans(of bound: BratFile.TextBound) throws(ImportError) -> [Span] {
        var spans: [Span] = []
        for range in bound.ranges {
            guard let span = points.span(range.start, range.end) else {
                throw ImportError(
                    "\(bound.id): \(range.start)..<\(range.end) isn't inside the text of \(points.count) code points")
            }
            spans.append(span)
        }
        // A line of many long ranges isn't turned into text before it is known to have words for them.
        let length = bound.ranges.reduce(bound.ranges.count - 1) { $0 + $1.end - $1.start }
        guard length == bound.words.unicodeScalars.count else { throw .otherText }
        let words = spans.map { Controls.blanked(document.string($0)) }.joined(separator: " ")
        guard words.unicodeScalars.elementsEqual(Controls.blanked(bound.words).unicodeScalars) else { throw .otherText }
        return spans
    }

    private mutating func addActors() {
        let kinds = Dictionary(Actor.Kind.allCases.map { (BratStandoff.entity($0), $0) }) { first, _ in first }
        var leaders: [String: String] = [:]
        func leader(of id: String) -> String {
            var id = id
            while let next = leaders[id], next != id {
                leaders[id] = leaders[next] ?? next
                id = next
            }
            return id
        }
        let order = Dictionary(file.bounds.enumerated().map { ($1.id, $0) }) { first, _ in first }
        for ids in file.equivalences {
            let heads = Set(ids.map(leader)).sorted { (order[$0] ?? .max, $0) < (order[$1] ?? .max, $1) }
            for head in heads.dropFirst() { leaders[head] = heads[0] }
            for id in ids { leaders[id] = heads[0] }
        }
        for bound in file.bounds {
            guard let kind = kinds[bound.type], let mention = spans[bound.id] else { continue }
            let head = leader(of: bound.id)
            let place = places[head] ?? actors.count
            places[head] = place
            places[bound.id] = place
            if place == actors.count { actors.append(Actor(id: place, name: "", kind: kind)) }
            actors[place].mentions += mention
            for note in file.notes[bound.id] ?? [] {
                if note.type == "Name" { actors[place].name = Self.unescaped(note.text) }
                if note.type == "Alias" { actors[place].aliases.append(Self.unescaped(note.text)) }
            }
        }
        for place in actors.indices {
            if actors[place].name.isEmpty { actors[place].name = words(Array(actors[place].mentions.prefix(1))) }
            actors[place].mentions.sort()
        }
    }

    private mutating func attribution(
        of event: BratFile.Event, id: Int, among claims: Numbering<String>
    ) throws(ImportError) -> Attribution {
        var parts: [String: [Span]] = [:]
        var holders: [Int] = []
        var parent: Int?
        for argument in event.arguments {
            switch argument.role {
            case "Source", "Cue", "Content":
                guard let spans = spans[argument.id] else { throw Self.missing(argument.id, in: event) }
                parts[argument.role, default: []] += spans
            case "Holder":
                guard let actor = places[argument.id] else { throw Self.missing(argument.id, in: event) }
                holders.append(actor)
            case "Inside": parent = try claims.place(argument.id)
            default: break
            }
        }
        let notes = Dictionary((file.notes[event.id] ?? []).map { ($0.type, $0.text) }) { first, _ in first }
        for note in file.notes[event.id] ?? [] where note.type == "Holder" { holders.append(add(holder: note.text)) }
        let source = parts["Source"] ?? []
        if holders.isEmpty, notes["Evidence"] == nil, !source.isEmpty { holders = [add(source: source)] }
        guard let confidence = Double(notes["Confidence"] ?? "1") else {
            throw ImportError("\(event.id): “\(notes["Confidence"] ?? "")” is no confidence")
        }
        return Attribution(
            id: id, form: try Vocabulary.value(notes["Form"] ?? "indirect"),
            kind: try Vocabulary.value(notes["Kind"] ?? "statement"), source: source, cue: parts["Cue"] ?? [],
            content: parts["Content"] ?? [], actors: holders, parent: parent, confidence: confidence,
            evidence: try evidence(notes["Evidence"] ?? "clauseAfterCue", of: event, holders))
    }

    /// The actor of a note "Person Ann Lee", whom the text doesn't mention.
    private mutating func add(holder: String) -> Int {
        let words = holder.split(separator: " ", maxSplits: 1).map(String.init)
        let kind = Actor.Kind.allCases.first { BratStandoff.entity($0) == words.first }
        let name = kind == nil || words.count < 2 ? holder : words[1]
        return add(Self.unescaped(name), kind ?? .unnamed, under: "Holder " + holder, mentions: [])
    }

    private mutating func add(source: [Span]) -> Int {
        let name = words(source)
        return add(name, .unnamed, under: "Source " + name, mentions: source)
    }

    /// Keys hold a blank, so they are never ids.
    private mutating func add(_ name: String, _ kind: Actor.Kind, under key: String, mentions: [Span]) -> Int {
        let place = places[key] ?? actors.count
        places[key] = place
        if place == actors.count { actors.append(Actor(id: place, name: name, kind: kind)) }
        actors[place].mentions = (actors[place].mentions + mentions).sorted()
        return place
    }

    /// Reads "clauseBeforeCue; namedHere 1, 48 55, -".
    private func evidence(
        _ text: String, of event: BratFile.Event, _ holders: [Int]
    ) throws(ImportError) -> Evidence {
        let parts = text.split(separator: ";").map { $0.drop { $0 == " " } }
        var evidence = Evidence(scope: try Vocabulary.value(String(parts.first ?? "")))
        for part in parts.dropFirst() {
            let fields = part.split(separator: ",").map { $0.drop { $0 == " " } }
            let words = fields.first?.split(separator: " ") ?? []
            guard fields.count == 3, words.count == 2 else {
                throw ImportError("\(event.id): “\(part.prefix(40))” is no evidence")
            }
            let number = Int(words[1]).flatMap { (1...holders.count + 1).contains($0) ? $0 - 1 : nil }
            evidence.resolutions.append(
                Resolution(
                    actor: number.flatMap { holders.indices.contains($0) ? holders[$0] : nil },
                    phrase: try span(fields[1], of: event), antecedent: try span(fields[2], of: event),
                    rule: try Vocabulary.value(String(words[0]))))
        }
        return evidence
    }

    private func span(_ text: Substring, of event: BratFile.Event) throws(ImportError) -> Span? {
        if text == "-" { return nil }
        guard let range = BratFile.range(text), let span = points.span(range.start, range.end) else {
            throw ImportError("\(event.id): “\(text.prefix(40))” isn't inside the text")
        }
        return span
    }

    private func words(_ spans: [Span]) -> String {
        spans.map { Controls.asOneLine(document.string($0)) }.joined(separator: " ")
    }

    private static func missing(_ id: String, in event: BratFile.Event) -> ImportError {
        ImportError("\(event.id) names \(id), which isn't there")
    }

    /// A text as it was before `JSON.escaped`; one that isn't escaped stays as it is.
    private static func unescaped(_ text: String) -> String {
        (try? JSONDecoder().decode(String.self, from: Data("\"\(text)\"".utf8))) ?? text
    }
}
