/// Finds the noun phrase that names a source, with its modifiers, beside a cue.
struct SourcePhrase {
    /// Longest source, in tokens.
    static let reach = 60

    let reading: Reading
    /// The verbs of the cues that are finite.
    let finiteCues: Set<Int>

    init(reading: Reading, cues: [Cue] = []) {
        self.reading = reading
        finiteCues = Set(cues.lazy.filter { $0.shape == .finite }.map(\.head))
    }

    /// The subject that ends before token `end`, not before token `lower`; nil when there is none.
    func before(_ end: Int, from lower: Int) -> Range<Int>? {
        guard end > lower else { return nil }
        if end > lower, reading.is(end - 1, .relative), ["who", "which", "that"].contains(reading.word(end - 1)) {
            return isRelativePronoun(end - 1, from: lower) ? end - 1..<end : nil
        }
        if end > lower, reading.is(end - 1, .nominative), reading.word(end - 1) != "there" {
            return end - 1..<end
        }
        if let comma = commaBeforeRelative(before: end, from: lower) { return before(comma, from: lower) }
        let (start, stop) = clauseStart(before: end, from: lower)
        var segments = segments(of: start..<end)
        let stripped = withoutAdverbialEnd(segments)
        if stripped.count < segments.count {
            segments = stripped
        } else if !reading.isMark(end - 1, ",") {
            segments = lastPhrase(of: segments, after: stop)
        } else if stop == .verb || stop == .subordinator, segments.count > 1 {
            segments.removeFirst()
        }
        while segments.count > 1, isAdverbial(segments[0]) { segments.removeFirst() }
        guard let first = segments.first, let head = withoutLead(first) else { return nil }
        var source = head
        for segment in segments.dropFirst() {
            guard isApposition(segment) else { break }
            source = source.lowerBound..<segment.upperBound
        }
        if source.upperBound == end - 1, source != head, reading.isMark(end - 1, ",") {
            source = source.lowerBound..<end
        }
        source = withoutAdjunct(source)
        return isPlausible(source) ? source : nil
    }

    /// The segments without the adverbial between commas that parts subject and verb: "The ministry has, in a
    /// statement, urged", "One activist, Ann Lee, on Sunday told".
    private func withoutAdverbialEnd(_ segments: [Range<Int>]) -> [Range<Int>] {
        guard segments.count > 1, let last = segments.last, last.count < 8, isAdverbial(last),
            !last.contains(where: { reading.is($0, .coordinator) || reading.isFiniteVerb($0) }),
            withoutLead(last) == nil
        else { return segments }
        var rest = segments.dropLast()
        guard var subject = rest.popLast() else { return segments }
        while !subject.isEmpty, reading.is(subject.upperBound - 1, [.be, .have, .modal]) {
            subject = subject.lowerBound..<subject.upperBound - 1
        }
        guard !subject.isEmpty, !isAdverbial(subject) else { return segments }
        return rest + [subject]
    }

    /// Whether the finite-looking verb at `index` is a participle after its noun, the real verb coming at `end`: "A
    /// student named Lee said".
    private func isParticiple(_ index: Int, before end: Int) -> Bool {
        guard end - index > 1, end - index < 12, reading.word(index).hasSuffix("ed"), !finiteCues.contains(index),
            !reading.is(index - 1, [.nominative, .relative, .adverb, .coordinator]), !reading.isMark(index - 1, ",")
        else { return false }
        return !(index + 1..<end).contains { look in
            reading.isMark(look, ",") || reading.isFiniteVerb(look)
                || reading.is(look, [.nominative, .coordinator, .subordinator])
        }
    }

    /// The phrase without "on Tuesday" or "in a statement" at its end.
    private func withoutAdjunct(_ source: Range<Int>) -> Range<Int> {
        let tail = max(source.lowerBound + 1, source.upperBound - 6)..<source.upperBound
        let cut = tail.first { index in
            if reading.is(index, .time) { return !reading.is(index - 1, [.determiner, .preposition]) }
            return reading.is(index, .preposition) && reading.word(index) != "of" && reading.word(index) != "for"
                && (index..<source.upperBound).contains { reading.is($0, [.time, .medium]) }
        }
        return cut.map { source.lowerBound..<$0 } ?? source
    }

    /// The noun phrase that starts at token `start`, up to token `upper` at most; nil when there is none.
    func after(_ start: Int, to upper: Int) -> Range<Int>? {
        guard start < upper, reading.startsNounPhrase(start), reading.tokens[start].kind != .quotationMark else {
            return nil
        }
        if reading.is(start, .nominative), !reading.is(start, .determiner) { return start..<start + 1 }
        var end = start
        while end < upper, end - start < Self.reach {
            if reading.tokens[end].kind == .quotationMark { break }
            if reading.isBreak(end), !isAbbreviating(end) {
                guard reading.isMark(end, "("), let close = closing(end, to: upper) else { break }
                end = close
            }
            if reading.isMark(end, ","), !continuesAfterComma(end + 1, to: upper) { break }
            if end > start, startsAdjunct(end, to: upper) { break }
            end += 1
        }
        while end > start, reading.isMark(end - 1, ",") { end -= 1 }
        return end > start && isPlausible(start..<end) ? start..<end : nil
    }

