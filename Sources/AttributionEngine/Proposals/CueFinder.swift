/// Finds the verb groups of a sentence that may ascribe.
///
/// There is no tagger: whether "plans" or "support" is a verb is told from the words beside it.
struct CueFinder {
    let reading: Reading

    /// The cues among tokens `range`, in text order, without overlap.
    func cues(in range: Range<Int>) -> [Cue] {
        var found: [Cue] = []
        for index in range where reading.tokens[index].kind == .word {
            guard let cue = cue(at: index, in: range) else { continue }
            if let last = found.last, cue.tokens.lowerBound < last.tokens.upperBound { continue }
            found.append(cue)
        }
        return found
    }

    private func cue(at head: Int, in range: Range<Int>) -> Cue? {
        let entries = CueLexicon.verbs(reading.word(head))
        guard !entries.isEmpty, head == range.lowerBound || !reading.isCapitalised(head) else { return nil }
        var end = head + 1
        while end < range.upperBound, end - head < 3, reading.is(end, .adverb) { end += 1 }
        let particle = reading.word(end)
        let withParticle = entries.filter { $0.verb.particle == particle }
        let fitting = withParticle.isEmpty ? entries.filter { $0.verb.particle == nil } : withParticle
        guard !fitting.isEmpty else { return nil }
        end = withParticle.isEmpty ? endOfAdverbs(after: head, in: range) : end + 1
        let form = fitting.reduce(into: Inflection.Form()) { $0.formUnion($1.form) }
        let start = groupStart(before: head, in: range)
        if fitting.contains(where: { ["seem", "appear"].contains($0.verb.lemma) }) {
            guard ["to", "that"].contains(reading.word(end)) else { return nil }
            return Cue(tokens: start..<end, head: head, verbs: fitting.map(\.verb), shape: .passive)
        }
        guard let shape = shape(of: form, head: head, start: start, in: range) else { return nil }
        if head == range.lowerBound, shape == .finite, !form.contains(.past) { return nil }
        return Cue(tokens: start..<end, head: head, verbs: fitting.map(\.verb), shape: shape)
    }

    /// "said publicly": manner adverbs after the verb belong to the group.
    private func endOfAdverbs(after head: Int, in range: Range<Int>) -> Int {
        let next = head + 1
        return next < range.upperBound && reading.is(next, .adverb) && reading.word(next).hasSuffix("ly")
            ? next + 1 : next
    }

    /// Start of the auxiliaries, negations and adverbs before the verb.
    private func groupStart(before head: Int, in range: Range<Int>) -> Int {
        var start = head
        while start > range.lowerBound, head - start < 6 {
            let before = start - 1
            if reading.is(before, [.be, .have, .modal, .negation]) {
                guard !reading.isPossessiveS(before) else { break }
                start = before
            } else if reading.word(before) == "since", reading.is(before - 1, .have) {
                start = before
            } else if reading.is(before, .adverb), !reading.is(before, [.nominative, .determiner, .preposition]) {
                start = before
            } else {
                break
            }
        }
        if start == head, isGoingOn(head - 1) { start = head - 3 }
        while start < head, reading.is(start, .adverb), start == range.lowerBound || reading.isMark(start - 1, ",") {
            start += 1
        }
        return start
    }

    /// Whether "to" at `index` ends "went on to".
    private func isGoingOn(_ index: Int) -> Bool {
        reading.word(index) == "to" && reading.word(index - 1) == "on"
            && ["went", "goes", "go"].contains(reading.word(index - 2))
    }

