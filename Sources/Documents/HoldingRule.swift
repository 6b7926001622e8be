/// Decides from the attributions of a sentence whose claim it is.
///
/// A holder's attributions count together, and hold the sentence from 40 % of its words on. An attribution without a
/// known actor leaves the sentence to the article's own voice, and so does an intent or a decree. A holder whose words
/// are mostly passed on to a nested one gives way to it, as an earlier link of its chain. A name beside what is said
/// ("LEE: No.") counts as said.
struct HoldingRule {
    /// Share of a sentence's words from which on a holder holds it.
    static let share = 0.4
    /// Share of a holder's words that a nested holder must cover to take its place.
    static let passedOn = 0.75

    private struct Group {
        var actors: [Int]
        var words: Set<Int> = []
        var attributions: [Int] = []
    }

    let document: Document
    let annotations: Annotations

    /// The claims of `sentence`, of which `candidates` are the attributions that touch it, in text order.
    func claims(of sentence: Sentence, candidates: [Int]) -> SentenceClaims {
        guard !candidates.isEmpty else { return SentenceClaims() }
        let words = Words.inside(sentence.span, of: document.text)
        let groups = groups(of: candidates, words: words).filter {
            Double($0.words.count) >= Self.share * Double(max(1, words.count))
        }
        let holding = groups.filter { group in !groups.contains { isPassedOn(group, to: $0) } }
        let holdings = holding.flatMap { group in
            group.actors.map { actor in
                let chain = annotations.chain(of: group.attributions[0], to: actor)
                return SentenceClaims.Holding(chain: chain, attributions: group.attributions)
            }
        }
        let held = Set(holdings.flatMap(\.attributions))
        return SentenceClaims(holdings: holdings, embedded: candidates.filter { !held.contains($0) })
    }

    private func groups(of candidates: [Int], words: [Span]) -> [Group] {
        var groups: [Group] = []
        var places: [[Int]: Int] = [:]
        for id in candidates {
            let attribution = annotations.attributions[id]
            guard attribution.kind.isClaim, !attribution.actors.isEmpty else { continue }
            var covered = attribution.content.flatMap { Words.indices(of: words, touching: $0) }
            guard !covered.isEmpty else { continue }
            if attribution.evidence.scope == .besideSource {
                covered += attribution.source.flatMap { Words.indices(of: words, touching: $0) }
            }
            let actors = attribution.actors.sorted()
            if let place = places[actors] {
                groups[place].words.formUnion(covered)
                groups[place].attributions.append(id)
            } else {
                places[actors] = groups.count
                groups.append(Group(actors: actors, words: Set(covered), attributions: [id]))
            }
        }
        return groups
    }

    private func isPassedOn(_ group: Group, to other: Group) -> Bool {
        guard other.actors != group.actors else { return false }
        let nested = other.attributions.contains { id in
            annotations.attributions[id].parent.map(group.attributions.contains) ?? false
        }
        guard nested else { return false }
        let shared = group.words.intersection(other.words).count
        return Double(shared) >= Self.passedOn * Double(group.words.count)
    }
}
