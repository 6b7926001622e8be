import Documents

/// Makes sure of what the rest of the program relies on, whatever a file says.
struct ImportCheck {
    /// Attributions around an attribution at most.
    static let deepest = 64
    /// Holders of one attribution at most.
    static let mostHolders = 64

    private let text: [UInt8]

    /// Checks annotations of `document`.
    init(_ document: Document) {
        text = document.text
    }

    /// The annotations in order: attributions by their first byte of content, a parent before its children; where that
    /// already holds, as they are. An id is an index.
    /// - Throws: when a span doesn't lie in the text, or something refers to what isn't there.
    func checked(_ annotations: Annotations) throws(ImportError) -> Annotations {
        for actor in annotations.actors { try check(actor.mentions, of: "actor \(actor.id)") }
        var covered = 0
        for attribution in annotations.attributions {
            try check(attribution, actors: annotations.actors.count)
            covered += attribution.content.reduce(0) { $0 + $1.length }
        }
        guard covered <= Self.deepest * text.count else {
            throw ImportError("ascribes the text more than \(Self.deepest) times")
        }
        return ordered(annotations, depths: try depths(annotations.attributions))
    }

    private func check(_ attribution: Attribution, actors: Int) throws(ImportError) {
        let name = "attribution \(attribution.id)"
        let known = 0..<actors
        let resolutions = attribution.evidence.resolutions
        guard !attribution.content.isEmpty else { throw ImportError("\(name) has no content") }
        guard attribution.actors.count <= Self.mostHolders, resolutions.count <= Self.mostHolders else {
            throw ImportError("\(name) has more than \(Self.mostHolders) holders")
        }
        guard attribution.actors.allSatisfy(known.contains), resolutions.compactMap(\.actor).allSatisfy(known.contains)
        else { throw ImportError("\(name) names an actor that isn't there") }
        guard (0...1).contains(attribution.confidence) else {
            throw ImportError("\(name) has a confidence outside 0…1")
        }
        try check(attribution.source + attribution.cue + attribution.content, of: name)
        try check(resolutions.flatMap { [$0.phrase, $0.antecedent].compactMap(\.self) }, of: name)
    }

    private func check(_ spans: [Span], of name: String) throws(ImportError) {
        for span in spans {
            guard 0 <= span.start, span.start < span.end, span.end <= text.count else {
                throw ImportError("\(name): \(span) isn't inside the text of \(text.count) bytes")
            }
            guard isBorder(span.start), isBorder(span.end) else {
                throw ImportError("\(name): \(span) cuts a character")
            }
        }
    }

    private func isBorder(_ offset: Int) -> Bool { offset == text.count || text[offset] & 0xc0 != 0x80 }

    /// By attribution, how many are around it.
    private func depths(_ attributions: [Attribution]) throws(ImportError) -> [Int] {
        var depths: [Int] = []
        for attribution in attributions {
            var depth = 0
            var next = attribution.parent
            while let parent = next {
                guard attributions.indices.contains(parent) else {
                    throw ImportError("attribution \(attribution.id) is inside one that isn't there")
                }
                depth += 1
                guard depth <= Self.deepest else {
                    throw ImportError("attribution \(attribution.id) is inside more than \(Self.deepest) others")
                }
                next = attributions[parent].parent
            }
            depths.append(depth)
        }
        return depths
    }

    private func ordered(_ annotations: Annotations, depths: [Int]) -> Annotations {
        var annotations = annotations
        for id in annotations.attributions.indices { annotations.attributions[id].content.sort() }
        let starts = annotations.attributions.map { $0.content.first?.start ?? 0 }
        let isOrdered = annotations.attributions.indices.allSatisfy { id in
            (id == 0 || starts[id - 1] <= starts[id]) && annotations.attributions[id].parent.map { $0 < id } ?? true
        }
        guard !isOrdered else { return annotations }
        let order = annotations.attributions.indices.sorted { a, b in
            (starts[a], depths[a], a) < (starts[b], depths[b], b)
        }
        var places = [Int](repeating: 0, count: order.count)
        for (place, id) in order.enumerated() { places[id] = place }
        annotations.attributions = order.enumerated().map { place, id in
            var attribution = annotations.attributions[id]
            attribution.id = place
            attribution.parent = attribution.parent.map { places[$0] }
            return attribution
        }
        return annotations
    }
}