    /// Whether the source is a report, a poll, a law: something written.
    func isDocument(_ source: Range<Int>) -> Bool {
        let end = source.first { index in
            index > source.lowerBound && (reading.is(index, [.preposition, .relative]) || reading.isMark(index, ","))
        }
        return reading.is((end ?? source.upperBound) - 1, .document)
    }

    // MARK: Leftwards

    /// The segment right before the verb, with those of a list before it ("A, B and C"); none when the look back ended
    /// at a verb in it.
    private func lastPhrase(of segments: [Range<Int>], after stop: Stop) -> [Range<Int>] {
        guard let last = segments.last else { return [] }
        if segments.count == 1, stop == .verb {
            guard let and = last.last(where: { reading.is($0, .coordinator) }) else { return [] }
            return and + 1 < last.upperBound ? [and + 1..<last.upperBound] : []
        }
        var first = segments.count - 1
        if last.contains(where: { reading.is($0, .coordinator) }), !reading.is(last.lowerBound, .coordinator) {
            let floor = stop == .verb ? 1 : 0
            while first > floor, segments[first - 1].count < 8, !isAdverbial(segments[first - 1]) { first -= 1 }
        }
        guard first < segments.count - 1 else { return [last] }
        return [segments[first].lowerBound..<last.upperBound]
    }

    private enum Stop { case edge, that, subordinator, verb }

    /// Where the clause that ends before `end` begins, and at what the look back stopped.
    private func clauseStart(before end: Int, from lower: Int) -> (start: Int, stop: Stop) {
        var index = end - 1
        let limit = max(lower, end - Self.reach)
        while index >= limit {
            if reading.tokens[index].kind == .quotationMark { return (index + 1, .edge) }
            if reading.isMark(index, ")"), let open = (limit..<index).last(where: { reading.isMark($0, "(") }) {
                index = open - 1
                continue
            }
            if reading.isBreak(index) { return (index + 1, .edge) }
            if reading.is(index, .relative), isRelativePronoun(index, from: lower) {
                let hasComma = (index..<end).contains { reading.isMark($0, ",") }
                if !hasComma, index < end - 1 { return (index + 1, .that) }
                index -= 1
                continue
            }
            if reading.word(index) == "that", index < end - 1, !reading.is(index - 1, .preposition) {
                return (index + 1, .that)
            }
            if reading.is(index, .subordinator), !reading.is(index, [.preposition, .determiner]) {
                return (index + 1, .subordinator)
            }
            if reading.is(index, .auxiliary), reading.isMark(index + 1, ","), reading.isMark(end - 1, ",") {
                index -= 1
                continue
            }
            if reading.isFiniteVerb(index) || finiteCues.contains(index) {
                if isParticiple(index, before: end) {
                    index -= 1
                    continue
                }
                if let relative = relativePronoun(before: index, from: limit) {
                    index = relative - 1
                    continue
                }
                let takesClause = CueLexicon.verbs(reading.word(index)).contains { $0.verb.frame.contains(.clause) }
                return (index + 1, takesClause && !reading.isMark(index + 1, ",") ? .that : .verb)
            }
            index -= 1
        }
        return (limit, .edge)
    }

    /// The comma before "who …," when such a clause ends before `end`.
    private func commaBeforeRelative(before end: Int, from lower: Int) -> Int? {
        guard end - 1 > lower, reading.isMark(end - 1, ",") else { return nil }
        var index = end - 2
        while index > max(lower, end - Self.reach) {
            if reading.isBreak(index) || reading.tokens[index].kind == .quotationMark { return nil }
            if ["who", "which", "whose", "whom"].contains(reading.word(index)), reading.isMark(index - 1, ",") {
                return index - 1
            }
            index -= 1
        }
        return nil
    }

    /// Whether the word stands for the noun before it: "the man who", "the report, which".
    private func isRelativePronoun(_ index: Int, from lower: Int) -> Bool {
        guard index > lower else { return false }
        if reading.word(index) == "that" {
            return reading.tokens[index - 1].kind == .word && !reading.isFiniteVerb(index - 1)
                && CueLexicon.verbs(reading.word(index - 1)).isEmpty && CueLexicon.noun(reading.word(index - 1)) == nil
        }
        return reading.tokens[index - 1].kind == .word || reading.isMark(index - 1, ",")
    }

    private func relativePronoun(before index: Int, from limit: Int) -> Int? {
        var look = index - 1
        while look >= limit, index - look < 10 {
            if reading.isMark(look, ",") || reading.isBreak(look) { return nil }
            if reading.is(look, .relative), isRelativePronoun(look, from: limit) { return look }
            look -= 1
        }
        return nil
    }

