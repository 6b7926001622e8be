import Documents

/// Finds the attributions of one sentence from its cues.
struct SentenceFinder {
    let reading: Reading
    let sentence: Range<Int>
    private let cues: [Cue]
    private let clauses: ClauseFinder
    private let sources: SourcePhrase
    private let tags: TagContent
    private(set) var drafts: [Draft] = []
    /// Subject of the last finite cue: what ", adding that" and "and said" share.
    private var lastSubject: Range<Int>?

    init(reading: Reading, sentence: Range<Int>) {
        self.reading = reading
        self.sentence = sentence
        cues = CueFinder(reading: reading).cues(in: sentence)
        clauses = ClauseFinder(reading: reading, cues: cues, sentence: sentence)
        sources = SourcePhrase(reading: reading, cues: cues)
        tags = TagContent(reading: reading, sentence: sentence, cues: cues, clauses: clauses)
    }

    /// The attributions of `sentence`.
    static func drafts(of sentence: Range<Int>, in reading: Reading) -> [Draft] {
        var finder = SentenceFinder(reading: reading, sentence: sentence)
        for cue in finder.cues { finder.read(cue) }
        let verbless = VerblessCues(
            reading: reading, sentence: sentence, cues: finder.cues, clauses: finder.clauses, sources: finder.sources,
            tags: finder.tags)
        return finder.drafts + verbless.drafts
    }

    private mutating func read(_ cue: Cue) {
        let outer = lastSubject
        defer { if reading.quotationOf[cue.head] >= 0 { lastSubject = outer } }
        switch cue.shape {
        case .finite: readFinite(cue)
        case .participle: readParticiple(cue)
        case .passive: readPassive(cue)
        case .reduced: readReduced(cue)
        case .infinitive: break
        }
    }

    // MARK: Verbs

    private mutating func readFinite(_ cue: Cue) {
        if readInverted(cue) { return }
        let subject = subject(of: cue)
        if let subject, subject.allSatisfy({ reading.is($0, [.time, .determiner]) && !reading.is($0, .nominative) }),
            subject.contains(where: { reading.is($0, .time) })
        {
            return
        }
        if let subject, readTag(cue, subject) { return }
        if !reading.marksSpeech, let start = clauses.unmarkedSpeechStart(after: cue) {
            append(cue, source: subject, content: [start..<clauses.upper], scope: .clauseAfterCue, form: .direct)
            if let subject { lastSubject = subject }
            return
        }
        guard
            let start = colonQuotation(after: cue) ?? clauses.contentStart(after: cue)
                ?? shown(by: cue, subject)
        else { return }
        if !reading.marksSpeech, clauses.isVerbatim(start, after: cue), subject.map({ !isFirstPerson($0) }) ?? true {
            append(cue, source: subject, content: [start..<clauses.upper], scope: .clauseAfterCue, form: .direct)
            if let subject { lastSubject = subject }
            return
        }
        let isExtracted = subject.map { isInsideRelative($0) } ?? false
        let first = sentence.first { reading.tokens[$0].kind == .word } ?? sentence.lowerBound
        let isSubordinate = reading.is(first, .subordinator) && drafts.isEmpty
        add(cue, source: subject, start: start, isRelative: isExtracted, isSubordinate: isSubordinate)
        if let subject { lastSubject = subject }
    }

    /// "the poll showed a narrow lead": what something written shows need be no clause.
    private func shown(by cue: Cue, _ subject: Range<Int>?) -> Int? {
        guard cue.verbs[0].kind == .perception, let subject, sources.isDocument(subject),
            cue.tokens.upperBound < clauses.upper, reading.startsNounPhrase(cue.tokens.upperBound)
        else { return nil }
        return cue.tokens.upperBound
    }

    private func isFirstPerson(_ range: Range<Int>) -> Bool { range.contains { reading.is($0, .firstPerson) } }

    /// "praised her on Twitter: “…”": the start of a quotation after a colon.
    private func colonQuotation(after cue: Cue) -> Int? {
        guard cue.verbs[0].kind == .statement, reading.quotationOf[cue.head] < 0 else { return nil }
        let rest =
            cue.tokens.upperBound..<max(cue.tokens.upperBound, min(sentence.upperBound, cue.tokens.upperBound + 25))
        guard let colon = rest.first(where: { reading.isMark($0, ":") }),
            reading.quotation(startingAt: colon + 1) != nil
        else { return nil }
        return colon + 1
    }

