import Documents

/// Finds the words that a tag ascribes: what stands before "…, she said" and after it in its sentence.
struct TagContent {
    let reading: Reading
    /// The tokens of the sentence.
    let sentence: Range<Int>
    /// The cues of the sentence.
    let cues: [Cue]
    let clauses: ClauseFinder

    /// What stands before a tag: the quotation that ends there, or the words of the sentence; nil when only "But" does.
    func before(_ end: Int) -> Range<Int>? {
        var end = end
        while end > sentence.lowerBound, reading.isMark(end - 1, ",") { end -= 1 }
        guard end > sentence.lowerBound else { return nil }
        if let quotation = reading.quotation(endingAt: end - 1) {
            let isWhole =
                quotation.tokens.lowerBound <= sentence.lowerBound
                || reading.isMark(quotation.tokens.lowerBound - 1, ",")
                || quotation.inside.count > 8
                    && !startsClause(before: quotation.tokens.lowerBound)
            if isWhole { return quotation.tokens }
        }
        guard !reading.is(end - 1, .coordinator) else { return nil }
        var start = sentence.lowerBound
        if let semicolon = (start..<end).last(where: { reading.isMark($0, ";") }) { start = semicolon + 1 }
        guard start < end else { return nil }
        if reading.is(start, .coordinator), end - start > 1 { start += 1 }
        if start + 1 < end, reading.is(start, .adverb), reading.isMark(start + 1, ",") { start += 2 }
        if start < end, reading.isMark(start, ",") { start += 1 }
        let isEmpty = !(start..<end).contains { index in
            reading.tokens[index].kind == .number
                || reading.tokens[index].kind == .word && !reading.is(index, [.coordinator, .adverb])
        }
        let isAs = end - start == 1 && reading.is(start, .subordinator)
        return isEmpty || isAs ? nil : start..<end
    }

    private func startsClause(before index: Int) -> Bool {
        index > sentence.lowerBound && reading.tokens[index - 1].kind == .word
    }

    /// Whether words before a tag have a verb of their own; a headline's need not.
    func isClause(_ left: Range<Int>) -> Bool {
        isTitle || cues.contains { $0.shape == .finite && left.contains($0.head) }
            || left.contains { reading.isFiniteVerb($0) && !reading.is($0 - 1, .relative) }
    }

    /// Whether words before a tag only say when, where or to whom: "Speaking to reporters on Friday, she said".
    func isAdverbial(_ left: Range<Int>) -> Bool {
        let first = left.lowerBound
        let isLead =
            reading.is(first, [.preposition, .time]) && !reading.is(first, .determiner)
            || ["speaking", "writing", "asked", "earlier", "later"].contains(reading.word(first))
        return isLead && !left.contains { reading.isFiniteVerb($0) && $0 > first }
    }

    /// Whether the sentence is the headline.
    var isTitle: Bool {
        guard let index = reading.text.sentence(ofToken: sentence.lowerBound) else { return false }
        return reading.text.document.blocks[reading.text.sentences[index].block].kind == .title
    }

    func end(from start: Int) -> Int {
        var index = start
        while index < clauses.upper, !reading.isMark(index, ","), reading.tokens[index].kind != .quotationMark,
            !reading.isMark(index, ";"), !reading.isMark(index, ":")
        { index += 1 }
        return index
    }

    /// What goes on after a tag in the same sentence.
    func after(_ tag: Int) -> [Range<Int>] {
        guard tag < clauses.upper else { return [] }
        let start = reading.tokens[tag].kind == .quotationMark ? tag : tag + 1
        guard start < clauses.upper else { return [] }
        if let quotation = reading.quotation(startingAt: start) { return [quotation.tokens] }
        guard reading.isMark(tag, ",") else { return [] }
        let isNarration =
            reading.is(start, [.coordinator, .subordinator, .relative]) && !reading.is(start, .determiner)
            || cues.contains { $0.tokens.lowerBound == start } || reading.word(start).hasSuffix("ing")
            || reading.word(start) == "according"
        guard !isNarration else { return [] }
        let end = clauses.contentEnd(from: start)
        return end > start ? [start..<end] : []
    }

    func scope(of content: Range<Int>) -> Evidence.Scope {
        reading.quotation(startingAt: content.lowerBound)?.tokens == content ? .quotationMarks : .clauseBeforeCue
    }
}
