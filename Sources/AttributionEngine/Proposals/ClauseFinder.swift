/// Finds where the words begin and end that a cue ascribes.
struct ClauseFinder {
    let reading: Reading
    /// The cues of the sentence.
    let cues: [Cue]
    /// The tokens of the sentence.
    let sentence: Range<Int>
    /// One past the last token that content can have: the sentence without its full stop.
    let upper: Int

    init(reading: Reading, cues: [Cue], sentence: Range<Int>) {
        self.reading = reading
        self.cues = cues
        self.sentence = sentence
        var end = sentence.upperBound
        while end > sentence.lowerBound, [".", "…"].contains(reading.word(end - 1)),
            reading.tokens[end - 1].kind == .punctuation
        { end -= 1 }
        upper = end
    }

    /// First token of what follows the cue, past the audience and the "in a statement on Monday" between; nil when
    /// nothing follows that the cue can ascribe.
    func contentStart(after cue: Cue) -> Int? {
        let end = cue.tokens.upperBound
        guard end < upper else { return nil }
        if let opening = opening(at: end) { return opening }
        if cue.allows(.audience) { return startAfterAudience(end) }
        if cue.allows([.clause, .object]), let skipped = startAfterAdjunct(end) ?? startAfterInsertion(end) {
            return skipped
        }
        return fits(cue, at: end) ? end : nil
    }

    /// First token of speech without marks after a comma or colon: "She said, We won"; nil when no clause follows.
    func unmarkedSpeechStart(after cue: Cue) -> Int? {
        guard cue.verbs[0].kind == .statement, reading.quotationOf[cue.head] < 0 else { return nil }
        let end = cue.tokens.upperBound
        if cue.allows(.tag), reading.isCapitalised(end), hasFiniteVerb(from: end) || isVerbatim(end, after: cue),
            reading.is(
                end, [.determiner, .possessive, .preposition, .subordinator, .adverb, .nominative, .interrogative])
        {
            return end
        }
        for index in end..<max(end, min(upper - 2, end + 20)) {
            if reading.isMark(index, ":") || reading.isMark(index, ",") && cue.allows(.tag) {
                let start = index + 1
                let isClause =
                    reading.startsNounPhrase(start) && !reading.is(start, .relative) || reading.isCapitalised(start)
                return isClause && (hasFiniteVerb(from: start) || reading.isMark(index, ":")) ? start : nil
            }
            if reading.isFiniteVerb(index) || reading.is(index, .relative) || reading.isBreak(index) { return nil }
        }
        return nil
    }

    /// Whether the words at `start` are given as they were said, though nothing marks them: a capital letter where a
    /// sentence goes on ("told reporters We have won"), or the first person.
    func isVerbatim(_ start: Int, after cue: Cue) -> Bool {
        guard cue.verbs[0].kind == .statement, start > sentence.lowerBound, start < upper else { return false }
        if reading.word(start) == "i" { return reading.is(start, .nominative) }
        guard reading.isCapitalised(start), !reading.is(start, .time) else { return false }
        let closed: WordClass = [
            .determiner, .possessive, .nominative, .preposition, .adverb, .subordinator, .coordinator, .interrogative,
            .be, .modal, .negation,
        ]
        return reading.is(start, closed) && !reading.isCapitalised(start + 1)
    }

    /// Whether nothing but time, place, medium and audience follows token `start` up to a comma or the sentence's end.
    func isTagEnd(_ start: Int, of cue: Cue) -> Bool {
        var index = start
        if index >= upper || reading.isMark(index, ",") || reading.tokens[index].kind == .quotationMark { return true }
        if reading.isBreak(index) { return !reading.isMark(index, ":") }
        let isName = (index..<min(upper, index + 4)).prefix { !reading.isMark($0, ",") }.allSatisfy(
            reading.isCapitalised)
        if isName, index + 4 > upper || (index..<index + 4).contains(where: { reading.isMark($0, ",") }) { return true }
        guard
            cue.allows(.audience) || reading.is(index, [.preposition, .time, .subordinator, .relative])
                || reading.is(index, .adverb) && reading.word(index).hasSuffix("ly")
                || ["citing", "referring", "speaking", "adding"].contains(reading.word(index))
        else { return false }
        if reading.word(index) == "that" || reading.word(index) == "to" && !reading.is(index + 1, .audience) {
            return false
        }
        var isSubordinate = false
        while index < upper {
            if reading.isMark(index, ",") || reading.tokens[index].kind == .quotationMark { return true }
            if reading.word(index) == "that", !reading.is(index - 1, .preposition) { return false }
            isSubordinate = isSubordinate || reading.is(index, [.subordinator, .relative])
            if !isSubordinate, reading.isFiniteVerb(index) { return false }
            index += 1
        }
        return true
    }

