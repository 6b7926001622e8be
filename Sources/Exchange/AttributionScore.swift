import Documents

/// Scores attributions one to one by their content: at least half of the words of both together must be common.
struct AttributionScore {
    private struct Tally {
        var found = Agreement()
        var held = 0
        var formed = 0
        var kinds = 0

        func line(_ name: String) -> String {
            let whole = max(1, found.right)
            let held = Agreement(right: held, found: found.found, wanted: found.wanted)
            return
                "\(name.padded(to: 6)) found \(found.summary) ; with the right holder F1 \(fixed(held.f1, 4)) ; of the found: "
                + "holder \(fixed(Double(self.held) / Double(whole), 3)) form \(fixed(Double(formed) / Double(whole), 3)) "
                + "kind \(fixed(Double(kinds) / Double(whole), 3))"
        }
    }

    private struct Candidate: Comparable {
        var overlap: Double
        var differsInNesting: Bool
        var gold: Int
        var found: Int

        static func < (a: Candidate, b: Candidate) -> Bool {
            (a.overlap, a.differsInNesting ? 0 : 1, a.gold, a.found) < (
                b.overlap, b.differsInNesting ? 0 : 1, b.gold, b.found
            )
        }
    }

    private static let least = 0.5

    private var all = Tally()
    private var nested = Tally()
    private var reliability = Reliability()
    /// By gold's form: attributions, those found, those found with the right holder.
    private var forms: [String: (all: Int, found: Int, held: Int)] = [:]

    /// Scores the prediction for an article; nil when there is none. An article without gold attributions is passed over.
    mutating func add(_ article: GoldArticle, _ prediction: Prediction?) {
        guard let wanted = article.attributions else { return }
        let given = prediction?.annotations.attributions ?? []
        all.found.wanted += wanted.count
        all.found.found += given.count
        nested.found.wanted += wanted.count { $0.parent != nil }
        nested.found.found += given.count { $0.parent != nil }
        var right: Set<Int> = []
        for gold in wanted { forms[gold.form, default: (0, 0, 0)].all += 1 }
        for (gold, found) in matches(wanted, given, in: article) {
            let attribution = given[found]
            let names = attribution.actors.compactMap { prediction?.names(of: $0) }
            let isHeld =
                wanted[gold].holders.isEmpty == names.isEmpty
                && wanted[gold].holders.allSatisfy { holder in names.contains { ActorName.same(holder, $0) } }
            forms[wanted[gold].form, default: (0, 0, 0)].found += 1
            if isHeld {
                right.insert(found)
                forms[wanted[gold].form, default: (0, 0, 0)].held += 1
            }
            Self.add(wanted[gold], attribution, isHeld, to: &all)
            if wanted[gold].parent != nil, attribution.parent != nil {
                Self.add(wanted[gold], attribution, isHeld, to: &nested)
            }
        }
        for (index, attribution) in given.enumerated() {
            reliability.add(attribution.confidence, isRight: right.contains(index))
        }
    }

    /// The figures: a line for all attributions, one for the nested alone, one a form, and how far confidence can be
    /// trusted.
    var report: String {
        all.line("all") + "\n" + nested.line("nested") + "\n"
            + forms.sorted { $0.key < $1.key }.map { form, counts in
                let (found, held) = (share(counts.found, of: counts.all), share(counts.held, of: counts.all))
                return "\(form.padded(to: 8)) \(counts.all) in gold: found \(found), with the right holder \(held)\n"
            }.joined() + reliability.report
    }

    private static func add(
        _ gold: GoldArticle.Attribution, _ found: Attribution, _ isHeld: Bool, to tally: inout Tally
    ) {
        tally.found.right += 1
        if isHeld { tally.held += 1 }
        if gold.form == found.form.rawValue { tally.formed += 1 }
        if gold.kind == found.kind.rawValue { tally.kinds += 1 }
    }

    /// Pairs of gold and found attributions, the best first; a nested one rather with a nested one.
    private func matches(
        _ wanted: [GoldArticle.Attribution], _ given: [Attribution], in article: GoldArticle
    ) -> [(gold: Int, found: Int)] {
        let words = Words.inside(Span(0, article.text.count), of: article.text)
        func cover(_ pieces: [Span]) -> Set<Int> {
            Set(pieces.flatMap { piece in words.indices.filter { words[$0].overlaps(piece) } })
        }
        let gold = wanted.map { cover(article.spans($0.content)) }
        let found = given.map { cover($0.content) }
        var candidates: [Candidate] = []
        for place in gold.indices {
            for number in found.indices {
                let common = gold[place].intersection(found[number]).count
                let either = gold[place].count + found[number].count - common
                guard common > 0, Double(common) / Double(either) >= Self.least else { continue }
                candidates.append(
                    Candidate(
                        overlap: Double(common) / Double(either),
                        differsInNesting: (wanted[place].parent == nil) != (given[number].parent == nil), gold: place,
                        found: number))
            }
        }
        var matched: Set<Int> = []
        var used: Set<Int> = []
        return candidates.sorted(by: >).compactMap { candidate in
            guard !matched.contains(candidate.gold), !used.contains(candidate.found) else { return nil }
            matched.insert(candidate.gold)
            used.insert(candidate.found)
            return (candidate.gold, candidate.found)
        }
    }
}
