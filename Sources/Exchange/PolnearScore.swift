import Documents

/// Scores predictions against gold in the layout of PolNeAR: words, whole spans, whole attributions and their holders.
///
/// Only attributions that stand in no other count, since PolNeAR has no nested ones. Gold and found attributions are
/// matched one to one, the best first: by shared cue words, and by the F1 of their content's words, at least a half
/// where the cues share none.
struct PolnearScore {
    private var missing = 0
    private var alpha = KrippendorffAlpha<Role?>()
    private var words: [Role: Agreement] = [:]
    private var spans: [Role: Agreement] = [:]
    private var relations = Agreement()
    private var exactRelations = Agreement()
    private var matchedWithSource = 0
    private var sourceOverlaps = 0
    private var named = 0
    private var namedFound = 0
    private var namedRight = 0
    private var wrong: [String] = []

    enum Role: CaseIterable {
        case content, source, cue
    }

    /// The words of an attribution's parts, by their numbers.
    private struct Parts {
        var words: [Role: [Int]]

        init(source: [Span], cue: [Span], content: [Span], tokens: TokenSpans) {
            words = [
                .source: tokens.words(in: source), .cue: tokens.words(in: cue), .content: tokens.words(in: content),
            ]
        }

        subscript(role: Role) -> [Int] { words[role] ?? [] }
    }

    /// Scores the prediction for an article; nil when there is none.
    mutating func add(_ article: StandoffArticle, _ prediction: Prediction?) {
        if prediction == nil { missing += 1 }
        named += article.holders.count
        let tokens = TokenSpans(article.text)
        let gold = article.attributions.map {
            Parts(source: $0.source, cue: $0.cue, content: $0.content, tokens: tokens)
        }
        let outermost = prediction?.annotations.attributions.filter { $0.parent == nil } ?? []
        let found = outermost.map { Parts(source: $0.source, cue: $0.cue, content: $0.content, tokens: tokens) }

        addLabels(gold, found, tokens)
        for role in Role.allCases { addSpans(role, gold, found) }
        relations.found += found.count
        relations.wanted += gold.count
        exactRelations.found += found.count
        exactRelations.wanted += gold.count
        let matches = Self.matches(gold, found)
        for (place, attribution) in article.attributions.enumerated() {
            guard let match = matches[place] else {
                report("missed", attribution, article)
                continue
            }
            addMatch(gold[place], found[match])
            if let holders = article.holders[attribution.id], let prediction {
                namedFound += 1
                let names = outermost[match].actors.compactMap(prediction.names)
                if Self.agree(holders, names) {
                    namedRight += 1
                } else {
                    let called = names.compactMap(\.first).joined(separator: "; ")
                    report(
                        "wrong holder \(called.isEmpty ? "nobody" : called) for \(holders.joined(separator: "; "))",
                        attribution, article)
                }
            }
        }
    }

    /// The figures, and before them what is wrong, a line each.
    var report: String {
        var lines = wrong
        lines.append("documents missing \(missing)")
        lines.append(
            "token alpha (source/cue/content/none) \(fixed(alpha.value, 4))   [two annotators, 20 articles: 0.772]")
        for role in Role.allCases {
            let name = "\(role)".padded(to: 8)
            lines.append(
                "\(name) token \((words[role] ?? .init()).summary)   exact-span \((spans[role] ?? .init()).summary)")
        }
        let overlap = matchedWithSource > 0 ? Double(sourceOverlaps) / Double(matchedWithSource) : 0
        lines.append(
            "relation found (one-to-one) \(relations.summary); source overlaps in \(fixed(overlap, 4)) of matched; "
                + "content+source exact F1 \(fixed(exactRelations.f1, 4))")
        if named > 0 {
            lines.append(
                "holder known for \(named) gold attributions: right actor in \(share(namedRight, of: namedFound)) of the "
                    + "\(namedFound) found, \(share(namedRight, of: named)) of all")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A word takes the label of its cue before its source, and of its source before its content.
    private mutating func addLabels(_ gold: [Parts], _ found: [Parts], _ tokens: TokenSpans) {
        func labels(_ side: [Parts]) -> [Role?] {
            var labels = [Role?](repeating: nil, count: tokens.spans.count)
            for role in Role.allCases {
                for parts in side {
                    for word in parts[role] { labels[word] = role }
                }
            }
            return labels
        }
        let wanted = labels(gold)
        let given = labels(found)
        for word in tokens.spans.indices where tokens.areWords[word] { alpha.add(wanted[word], given[word]) }
    }

    private mutating func addSpans(_ role: Role, _ gold: [Parts], _ found: [Parts]) {
        let wanted = Set(gold.flatMap { $0[role] })
        let given = Set(found.flatMap { $0[role] })
        words[role, default: .init()].right += wanted.intersection(given).count
        words[role, default: .init()].found += given.count
        words[role, default: .init()].wanted += wanted.count

        var left: [[Int]: Int] = [:]
        for parts in gold where !parts[role].isEmpty {
            left[parts[role], default: 0] += 1
            spans[role, default: .init()].wanted += 1
        }
        for parts in found where !parts[role].isEmpty {
            spans[role, default: .init()].found += 1
            if let count = left[parts[role]], count > 0 {
                left[parts[role]] = count - 1
                spans[role, default: .init()].right += 1
            }
        }
    }

    private mutating func addMatch(_ gold: Parts, _ found: Parts) {
        relations.right += 1
        if !gold[.source].isEmpty {
            matchedWithSource += 1
            if !Set(gold[.source]).isDisjoint(with: found[.source]) { sourceOverlaps += 1 }
        }
        if gold[.content] == found[.content], gold[.source] == found[.source] { exactRelations.right += 1 }
    }

    /// The found attribution of each gold one that has one.
    private static func matches(_ gold: [Parts], _ found: [Parts]) -> [Int: Int] {
        var candidates: [(score: Double, gold: Int, found: Int)] = []
        for (place, wanted) in gold.enumerated() {
            let content = Set(wanted[.content])
            let cue = Set(wanted[.cue])
            for (number, given) in found.enumerated() {
                let common = content.intersection(given[.content]).count
                guard common > 0 else { continue }
                let f1 = Double(2 * common) / Double(content.count + given[.content].count)
                let sharesCue = !cue.isDisjoint(with: given[.cue])
                if f1 >= 0.5 || sharesCue { candidates.append((f1 + (sharesCue ? 1 : 0), place, number)) }
            }
        }
        var matches: [Int: Int] = [:]
        var used: Set<Int> = []
        for candidate in candidates.sorted(by: >) where matches[candidate.gold] == nil {
            if used.insert(candidate.found).inserted { matches[candidate.gold] = candidate.found }
        }
        return matches
    }

    /// Whether each gold holder is among the actors found, and each actor among the gold holders.
    private static func agree(_ holders: [String], _ actors: [[String]]) -> Bool {
        !actors.isEmpty && holders.allSatisfy { holder in actors.contains { ActorName.same(holder, $0) } }
            && actors.allSatisfy { actor in holders.contains { ActorName.same($0, actor) } }
    }

    private mutating func report(_ fault: String, _ attribution: StandoffAttribution, _ article: StandoffArticle) {
        let words = attribution.content.map { excerpt(article.text, $0) }.joined(separator: " … ")
        wrong.append(Controls.blanked("  \(article.name) \(attribution.id): \(fault): \(words)"))
    }
}
