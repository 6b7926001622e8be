import Documents

/// A document's annotations as brat standoff, laid out as PolNeAR's: an event for each attribution, whose arguments are
/// text-bound annotations of source, cue and content. Offsets are Unicode code points of the text beside it; a
/// discontinuous span has its pieces between semicolons.
///
/// Actors are entities of their kind, one for each mention, made one by `Equiv`. What brat has no form for stands in
/// notes: `Name` and `Alias` of an actor, `Holder` for one that the text doesn't mention, `Confidence`, and `Evidence`
/// (how the content was bounded; then for each resolution its rule, the number of its holder, phrase and antecedent).
struct BratStandoff {
    /// What brat is to be told about the types, as a file `annotation.conf` in the folder.
    static let configuration = """
        # Types of hearsay's standoff files. Offsets count Unicode code points of the text.
        [entities]
        Attribution
        Source
        Cue
        Content
        \(Actor.Kind.allCases.map(entity).joined(separator: "\n"))

        [relations]
        <OVERLAP>	Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>
        Equiv	Arg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive

        [events]
        Attribution	Source*:Source, Cue*:Cue, Content+:Content, Holder*:<ENTITY>, Inside?:Attribution

        [attributes]
        Form	Arg:<EVENT>, Value:\(Attribution.Form.allCases.map(\.rawValue).joined(separator: "|"))
        Kind	Arg:<EVENT>, Value:\(Attribution.Kind.allCases.map(\.rawValue).joined(separator: "|"))

        """

    private let index: DocumentIndex
    private let points: CodePoints
    private var lines: [String] = []
    private var spans = 0
    private var attributes = 0
    private var notes = 0
    /// By actor, the entity of its first mention.
    private var entities: [Int: String] = [:]

    /// Prepares the annotations that `index` is about.
    init(_ index: DocumentIndex) {
        self.index = index
        points = CodePoints(index.document.text)
    }

    /// The standoff file.
    var text: String {
        var standoff = self
        for actor in index.annotations.actors { standoff.add(actor) }
        for attribution in index.annotations.attributions { standoff.add(attribution) }
        return standoff.lines.map { $0 + "\n" }.joined()
    }

    /// The entity type of actors of a kind: `Person`.
    static func entity(_ kind: Actor.Kind) -> String {
        kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
    }

    private mutating func add(_ actor: Actor) {
        let mentions = actor.mentions.compactMap { add([$0], as: Self.entity(actor.kind)) }
        guard let first = mentions.first else { return }
        entities[actor.id] = first
        if mentions.count > 1 { lines.append("*\tEquiv " + mentions.joined(separator: " ")) }
        note("Name", on: first, Self.escaped(actor.name))
        for alias in actor.aliases { note("Alias", on: first, Self.escaped(alias)) }
    }

    private mutating func add(_ attribution: Attribution) {
        let event = "E\(attribution.id + 1)"
        let trigger = attribution.cue.isEmpty ? Array(attribution.content.prefix(1)) : attribution.cue
        guard let trigger = add(trigger, as: "Attribution") else { return }
        var arguments = ["Attribution:\(trigger)"]
        for (role, spans) in [
            ("Source", attribution.source), ("Cue", attribution.cue), ("Content", attribution.content),
        ] {
            if let id = add(spans, as: role) { arguments.append("\(role):\(id)") }
        }
        for (place, entity) in attribution.actors.compactMap({ entities[$0] }).enumerated() {
            arguments.append("Holder\(place == 0 ? "" : "\(place + 1)"):\(entity)")
        }
        if let parent = attribution.parent { arguments.append("Inside:E\(parent + 1)") }
        lines.append("\(event)\t" + arguments.joined(separator: " "))
        attribute("Form", of: event, attribution.form.rawValue)
        attribute("Kind", of: event, attribution.kind.rawValue)
        note("Confidence", on: event, JSON.digits(attribution.confidence))
        for actor in attribution.actors where entities[actor] == nil && index.annotations.actors.indices.contains(actor)
        {
            let actor = index.annotations.actors[actor]
            note("Holder", on: event, "\(Self.entity(actor.kind)) \(Self.escaped(actor.name))")
        }
        note("Evidence", on: event, evidence(of: attribution))
    }

    /// Adds a text-bound annotation; nil when the spans cover nothing.
    private mutating func add(_ pieces: [Span], as type: String) -> String? {
        let pieces = pieces.filter { !$0.isEmpty }
        guard !pieces.isEmpty else { return nil }
        spans += 1
        let ranges = pieces.map(range).joined(separator: ";")
        let words = pieces.map { Controls.blanked(index.document.string($0)) }.joined(separator: " ")
        lines.append("T\(spans)\t\(type) \(ranges)\t\(words)")
        return "T\(spans)"
    }

    private mutating func attribute(_ name: String, of event: String, _ value: String) {
        attributes += 1
        lines.append("A\(attributes)\t\(name) \(event) \(value)")
    }

    private mutating func note(_ type: String, on target: String, _ text: String) {
        notes += 1
        lines.append("#\(notes)\t\(type) \(target)\t\(text)")
    }

    private func evidence(of attribution: Attribution) -> String {
        let resolutions = attribution.evidence.resolutions.map { resolution in
            let holder = resolution.actor.flatMap { attribution.actors.firstIndex(of: $0) }.map { "\($0 + 1)" }
            let (phrase, antecedent) = (resolution.phrase.map(range), resolution.antecedent.map(range))
            return "; \(resolution.rule.rawValue) \(holder ?? "-"), \(phrase ?? "-"), \(antecedent ?? "-")"
        }
        return attribution.evidence.scope.rawValue + resolutions.joined()
    }

    private func range(_ span: Span) -> String {
        let range = points.range(span)
        return "\(range.start) \(range.end)"
    }

    private static func escaped(_ text: String) -> String { String(decoding: JSON.escaped(text), as: UTF8.self) }
}