    /// "…," said the mayor.
    private mutating func readInverted(_ cue: Cue) -> Bool {
        let before = cue.tokens.lowerBound - 1
        guard cue.allows(.tag), before >= sentence.lowerBound, cue.tokens.lowerBound == cue.head else { return false }
        let isAfterQuotation =
            reading.quotation(endingAt: before) != nil
            || reading.isMark(before, ",") && reading.quotation(endingAt: before - 1) != nil
        guard
            isAfterQuotation || reading.isMark(before, ",") || reading.isMark(before, "?")
                || reading.isMark(before, "!"),
            let source = sources.after(cue.tokens.upperBound, to: clauses.upper)
        else { return false }
        let rest = source.upperBound
        let ends =
            rest >= clauses.upper || reading.isMark(rest, ",") || reading.tokens[rest].kind == .quotationMark
            || reading.is(rest, [.preposition, .time, .subordinator, .relative, .adverb, .coordinator])
            || reading.isMark(rest, "?") || reading.isMark(rest, ":") || reading.isMark(rest, ";")
        guard isAfterQuotation || ends && !source.contains(where: { reading.isFiniteVerb($0) }) else { return false }
        let left = tags.before(isAfterQuotation ? before + 1 : before)
        guard let left, isAfterQuotation || !reading.isMark(before, ",") || tags.isClause(left)
        else { return false }
        let tagEnd = tags.end(from: rest)
        append(
            cue, source: source, content: [left] + tags.after(tagEnd), scope: tags.scope(of: left),
            confidence: isAfterQuotation ? 0.95 : 0.85)
        lastSubject = source
        return true
    }

    /// "…, she said", "The plan, she said, failed".
    private mutating func readTag(_ cue: Cue, _ subject: Range<Int>) -> Bool {
        guard cue.allows(.tag) else { return false }
        let before = subject.lowerBound - 1
        guard before >= sentence.lowerBound else { return false }
        let isAfterQuotation =
            reading.quotation(endingAt: before) != nil
            || reading.isMark(before, ",") && reading.quotation(endingAt: before - 1) != nil
        let goesOn = ["that", ":"].contains(reading.word(cue.tokens.upperBound))
        guard isAfterQuotation && !goesOn || clauses.isTagEnd(cue.tokens.upperBound, of: cue) else { return false }
        let isAs = reading.word(before) == "as" && (before == sentence.lowerBound || reading.isMark(before - 1, ","))
        guard isAfterQuotation || isAs || [",", "?", "!"].contains(reading.word(before)) else { return false }
        let right = tags.after(tags.end(from: cue.tokens.upperBound))
        let left =
            isAs && before == sentence.lowerBound ? nil : tags.before(isAfterQuotation ? before + 1 : before)
        let isLead = left.map { !isAfterQuotation && tags.isAdverbial($0) } ?? true
        guard !isLead || !right.isEmpty else { return false }
        if isLead, left != nil, !isAs, !reading.marksSpeech { return false }
        let content = (isLead ? [] : left.map { [$0] } ?? []) + right
        append(
            cue, source: subject, content: content, scope: right.isEmpty ? tags.scope(of: content[0]) : .aroundCue,
            confidence: isAfterQuotation ? 0.95 : 0.85)
        lastSubject = subject
        return true
    }

    private mutating func readParticiple(_ cue: Cue) {
        let speech = reading.marksSpeech ? nil : clauses.unmarkedSpeechStart(after: cue)
        guard let start = speech ?? clauses.contentStart(after: cue) else { return }
        let before = cue.tokens.lowerBound - 1
        let isFree =
            before < sentence.lowerBound || reading.isMark(before, ",")
            || reading.is(before, [.preposition, .subordinator, .coordinator])
            || reading.isBreak(before) || cue.allows(.tag)
        guard isFree else { return }
        let isNoun = cue.verbs[0].kind == .decree || !cue.allows([.clause, .object, .infinitive])
        guard !isNoun else { return }
        let beside = nounPhrase(before: cue.tokens.lowerBound)
        let isAbsolute = beside.map { reading.word($0.lowerBound - 1) == "with" } ?? false
        let source = isFree && !isAbsolute ? lastSubject ?? mainSubject() : beside
        if speech != nil {
            append(cue, source: source, content: [start..<clauses.upper], scope: .clauseAfterCue, form: .direct)
        } else {
            add(cue, source: source, start: start, confidence: 0.7)
        }
    }