    private func segments(of range: Range<Int>) -> [Range<Int>] {
        var segments: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where reading.isMark(index, ",") {
            if index > start { segments.append(start..<index) }
            start = index + 1
        }
        if start < range.upperBound { segments.append(start..<range.upperBound) }
        return segments
    }

    private func isAdverbial(_ segment: Range<Int>) -> Bool {
        let first = segment.lowerBound
        if reading.is(first, [.preposition, .subordinator, .adverb]), !reading.is(first, .determiner) { return true }
        if segment.allSatisfy({ reading.is($0, [.time, .adverb, .coordinator]) || reading.tokens[$0].kind == .number })
        {
            return true
        }
        return reading.word(first).hasSuffix("ing") && !reading.is(first, .determiner)
    }

    private func isApposition(_ segment: Range<Int>) -> Bool {
        let first = segment.lowerBound
        if reading.is(first, [.relative, .subordinator, .adverb, .be, .have, .modal]), !reading.is(first, .determiner) {
            return false
        }
        if reading.is(first, .preposition) { return ["of", "from"].contains(reading.word(first)) }
        if segment.contains(where: { reading.is($0, .nominative) && !reading.is($0, .determiner) }) { return false }
        let word = reading.word(first)
        return !word.hasSuffix("ing") && !(word.hasSuffix("ed") && !reading.isCapitalised(first))
            && !reading.is(first, .time)
    }

    /// The phrase without "But", "Meanwhile", "On Monday", "In Cairo" before it; nil when nothing is left.
    private func withoutLead(_ range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        while start < range.upperBound {
            if reading.is(start, [.coordinator, .adverb, .negation]), !reading.is(start, .determiner) {
                start += 1
            } else if reading.is(start, .time), start + 1 < range.upperBound, !reading.isCapitalised(start) {
                start += 1
            } else if reading.is(start, .preposition) {
                guard let next = endOfPrepositional(start, to: range.upperBound) else { return nil }
                start = next
            } else {
                break
            }
        }
        return start < range.upperBound ? start..<range.upperBound : nil
    }

    /// Where a new noun phrase begins after the prepositional phrase at `start`.
    private func endOfPrepositional(_ start: Int, to upper: Int) -> Int? {
        var index = start + 1
        if index < upper, reading.is(index, [.determiner, .possessive]) { index += 1 }
        index += 1
        while index < upper {
            let isNewPhrase =
                reading.is(index, [.determiner, .nominative, .possessive])
                || (reading.isCapitalised(index) && (!reading.isCapitalised(index - 1) || reading.is(index - 1, .time)))
            if isNewPhrase, !reading.is(index - 1, [.preposition, .coordinator]), !reading.is(index, .time) {
                return index
            }
            index += 1
        }
        return nil
    }

    private func isPlausible(_ range: Range<Int>) -> Bool {
        range.contains { index in
            reading.tokens[index].kind == .word
                && !reading.is(
                    index,
                    [
                        .preposition, .adverb, .coordinator, .subordinator, .time, .be, .have, .modal, .negation,
                    ])
        }
    }

    // MARK: Rightwards

    /// A full stop inside a name ("John F. Kennedy") is no token of its own, so any break ends the phrase.
    private func isAbbreviating(_ index: Int) -> Bool {
        reading.isMark(index, "-") && !reading.tokens[index].followsSpace
    }

    private func closing(_ open: Int, to upper: Int) -> Int? {
        (open..<min(upper, open + 12)).first { reading.isMark($0, ")") }
    }

    private func continuesAfterComma(_ index: Int, to upper: Int) -> Bool {
        guard index < upper, reading.startsNounPhrase(index), reading.tokens[index].kind != .quotationMark else {
            return false
        }
        if reading.is(index, [.nominative, .time]), !reading.is(index, .determiner) { return false }
        if reading.tokens[index].kind == .number || reading.word(index) == "$" { return reading.isMark(index + 1, ",") }
        let word = reading.word(index)
        if word.hasSuffix("ing") || word.hasSuffix("ed") && !reading.isCapitalised(index) { return false }
        for look in index..<min(upper, index + 25) {
            if reading.isMark(look, ",") || reading.isBreak(look) { return true }
            if reading.isFiniteVerb(look) || finiteCues.contains(look), !reading.is(look - 1, .relative) {
                return false
            }
        }
        return true
    }

    /// Whether something that no longer belongs to the name begins here: when, where and to whom it was said.
    private func startsAdjunct(_ index: Int, to upper: Int) -> Bool {
        if reading.is(index, .time), !reading.is(index - 1, [.preposition, .determiner]) { return true }
        if reading.word(index) == "to", reading.is(index + 1, [.have, .be]) || reading.word(index + 1) == "be" {
            return true
        }
        if ["when", "while", "as", "after", "before", "because", "if", "during", "via", "but"]
            .contains(reading.word(index))
        {
            return true
        }
        guard reading.is(index, .preposition), reading.word(index) != "of" else { return false }
        return (index + 1..<min(upper, index + 5)).contains { look in
            reading.is(look, [.time, .audience]) || (reading.is(look, .medium) && reading.word(index) != "for")
        }
    }
}