    private func shape(of form: Inflection.Form, head: Int, start: Int, in range: Range<Int>) -> Cue.Shape? {
        let group = start..<head
        let before = start - 1
        let isPassive =
            group.contains { reading.is($0, .be) } && form.contains(.participle) && !form.contains(.gerund)
        if isPassive { return .passive }
        if group.contains(where: { reading.is($0, [.be, .have, .modal]) }) { return .finite }
        if before >= range.lowerBound, reading.word(before) == "to" {
            if isGoingOn(before) { return .finite }
            return form.contains(.base) ? .infinitive : nil
        }
        if form.contains(.gerund) {
            guard !isPastForm(head + 1) else { return nil }
            return before < range.lowerBound || !reading.is(before, [.determiner, .possessive]) ? .participle : nil
        }
        if reading.is(before, [.determiner, .possessive]) && !reading.is(before, [.nominative]) {
            let isPronoun = ["this", "that", "some", "many", "most", "all", "others", "both", "several", "few"]
                .contains(reading.word(before))
            if !isPronoun || form.contains(.third) { return nil }
        }
        if reading.isPossessiveS(before) { return nil }
        if reading.is(before, .preposition), !form.contains(.past) { return nil }
        if form.contains(.past), ["of", "with", "amongst", "among", "from", "by", "for"].contains(reading.word(before))
        {
            return nil
        }
        if form.contains(.past), isNaming(head) { return nil }
        if !form.contains(.past), reading.word(head + 1) == "of" || isPastForm(head + 1) { return nil }
        if form.contains(.past) { return isReduced(head: head, before: before) ? .reduced : .finite }
        if form.contains(.third) {
            let isAfterPlural = reading.word(before).hasSuffix("s") && !reading.isCapitalised(before)
            if reading.word(before - 1) == "to" || reading.is(before - 1, .modal) { return nil }
            let isAfterComma = reading.isMark(before, ",")
            let isTag = (range.lowerBound..<head).contains {
                reading.isMark($0, ",") || reading.tokens[$0].kind == .quotationMark
            }
            let isNoun = ["early", "initial", "recent", "first", "unconfirmed"].contains(reading.word(before))
            guard !isNoun, isTag || !reading.isMark(head + 1, ",") else { return nil }
            let hasComplement = reading.startsNounPhrase(head + 1) || reading.word(head + 1) == "that"
            return isAfterPlural || isAfterComma && !hasComplement ? nil : .finite
        }
        if form.contains(.base) { return takesPlural(before, head: head, in: range) ? .finite : nil }
        return nil
    }

    /// "Sea levels rise, say scientists": verbs of the plainest report stand before their subject.
    private func isReportingVerb(_ head: Int) -> Bool { ["say", "report"].contains(reading.word(head)) }

    /// Whether a past form of a cue or a word in "-ed" stands at `index`.
    private func isPastForm(_ index: Int) -> Bool {
        let word = reading.word(index)
        return word.hasSuffix("ed") && word.utf8.count > 4 && !reading.isCapitalised(index)
            || ["said", "told", "met"].contains(word)
    }

    /// Whether the verb gives a plain name: "rings called plasmids".
    private func isNaming(_ head: Int) -> Bool {
        guard ["called", "dubbed", "named"].contains(reading.word(head)), reading.tokens.indices.contains(head + 1)
        else { return false }
        return reading.tokens[head + 1].kind == .word && !reading.isCapitalised(head + 1)
            && reading.classes[head + 1].isEmpty
    }

    /// Whether the past form is a participle: "a statement reported by CNN", "the man accused of".
    private func isReduced(head: Int, before: Int) -> Bool {
        let next = reading.word(head + 1)
        if ["called", "dubbed", "named"].contains(reading.word(head)) {
            let isName =
                reading.isCapitalised(head + 1)
                || reading.tokens.indices.contains(head + 1)
                    && reading.tokens[head + 1].kind == .quotationMark
            return isName && (!reading.isCapitalised(before) || reading.is(before - 1, .preposition))
                && !reading.is(before, [.nominative, .coordinator, .relative])
        }
        guard next == "by" || (reading.word(head) == "accused" && next == "of") else { return false }
        return !reading.is(before, [.nominative, .relative])
    }

    /// Whether a bare form can follow token `before`: a plural noun or a pronoun that is no "he".
    private func takesPlural(_ before: Int, head: Int, in range: Range<Int>) -> Bool {
        guard before >= range.lowerBound else { return false }
        let word = reading.word(before)
        if reading.is(before, .nominative) { return !["he", "she", "it", "there"].contains(word) }
        if ["who", "which", "that", "people", "others", "some", "many", "most", "both", "police", "officials", "media"]
            .contains(word)
        {
            return true
        }
        if reading.isMark(before, ",") || reading.tokens[before].kind == .quotationMark {
            return reading.word(head + 1) == "that" || isReportingVerb(head)
        }
        guard word != "us",
            reading.is(before, [.determiner, .possessive, .preposition, .adverb, .coordinator]) == false
        else {
            return false
        }
        return word.hasSuffix("s") && !word.hasSuffix("ss") && reading.word(before) != "'s"
    }
}