    /// End of the content that starts at `start`; before the punctuation that ends the sentence, and before what
    /// another cue begins beside it.
    func contentEnd(
        from start: Int, isClause: Bool = false, isRelative: Bool = false, isSubordinate: Bool = false
    ) -> Int {
        guard start < upper else { return start }
        let subjectEnd = isClause ? endOfInsertion(from: start) : nil
        let isPhrase = subjectEnd == nil && !startsClause(start)
        let upper = limit(of: start)
        var index = max(start, min(subjectEnd ?? start, upper))
        while index < upper {
            if index > start, let quotation = reading.quotation(startingAt: index), quotation.tokens.upperBound <= upper
            {
                index = quotation.tokens.upperBound
                continue
            }
            if reading.isMark(index, "("), let close = closingBracket(after: index) { index = close }
            if reading.is(index, .coordinator), sharesAuxiliary(index + 1, with: start..<index) {
                index += 1
                continue
            }
            if index > start, endsContent(at: index, isRelative: isRelative) { break }
            if isPhrase, index > start, endsPhrase(at: index) { break }
            if isSubordinate, reading.isMark(index, ","), clauseFollows(index + 1) { break }
            if isRelative, index > start + 1, isSecondVerb(index, from: start) { break }
            index += 1
        }
        while index > start, reading.isMark(index - 1, ",") { index -= 1 }
        return index
    }

    /// One past the last token of content that starts at `start`: inside a quotation, its closing mark.
    private func limit(of start: Int) -> Int {
        guard reading.quotationOf[start] >= 0, reading.tokens[start].kind != .quotationMark else { return upper }
        let inside = reading.quotations[Int(reading.quotationOf[start])].inside
        var end = min(upper, inside.upperBound)
        while end > start, reading.isBreak(end - 1), !reading.isMark(end - 1, "?") { end -= 1 }
        return end
    }

    // MARK: Borders

    /// Whether the clause around goes on with its verb: "people who they said were shot | are seen".
    private func isSecondVerb(_ index: Int, from start: Int) -> Bool {
        reading.is(index, .auxiliary) && reading.isFiniteVerb(start)
            && !reading.is(index - 1, [.auxiliary, .negation, .adverb, .coordinator, .relative, .nominative])
    }

    /// Whether content that starts at `start` is a clause; else it is a phrase, which ends sooner.
    func startsClause(_ start: Int) -> Bool {
        if reading.word(start) == "that" || reading.is(start, [.nominative, .interrogative]) { return true }
        if reading.word(start) == "to" || reading.word(start).hasSuffix("ing") { return false }
        var index = start
        while index < min(upper, start + 30) {
            if reading.isMark(index, ",") {
                guard let close = closingComma(after: index + 1), startsInsertion(index + 1),
                    reading.isFiniteVerb(close + 1)
                else { return false }
                return cue(startingAt: close + 1) == nil
            }
            if reading.is(index, .relative) { return false }
            if reading.is(index, .coordinator), reading.isFiniteVerb(index + 1) { return false }
            if reading.isFiniteVerb(index) {
                return !(start..<index).contains { reading.is($0, .coordinator) } || cue(startingAt: index) == nil
            }
            index += 1
        }
        return false
    }

    /// One past the comma that closes an insertion after the subject at `start`: "the mayor, whom they named, | said".
    private func endOfInsertion(from start: Int) -> Int? {
        let comma = (start..<max(start, min(upper, start + 12))).first { index in
            reading.isMark(index, ",") || reading.isFiniteVerb(index)
        }
        guard let comma, comma > start, reading.isMark(comma, ","), startsInsertion(comma + 1),
            let close = closingComma(after: comma + 1), reading.isFiniteVerb(close + 1)
        else { return nil }
        return close + 1
    }

    /// Whether the verb at `index` goes on with the auxiliary of the clause before: "said he would stay and would win".
    private func sharesAuxiliary(_ index: Int, with clause: Range<Int>) -> Bool {
        reading.is(index, .modal) && clause.contains { reading.word($0) == reading.word(index) }
    }

    /// Whether a relative clause or an apposition begins at `index`: "Lee, who won, was".
    private func startsInsertion(_ index: Int) -> Bool {
        reading.is(index, [.relative, .determiner, .possessive]) || reading.isCapitalised(index)
    }

