import Documents

/// Finds the attributions of a sentence whose cue is no verb: "according to", nouns, "reportedly".
struct VerblessCues {
    let reading: Reading
    /// The tokens of the sentence.
    let sentence: Range<Int>
    /// The verbs of the sentence that are cues.
    let cues: [Cue]
    let clauses: ClauseFinder
    let sources: SourcePhrase
    let tags: TagContent

    /// Their attributions.
    var drafts: [Draft] { accordingTo() + nouns() + hearsay() + headlineColon() }

    /// "According to police, …", "…, according to police".
    private func accordingTo() -> [Draft] {
        var drafts: [Draft] = []
        for index in sentence {
            let end = endOfAccordingTo(index)
            guard end > index, reading.quotationOf[index] < 0, var source = sources.after(end, to: clauses.upper)
            else { continue }
            let isFirst = !(sentence.lowerBound..<index).contains {
                reading.tokens[$0].kind == .word && !reading.is($0, [.coordinator, .adverb])
            }
            if isFirst { source = beforeClause(source) }
            var after = source.upperBound
            let isAdjunct = reading.is(after, [.time, .preposition])
            let comma = (after..<max(after, min(after + 6, clauses.upper))).first { reading.isMark($0, ",") }
            if isFirst, isAdjunct, let comma { after = comma }
            if reading.isMark(after, ",") { after += 1 }
            var content: [Range<Int>] = []
            if !isFirst { content = tags.before(index).map { [$0] } ?? [] }
            let isMiddle =
                !isFirst && after > source.upperBound && after < clauses.upper
                && !reading.is(after, [.coordinator, .subordinator]) && !reading.word(after).hasSuffix("ing")
            if isFirst || isMiddle {
                let stop = clauses.contentEnd(from: after)
                if stop > after { content.append(after..<stop) }
            }
            guard !content.isEmpty else { continue }
            drafts.append(
                Draft(
                    source: source, cue: index..<end, content: content,
                    kind: sources.isDocument(source) ? .document : .statement,
                    scope: .accordingTo, confidence: 0.95))
        }
        return drafts
    }

    /// One past "according to" or "per", when that begins at `index`; else `index`. "By" does it before reports, at
    /// the start of a sentence or after a comma: "By early reports, two were hurt".
    private func endOfAccordingTo(_ index: Int) -> Int {
        switch reading.word(index) {
        case "according": return reading.word(index + 1) == "to" ? index + 2 : index
        case "per":
            let isFirst = index == sentence.lowerBound || reading.isMark(index - 1, ",")
            return isFirst || reading.word(index - 1) == "as" ? index + 1 : index
        case "by":
            guard index == sentence.lowerBound || reading.isMark(index - 1, ",") else { return index }
            let reports = ["reports", "report", "accounts"]
            let isReport = (index + 1..<index + 4).contains { reports.contains(reading.word($0)) }
            return isReport ? index + 1 : index
        default: return index
        }
    }

    /// A source that took in the clause after it, cut at the comma between.
    private func beforeClause(_ source: Range<Int>) -> Range<Int> {
        guard source.upperBound >= clauses.upper else { return source }
        let verb = source.first { reading.isFiniteVerb($0) }
        let comma = verb.flatMap { verb in (source.lowerBound..<verb).last { reading.isMark($0, ",") } }
        let end = comma ?? source.first { reading.isMark($0, ",") }
        return source.lowerBound..<(end ?? source.upperBound)
    }

    /// "his claim that", "their decision to".
    private func nouns() -> [Draft] {
        var drafts: [Draft] = []
        for index in sentence {
            guard let noun = CueLexicon.noun(reading.word(index)), noun.followers.contains(reading.word(index + 1)),
                reading.quotationOf[index] < 0, !cues.contains(where: { $0.tokens.contains(index) }),
                index + 2 < clauses.upper
            else { continue }
            let isInfinitive = reading.word(index + 1) == "to"
            guard !isInfinitive || !reading.is(index + 2, [.determiner, .possessive]) else { continue }
            let takesNext = !["that", "to"].contains(reading.word(index + 1))
            let start = takesNext ? index + 2 : index + 1
            let end = clauses.contentEnd(from: start)
            guard end > start else { continue }
            drafts.append(
                Draft(
                    source: possessor(before: index) ?? giver(of: index),
                    cue: index..<(takesNext ? index + 2 : index + 1),
                    content: [start..<end], kind: noun.kind, scope: .clauseAfterCue, confidence: 0.6))
        }
        return drafts
    }

    /// "Mayor: The vote was fair" in a headline: a short name, then a clause.
    private func headlineColon() -> [Draft] {
        guard let colon = sentence.prefix(6).first(where: { reading.isMark($0, ":") }), colon > sentence.lowerBound,
            tags.isTitle,
            !(sentence.lowerBound..<colon).contains(where: { reading.isFiniteVerb($0) || !reading.isCapitalised($0) }),
            (colon + 1..<max(colon + 1, clauses.upper)).contains(where: { reading.isFiniteVerb($0) })
        else { return [] }
        return [
            Draft(
                source: sentence.lowerBound..<colon, cue: colon..<colon + 1, content: [colon + 1..<clauses.upper],
                kind: .statement, scope: .clauseAfterCue, confidence: 0.5)
        ]
    }

    /// "reportedly": the clause around it is somebody's, nobody says whose.
    private func hearsay() -> [Draft] {
        var drafts: [Draft] = []
        for index in sentence where CueLexicon.hearsayAdverbs.contains(reading.word(index)) {
            guard !cues.contains(where: { $0.tokens.contains(index) }) else { continue }
            let left = sources.before(index, from: sentence.lowerBound)
            let end = clauses.contentEnd(from: index + 1)
            let right = end > index + 1 ? [index + 1..<end] : []
            let content = (left.map { [$0.lowerBound..<index] } ?? []) + right
            guard !content.isEmpty else { continue }
            drafts.append(
                Draft(
                    source: nil, cue: index..<index + 1, content: content, kind: .statement, scope: .aroundCue,
                    confidence: 0.7))
        }
        return drafts
    }

    /// The subject of the verb whose object the noun is: "The ministry issued a statement that".
    private func giver(of noun: Int) -> Range<Int>? {
        var verb = noun - 1
        while verb > sentence.lowerBound, noun - verb < 4, !Self.givingVerbs.contains(reading.word(verb)) { verb -= 1 }
        guard verb > sentence.lowerBound, Self.givingVerbs.contains(reading.word(verb)) else { return nil }
        while verb > sentence.lowerBound, reading.is(verb - 1, [.have, .modal, .be, .adverb]) { verb -= 1 }
        return sources.before(verb, from: sentence.lowerBound)
    }

    /// Verbs whose objects are what one says, believes or means to do.
    private static let givingVerbs: Set<String> = [
        "issued", "issues", "made", "makes", "make", "released", "gave", "expressed", "voiced", "raised", "repeated",
        "published", "has", "have", "had", "announced", "put",
    ]

    private func possessor(before noun: Int) -> Range<Int>? {
        var index = noun - 1
        while index > sentence.lowerBound, noun - index < 4, !reading.is(index, .possessive),
            !reading.isPossessiveS(index)
        { index -= 1 }
        guard index >= sentence.lowerBound else { return nil }
        if reading.is(index, .possessive) { return index..<index + 1 }
        guard reading.isPossessiveS(index) else { return nil }
        var start = index
        while start > sentence.lowerBound, reading.isCapitalised(start - 1) || reading.is(start - 1, .determiner) {
            start -= 1
        }
        return min(start, index - 1)..<index + 1
    }
}