    /// The nearest noun phrase before `end`: "with the council saying".
    private func nounPhrase(before end: Int) -> Range<Int>? {
        var start = end
        while start > sentence.lowerBound, reading.tokens[start - 1].kind == .word,
            !reading.is(start - 1, [.preposition, .be, .have, .modal, .coordinator, .subordinator, .relative])
        { start -= 1 }
        return start < end ? start..<end : nil
    }

    private mutating func readPassive(_ cue: Cue) {
        let end = cue.tokens.upperBound
        let verb = cue.verbs[0]
        let subject = sources.before(cue.tokens.lowerBound, from: sentence.lowerBound)
        let next = reading.word(end)
        let isImpersonal =
            cue.tokens.lowerBound > sentence.lowerBound && reading.word(cue.tokens.lowerBound - 1) == "it"
        if cue.allows(.audience), let start = clauses.contentStart(after: cue) {
            append(cue, source: nil, content: [start..<clauses.contentEnd(from: start)], scope: .clauseAfterCue)
            return
        }
        if isImpersonal, next == "that" || cue.allows(.clause) && reading.startsNounPhrase(end) {
            append(cue, source: nil, content: [end..<clauses.contentEnd(from: end)], scope: .clauseAfterCue)
            return
        }
        guard let subject, verb.kind != .intent || next == "to" else { return }
        if next == "by" {
            guard let agent = sources.after(end + 1, to: clauses.upper) else { return }
            let rest = agent.upperBound..<clauses.contentEnd(from: agent.upperBound)
            let hasRest = rest.count > 1 && reading.is(rest.lowerBound, .preposition)
            append(
                cue, source: agent, content: [subject] + (hasRest ? [rest] : []), scope: .clauseBeforeCue,
                confidence: 0.6, form: reading.marksSpeech ? nil : .indirect)
        } else if ["to", "of", "as", "that"].contains(next) || verb.kind == .decree {
            guard verb.kind == .decree || cue.allows([.clause, .infinitive]) || next == "of" || next == "as" else {
                return
            }
            let rest = end..<clauses.contentEnd(from: end)
            let by = next == "as" ? rest.last { reading.word($0) == "by" } : nil
            if let by, let agent = sources.after(by + 1, to: rest.upperBound) {
                append(
                    cue, source: agent, content: [subject, rest.lowerBound..<by], scope: .aroundCue, confidence: 0.6)
                return
            }
            let isShared = reading.is(cue.tokens.lowerBound - 1, .coordinator)
            append(
                cue, source: nil, content: (isShared ? [] : [subject]) + (rest.isEmpty ? [] : [rest]),
                scope: .aroundCue,
                confidence: 0.6)
        } else if verb.kind == .statement, cue.allows(.tag) {
            append(cue, source: nil, content: [subject], scope: .clauseBeforeCue, confidence: 0.5)
        }
    }

    /// "…, the group said in a statement reported by CNN": CNN's report holds what the group said.
    private mutating func readReduced(_ cue: Cue) {
        let before = cue.tokens.lowerBound - 1
        guard reading.word(cue.tokens.upperBound) == "by",
            let source = sources.after(cue.tokens.upperBound + 1, to: clauses.upper)
        else { return }
        if reading.word(before) == "as" {
            let start = source.upperBound + (reading.isMark(source.upperBound, ",") ? 1 : 0)
            let isFirst = before == sentence.lowerBound && start < clauses.upper
            let content = isFirst ? start..<clauses.contentEnd(from: start) : tags.before(before)
            append(cue, source: source, content: content.map { [$0] } ?? [], scope: .accordingTo)
            return
        }
        if reading.is(before, .medium), let inner = drafts.last, let innerCue = inner.cue,
            innerCue.upperBound <= before + 1, cue.verbs[0].kind == .statement
        {
            let whole = inner.extent.lowerBound..<max(inner.extent.upperBound, innerCue.upperBound)
            append(cue, source: source, content: [whole], scope: .clauseBeforeCue, confidence: 0.8)
        }
    }