    /// Whether a phrase ends before token `index`: at a relative clause, a participle, or a clause beside it.
    private func endsPhrase(at index: Int) -> Bool {
        if reading.isMark(index, ",") {
            let next = index + 1
            if reading.is(next, .relative), let close = closingComma(after: next), reading.word(close + 1) == "to" {
                return false
            }
            if reading.is(next, [.relative, .subordinator]) || reading.is(next, .nominative) { return true }
            if reading.word(next).hasSuffix("ing") || reading.word(next) == "following" {
                return true
            }
            return reading.is(next, .coordinator) && clauseFollows(next + 1)
        }
        return reading.is(index, .coordinator) && (reading.isFiniteVerb(index + 1) || clauseFollows(index + 1))
    }

    private func closingBracket(after open: Int) -> Int? {
        (open..<max(open, min(upper, open + 20))).first { reading.isMark($0, ")") }
    }

    private func closingComma(after start: Int) -> Int? {
        (start..<max(start, min(upper, start + 15))).first { reading.isMark($0, ",") }
    }

    /// Whether a noun phrase and then a finite verb follow.
    private func clauseFollows(_ start: Int) -> Bool {
        guard reading.startsNounPhrase(start) else { return false }
        for index in start + 1..<max(start + 1, min(upper, start + 8)) {
            if reading.isMark(index, ",") || reading.is(index, [.relative, .preposition]) { return false }
            if reading.isFiniteVerb(index) { return true }
        }
        return false
    }

    /// "that", a quotation mark or a colon right after the cue.
    private func opening(at end: Int) -> Int? {
        if reading.tokens[end].kind == .quotationMark || reading.word(end) == "that" { return end }
        if reading.isMark(end, ",") || reading.isMark(end, ":"), end + 1 < upper {
            if reading.tokens[end + 1].kind == .quotationMark || reading.isMark(end, ":") { return end + 1 }
            return nil
        }
        return nil
    }

    private func endsContent(at index: Int, isRelative: Bool) -> Bool {
        if reading.isMark(index, ";") { return true }
        if reading.word(index) == "according", reading.word(index + 1) == "to" { return true }
        let isComma = reading.isMark(index, ",")
        if isComma && isRelative { return true }
        let next = isComma ? index + 1 : index
        if isComma, let cue = cue(startingAt: next), cue.shape == .participle || cue.shape == .finite { return true }
        if ["-", "–", "—", "--"].contains(reading.word(index)), startsSibling(next + 1) { return true }
        if reading.word(next) == "according" { return isComma }
        if reading.is(next, .coordinator) {
            let after = reading.is(next + 1, .adverb) && cue(startingAt: next + 1) == nil ? next + 2 : next + 1
            if let cue = cue(startingAt: after), cue.shape == .finite || isComma && cue.shape == .participle {
                return true
            }
            return isComma && startsSibling(next + 1)
        }
        if ["while", "whereas", "though", "although"].contains(reading.word(next)) { return startsSibling(next + 1) }
        return isComma && startsTag(next)
    }

    private func cue(startingAt index: Int) -> Cue? { cues.first { $0.tokens.lowerBound == index } }

    /// Whether a subject and a verb of speech begin at `start`: "and the mayor said".
    private func startsSibling(_ start: Int) -> Bool {
        guard let cue = subjectCue(from: start) else { return false }
        return cue.allows([.tag, .audience])
    }

    /// Whether a tag begins at `start`: ", the mayor said."
    private func startsTag(_ start: Int) -> Bool {
        guard let cue = subjectCue(from: start), cue.allows(.tag) else { return false }
        return isTagEnd(cue.tokens.upperBound, of: cue)
    }

    /// The finite cue whose subject begins at `start`.
    private func subjectCue(from start: Int) -> Cue? {
        guard let cue = cues.first(where: { $0.tokens.lowerBound >= start }), cue.shape == .finite,
            cue.tokens.lowerBound > start, cue.tokens.lowerBound - start < 14
        else { return nil }
        let subject = start..<cue.tokens.lowerBound
        let isClean = !subject.contains {
            reading.isMark($0, ",") || reading.isFiniteVerb($0) || reading.is($0, [.relative, .subordinator])
        }
        return isClean ? cue : nil
    }

    private func startAfterAudience(_ end: Int) -> Int? {
        guard reading.startsNounPhrase(end) else { return startAfterAdjunct(end) }
        return clauseStart(after: end + 1, within: 40) ?? infinitive(after: end)
    }

    private func infinitive(after end: Int) -> Int? {
        (end..<min(upper, end + 10)).first { reading.word($0) == "to" && !reading.is($0 + 1, .determiner) }
    }

