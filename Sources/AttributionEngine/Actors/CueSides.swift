import Documents

/// What of an attribution's words belongs to its cue by the grammar of the cue's sentence.
extension SubjectFinder {
    /// `found` without content before its cue that belongs to another verb, and with the source that its cue swallowed.
    func bounded(_ found: FoundAttribution) -> FoundAttribution {
        var found = found
        guard let cue = found.cue.first else { return found }
        if found.source.isEmpty, let source = sourceAccording(to: cue) ?? sourceBehindVerb(in: cue),
            let words = reading.text.span(source.cue)
        {
            found.cue = [words] + found.cue.dropFirst()
            found.source = reading.text.span(source.source).map { [$0] } ?? []
            return found
        }
        if let source = found.source.last, let whole = whole(source, before: cue) {
            found.source[found.source.count - 1] = whole
        }
        if let content = found.content.first, let words = withoutHearer(content, after: cue) {
            found.content[0] = words
        }
        let before = found.content.filter { $0.end <= cue.start }
        if !before.isEmpty, before.count < found.content.count, isOfVerbBefore(cue, before, of: found) {
            found.content.removeAll { $0.end <= cue.start }
            if found.scope == .aroundCue { found.scope = .clauseAfterCue }
        }
        return found
    }

    /// `source`, which stops at a word that a noun must follow, up to the cue: "[My] client is glad".
    private func whole(_ source: Span, before cue: Span) -> Span? {
        let (last, first) = (reading.text.token(after: source.end) - 1, reading.text.token(at: cue.start))
        let isOpen = reading.is(last, .possessive) || Self.unfinished.contains(reading.word(last))
        guard last >= 0, isOpen, last + 1 < first, first - last < 12,
            (last + 1..<first).allSatisfy({ place in
                (reading.tokens[place].kind == .word || reading.isMark(place, ",")
                    || reading.tokens[place].kind == .number)
                    && !reading.isFiniteVerb(place) && !reading.is(place, [.relative, .subordinator])
            })
        else { return nil }
        return Span(source.start, reading.tokens[first - 1].span.end)
    }

    /// `content` without whom it is told, when it begins with that: "told [him the mill was old]".
    private func withoutHearer(_ content: Span, after cue: Span) -> Span? {
        let first = reading.text.token(at: content.start)
        guard first > 0, content.start >= cue.end, reading.text.token(after: cue.end) == first,
            Self.telling.contains(reading.word(first - 1)), case let next = first + 1,
            case let end = reading.text.token(after: content.end), next + 1 < end
        else { return nil }
        let isHearer =
            ["him", "me", "them", "us"].contains(reading.word(first))
            || reading.word(first) == "her" && reading.is(next, [.determiner, .nominative, .possessive, .subordinator])
        guard isHearer, (next..<end).contains(where: reading.isFiniteVerb) else { return nil }
        return Span(reading.tokens[next].span.start, content.end)
    }

    /// Verbs whose object hears what is said.
    private static let telling: Set<String> = [
        "informed", "informs", "reminded", "reminds", "tell", "telling", "tells", "told", "warned", "warns",
    ]

    /// Words that a noun must follow.
    private static let unfinished: Set<String> = ["a", "about", "an", "from", "of", "the"]

    /// "According to" and what follows it, when a cue holds both.
    private func sourceAccording(to cue: Span) -> (cue: Range<Int>, source: Range<Int>)? {
        let first = reading.text.token(at: cue.start)
        let end = reading.text.token(after: cue.end)
        guard first + 2 < end, reading.word(first) == "according", reading.word(first + 1) == "to" else { return nil }
        return (first..<first + 2, first + 2..<end)
    }

    /// The verb and its subject behind it, when a cue holds both: "[read] the statement".
    private func sourceBehindVerb(in cue: Span) -> (cue: Range<Int>, source: Range<Int>)? {
        let first = reading.text.token(at: cue.start)
        let end = reading.text.token(after: cue.end)
        guard first + 2 < end, reading.is(first + 1, .determiner), case let noun = reading.word(end - 1),
            CueLexicon.verbs(reading.word(first)).contains(where: { $0.verb.frame.contains(.tag) })
                || reading.word(first) == "read",
            CommonNouns.document(noun) != nil || CommonNouns.organisation(noun) != nil
                || PersonNouns.singular(of: noun) != nil
        else { return nil }
        return (first..<first + 1, first + 1..<end)
    }

    /// Whether the content before an active cue is what the verb that the cue goes on from says of its subject ("he had
    /// seen it pass and [had known] that …"), or the subject alone ("U.N. [says] dozens were killed").
    private func isOfVerbBefore(_ cue: Span, _ before: [Span], of found: FoundAttribution) -> Bool {
        let first = reading.text.token(at: cue.start)
        let end = reading.text.token(after: cue.end)
        guard let sentence = reading.text.sentence(ofToken: first), first > reading.text.ranges[sentence].lowerBound,
            let last = before.last, let verb = verb(of: first..<end), !verb.isPassive,
            let behind = found.content.first(where: { $0.start >= cue.end }).map({ reading.text.token(at: $0.start) }),
            !reading.isFiniteVerb(behind)
        else { return false }
        if reading.is(first - 1, .coordinator) { return found.source.allSatisfy { $0.end <= last.start } }
        guard found.source.isEmpty, reading.text.token(after: last.end) == first else { return false }
        let start = reading.text.token(at: last.start)
        return phrases.before(first, from: reading.text.ranges[sentence].lowerBound)?.lowerBound == start
    }

    /// Whether `source` only stands behind a cue in the passive voice: its agent would stand behind "by".
    func isObject(_ source: Span, behind cue: Span) -> Bool {
        let (first, end) = (reading.text.token(at: cue.start), reading.text.token(after: cue.end))
        let start = reading.text.token(at: source.start)
        guard source.start >= cue.end, first < end, verb(of: first..<end)?.isPassive == true,
            reading.text.sentence(ofToken: first) == reading.text.sentence(ofToken: start)
        else { return false }
        return reading.is(start - 1, .preposition) && !["by", "from"].contains(reading.word(start - 1))
    }
}