    // MARK: Parts

    private func subject(of cue: Cue) -> Range<Int>? {
        let start = cue.tokens.lowerBound
        let previous = start - 1
        let sharesSubject = previous >= sentence.lowerBound && reading.is(previous, .coordinator)
        if sharesSubject { return lastSubject ?? mainSubject() }
        return sources.before(start, from: lower(of: start))
    }

    /// Where the look back from token `index` must end: the sentence, or the quotation around it.
    private func lower(of index: Int) -> Int {
        guard reading.quotationOf[index] >= 0 else { return sentence.lowerBound }
        return max(sentence.lowerBound, reading.quotations[Int(reading.quotationOf[index])].inside.lowerBound)
    }

    /// The noun phrase before the first finite verb outside quotations.
    private func mainSubject() -> Range<Int>? {
        let verb = sentence.first { index in
            index > sentence.lowerBound && reading.quotationOf[index] < 0 && reading.isFiniteVerb(index)
        }
        return verb.flatMap { sources.before($0, from: sentence.lowerBound) }
    }

    /// Whether the subject stands right after "which" or "who": the cue's content lacks its own subject.
    private func isInsideRelative(_ subject: Range<Int>) -> Bool {
        let before = subject.lowerBound - 1
        return before >= sentence.lowerBound && reading.is(before, .relative) && reading.word(before) != "that"
    }

    /// Adds the content that starts at `start`, after the cue.
    private mutating func add(
        _ cue: Cue, source: Range<Int>?, start: Int, isRelative: Bool = false, isSubordinate: Bool = false,
        confidence: Double = 0.85
    ) {
        let isClause = cue.allows(.clause) && cue.allows(.tag)
        var end = clauses.contentEnd(
            from: start, isClause: isClause, isRelative: isRelative, isSubordinate: isSubordinate)
        var scope = Evidence.Scope.clauseAfterCue
        if let quotation = reading.quotation(startingAt: start), isComplete(quotation) {
            end = quotation.tokens.upperBound
            scope = .quotationMarks
        }
        guard end > start else { return }
        append(cue, source: source, content: [start..<end], scope: scope, confidence: confidence)
    }

    /// Whether a quotation is all that is said, not the first words of a clause.
    private func isComplete(_ quotation: Quotation) -> Bool {
        let end = quotation.tokens.upperBound
        guard quotation.isClosed, end < clauses.upper else { return true }
        let last = reading.word(quotation.inside.upperBound - 1)
        return [".", ",", "!", "?", "…", "—"].contains(last) || reading.isMark(end, ",") && quotation.inside.count > 4
    }

    private mutating func append(
        _ cue: Cue, source: Range<Int>?, content: [Range<Int>], scope: Evidence.Scope, confidence: Double = 0.8,
        form: Attribution.Form? = nil
    ) {
        let content = content.filter { piece in
            piece.contains { reading.tokens[$0].kind == .word || reading.tokens[$0].kind == .number }
        }
        guard !content.isEmpty else { return }
        let verb = verb(of: cue, content: content)
        drafts.append(
            Draft(
                source: source, cue: cue.tokens, content: content, kind: kind(verb.kind, of: source), form: form,
                scope: scope,
                confidence: source == nil ? min(confidence, 0.6) : confidence))
    }

    private func verb(of cue: Cue, content: [Range<Int>]) -> CueLexicon.Verb {
        let next = content.first { $0.lowerBound >= cue.tokens.upperBound }?.lowerBound
        guard let next else { return cue.verb(for: .tag) }
        if reading.word(next) == "to" { return cue.verb(for: [.infinitive, .person]) }
        return cue.verb(for: clauses.startsClause(next) ? [.clause, .audience] : .object)
    }

    /// A report or poll as the source makes a statement a document's.
    private func kind(_ kind: Attribution.Kind, of source: Range<Int>?) -> Attribution.Kind {
        guard kind == .statement || kind == .perception, let source else { return kind }
        return sources.isDocument(source) ? .document : kind
    }
}