    /// Past ", by way of example,".
    private func startAfterInsertion(_ end: Int) -> Int? {
        guard reading.isMark(end, ","), reading.is(end + 1, .preposition), let close = closingComma(after: end + 1),
            close - end < 10, close + 1 < upper, hasFiniteVerb(from: close + 1), reading.startsNounPhrase(close + 1)
        else { return nil }
        return close + 1
    }

    /// Past "Monday", "on Monday", "in a statement", "to reporters in Cairo".
    private func startAfterAdjunct(_ end: Int) -> Int? {
        if reading.is(end, .time), !reading.is(end + 1, [.be, .have, .modal]) {
            return clauseStart(after: end + 1, within: 6) ?? nil
        }
        guard reading.is(end, [.preposition, .adverb]), !reading.is(end, .determiner) else { return nil }
        let nearby = end..<min(upper, end + 7)
        let isAdjunct = nearby.contains { reading.is($0, [.time, .medium, .audience]) }
        if let that = (end..<min(upper, end + 14)).first(where: { reading.word($0) == "that" }),
            !(end..<that).contains(where: { reading.isFiniteVerb($0) || reading.isMark($0, ",") })
        {
            return that
        }
        return isAdjunct ? clauseStart(after: end + 1, within: 20) : nil
    }

    /// The first token from `start` on at which a clause of its own begins, or a quotation.
    private func clauseStart(after start: Int, within reach: Int) -> Int? {
        for index in start..<max(start, min(upper, start + reach)) {
            if reading.tokens[index].kind == .quotationMark { return index }
            if reading.isMark(index, ",") || reading.isMark(index, ":") {
                let isOpening = index + 1 < upper && reading.tokens[index + 1].kind == .quotationMark
                if isOpening || reading.isMark(index, ":") { return index + 1 < upper ? index + 1 : nil }
                continue
            }
            if reading.is(index - 1, [.preposition, .determiner, .possessive, .coordinator]),
                !reading.is(index - 1, .audience)
            {
                continue
            }
            if reading.word(index) == "that" || reading.is(index, .interrogative) && !reading.is(index, .relative) {
                return index
            }
            let isNew =
                reading.is(index, [.nominative, .determiner, .possessive])
                || (reading.isCapitalised(index) && !reading.isCapitalised(index - 1))
                || (reading.is(index - 1, [.time, .audience]) && reading.startsNounPhrase(index))
                || (reading.isCapitalised(index - 1) && !reading.isCapitalised(index) && isBareSubject(index))
            if isNew, !reading.is(index, .time), hasFiniteVerb(from: index) { return index }
        }
        return nil
    }

    /// Whether a noun without an article and its verb begin at `index`: "told the Times fires have been set".
    private func isBareSubject(_ index: Int) -> Bool {
        guard reading.tokens[index].kind == .word, reading.startsNounPhrase(index) else { return false }
        return (index + 1...index + 3).contains { reading.is($0, .auxiliary) && reading.isFiniteVerb($0) }
    }

    private func hasFiniteVerb(from start: Int) -> Bool {
        for index in start..<min(upper, start + 25) where index > start {
            if reading.is(start, .nominative) { return true }
            if reading.isMark(index, ";") { return false }
            if reading.isFiniteVerb(index) { return true }
        }
        return false
    }

    /// Whether what stands at `start` is a complement that the cue takes.
    private func fits(_ cue: Cue, at start: Int) -> Bool {
        let word = reading.word(start)
        if word.hasSuffix("ing"), !reading.is(start, .preposition) { return cue.allows([.object, .clause]) }
        if word == "to" || (word == "not" && reading.word(start + 1) == "to") {
            return cue.allows(.infinitive) || (cue.allows(.person) && cue.head + 1 == start)
        }
        if cue.allows(.clause) {
            if reading.is(start, .interrogative) { return true }
            if reading.isFiniteVerb(start) { return cue.allows(.tag) || cue.verbs[0].kind == .belief }
            let isTimeClause = ["after", "before", "when", "while", "since", "until", "during", "as", "because"]
                .contains(reading.word(start))
            if reading.startsNounPhrase(start) || reading.is(start, [.preposition, .subordinator]) && !isTimeClause {
                if cue.allows(.object), reading.startsNounPhrase(start) { return true }
                return hasFiniteVerb(from: start)
            }
        }
        return cue.allows([.object, .person]) && (reading.startsNounPhrase(start) || reading.is(start, .interrogative))
    }
}
