import Documents

@testable import Exchange

/// Makes predictions from gold that are right in part; the same ones for the same seed.
struct Disturbance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// Annotations of which some attributions are gone, moved, or given to another holder.
    mutating func disturbed(_ annotations: Annotations) -> Annotations {
        var annotations = annotations
        for actor in annotations.actors.indices where happens(1, in: 3) {
            annotations.actors[actor].aliases = ["the " + annotations.actors[actor].name.split(separator: " ")[0]]
            annotations.actors[actor].name += "’s office"
        }
        for id in annotations.attributions.indices {
            if happens(1, in: 6) { annotations.attributions[id].content = [] }
            if happens(1, in: 3) {
                annotations.attributions[id].content = annotations.attributions[id].content.map { moved($0) }
            }
            if happens(1, in: 5) {
                annotations.attributions[id].actors = [Int(next() % UInt64(max(1, annotations.actors.count)))]
            }
            if happens(1, in: 8) { annotations.attributions[id].kind = .intent }
            if happens(1, in: 8) { annotations.attributions[id].form = .direct }
            if happens(1, in: 8) { annotations.attributions[id].parent = nil }
            if happens(1, in: 8), id > 0 { annotations.attributions[id].parent = id - 1 }
            annotations.attributions[id].actors.removeAll { !annotations.actors.indices.contains($0) }
        }
        return annotations
    }

    /// Annotations made from standoff gold, with its holders as actors.
    mutating func disturbed(_ article: StandoffArticle) -> Annotations {
        let names = Set(article.holders.values.joined()).sorted()
        let actors = names.enumerated().map { Actor(id: $0, name: $1, kind: .person) }
        let attributions = article.attributions.enumerated().map { id, gold in
            Attribution(
                id: id, form: .indirect, kind: .statement, source: happens(1, in: 5) ? [] : gold.source,
                cue: happens(1, in: 4) ? gold.cue.map { moved($0) } : gold.cue, content: gold.content,
                actors: (article.holders[gold.id] ?? []).compactMap { names.firstIndex(of: $0) }, confidence: 0.5,
                evidence: Evidence(scope: .aroundCue))
        }
        return disturbed(Annotations(engine: "test", sentences: [], actors: actors, attributions: attributions))
    }

    private mutating func moved(_ span: Span) -> Span {
        Span(max(0, span.start + Int(next() % 40) - 20), max(0, span.end + Int(next() % 60) - 30))
    }

    private mutating func happens(_ times: UInt64, in all: UInt64) -> Bool { next() % all < times }

    /// A linear congruential generator (Knuth's MMIX constants).
    private mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
