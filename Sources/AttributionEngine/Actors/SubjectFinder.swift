import Documents
import Linguistics

/// Finds the words that name the source of a cue for which the finder of spans gave none.
///
/// The subject of a verb in the active voice, also of one joined by "and" or a comma, and of a participle that opens
/// the sentence; what follows "by" after one in the passive voice; the possessor of a noun: "Lee's support for".
struct SubjectFinder {
    let reading: Reading
    let phrases: SourcePhrase
    /// Furthest verb, in tokens, whose subject a joined cue shares.
    private static let reach = 40
    /// Words of the subject of a main clause that a participle opens, at most.
    private static let opening = 16

    /// Reads `text` as the rules that propose attributions do.
    init(_ text: TokenizedDocument) {
        reading = Reading(text)
        phrases = SourcePhrase(reading: reading)
    }

    /// The tokens of the source of `cue`, whose content is `content`, in its sentence; nil when there is none to be sure
    /// of.
    func subject(of cue: Span, content: [Span] = []) -> Range<Int>? {
        let text = reading.text
        let first = text.token(at: cue.start)
        guard first < text.tokens.count, let sentence = text.sentence(ofToken: first) else { return nil }
        let range = text.ranges[sentence]
        let end = min(text.token(after: cue.end), range.upperBound)
        guard first < end, text.tokens[first].kind == .word else { return nil }
        if reading.word(first) == "according", reading.word(end - 1) == "to" {
            return phrases.after(end, to: range.upperBound)
        }
        if let subject = subject(behind: content, openedBy: first, in: range) { return subject }
        guard first > range.lowerBound else { return nil }
        if isReceiving(first..<end) {
            return reading.word(end) == "from" ? phrases.after(end + 1, to: range.upperBound) : nil
        }
        let verb = verb(of: first..<end)
        if verb?.isPassive != true, let possessor = possessor(before: first, from: range.lowerBound) {
            return possessor
        }
        guard let verb else { return nil }
        let next = reading.word(end) == "by" ? end + 1 : reading.word(end - 1) == "by" ? end : nil
        if verb.isPassive {
            let agent = next ?? agent(behind: content, from: end, to: range.upperBound)
            return agent.flatMap { phrases.after($0, to: range.upperBound) }
        }
        if next != nil { return nil }
        if let tagged = speaker(after: first..<end, in: range) { return tagged }
        return verb.isParticiple || reading.is(first - 1, .coordinator)
            ? subjectShared(before: first, from: range.lowerBound) : subject(before: first, from: range.lowerBound)
    }

    /// The pronoun right before the verb of `cue`, which is surely its subject: "[he] said", "who [she] says"; nil when
    /// there is none.
    func pronoun(of cue: Span) -> Range<Int>? {
        let text = reading.text
        let first = text.token(at: cue.start)
        guard first > 0, first < text.tokens.count, let sentence = text.sentence(ofToken: first),
            case let range = text.ranges[sentence], first > range.lowerBound,
            Self.subjects.contains(reading.word(first - 1))
                || (reading.word(first - 1) == "which" && reading.isMark(first - 2, ",")),
            let verb = verb(of: first..<max(first + 1, min(text.token(after: cue.end), range.upperBound))),
            !verb.isPassive, !verb.isParticiple
        else { return nil }
        return first - 1..<first
    }

    private static let subjects: Set<String> = ["i", "you", "he", "she", "we", "they", "who"]

    /// Where the agent begins that stands behind what a passive cue ascribes: "was named as Ann Lee by [the police]".
    private func agent(behind content: [Span], from lower: Int, to upper: Int) -> Int? {
        content.lazy.map { reading.text.token(after: $0.end) }
            .first { lower < $0 && $0 + 1 < upper && reading.word($0) == "by" }.map { $0 + 1 }
    }

    /// The phrase right before the verb at `index`: "Lee, the mayor, [said]", not "for Lee to join [calls for]", nor
    /// "who activists [said] were killed": such a clause ascribes less than what is found as its content.
    private func subject(before index: Int, from lower: Int) -> Range<Int>? {
        guard let subject = phrases.before(index, from: lower) else { return nil }
        let isInfinitive = subject.contains { place in
            reading.word(place) == "to" && !reading.is(place + 1, [.determiner, .possessive])
                && !reading.isCapitalised(place + 1)
        }
        let isOther = reading.is(subject.lowerBound - 1, .relative) || isCourt(subject, hearing: index)
        return isInfinitive || isOther ? nil : subject
    }

    /// The subject of the main clause behind a participle that opens the sentence: "After [saying] that …, Lee left".
    private func subject(behind content: [Span], openedBy cue: Int, in sentence: Range<Int>) -> Range<Int>? {
        let before = cue - sentence.lowerBound
        guard before == 0 || before == 1 && !reading.is(cue - 1, .determiner), reading.word(cue).hasSuffix("ing"),
            let last = content.last
        else { return nil }
        let behind = reading.text.token(after: last.end)
        guard behind > cue, behind < sentence.upperBound,
            let start = (behind..<sentence.upperBound).first(where: { reading.tokens[$0].kind == .word }),
            (behind - 2..<start).contains(where: { reading.isMark($0, ",") }),
            let verb = (start..<min(start + Self.opening, sentence.upperBound)).first(where: reading.isFiniteVerb),
            let subject = phrases.before(verb, from: start), subject.lowerBound == start
        else { return nil }
        return subject
    }

    /// Whether token `index` is surely a finite verb.
    func isVerb(_ index: Int) -> Bool { reading.isFiniteVerb(index) }

    /// Whose the noun at `index` is: "Lee's strong [support for]", "his [fear]"; not "the city's auditors [said]".
    private func possessor(before index: Int, from lower: Int) -> Range<Int>? {
        var place = index - 1
        let isPast = CueLexicon.verbs(reading.word(index)).contains { $0.form.contains(.past) }
        while !isPast, place > lower, index - place < 3, isModifier(place) { place -= 1 }
        if reading.is(place, .possessive) { return place..<place + 1 }
        guard reading.isPossessiveS(place), place > lower else { return nil }
        return phrases.before(place, from: lower)
    }

    private func isModifier(_ index: Int) -> Bool {
        reading.tokens[index].kind == .word && reading.classes[index].isEmpty
            && CueLexicon.verbs(reading.word(index)).isEmpty && !reading.isPossessiveS(index)
    }

    /// What the words of a cue are as a verb; nil when they are none, or one whose subject is what is spoken of.
    func verb(of cue: Range<Int>) -> (isPassive: Bool, isParticiple: Bool)? {
        let head = cue.first { !reading.is($0, [.be, .have, .modal, .adverb, .negation]) && !isAdverb($0) }
        let isPerfect = reading.is(cue.lowerBound, .have)
        guard let head, isPerfect && reading.word(head) == "known" || !Self.open.contains(reading.word(head)),
            !reading.is(cue.lowerBound - 1, [.determiner, .preposition]), reading.word(cue.lowerBound) != "to"
        else { return nil }
        let word = reading.word(head)
        let isGerund = word.hasSuffix("ing")
        if (cue.lowerBound..<head).contains(where: { reading.is($0, .be) }) {
            return isGerund || reading.is(head, .determiner) ? (false, false) : (true, false)
        }
        if isGerund { return (false, true) }
        if head == cue.lowerBound, Self.charging.contains(word),
            ["with", "of", "in"].contains(reading.word(head + 1))
        {
            return (true, false)
        }
        let isKnown = CueLexicon.verbs(word).contains { $0.form != .gerund }
        let isPastOrThird = word.hasSuffix("ed") || (word.hasSuffix("s") && !word.hasSuffix("ss"))
        return isKnown || isPastOrThird || head > cue.lowerBound || reading.is(head - 1, [.nominative, .modal])
            ? (false, false) : nil
    }

    /// Participles of verbs whose object is charged: without one between they are in the passive voice.
    private static let charging: Set<String> = ["accused", "acquitted", "charged", "convicted", "suspected"]

    private func isAdverb(_ index: Int) -> Bool { reading.word(index).hasSuffix("ly") }

    /// Verbs whose subject is what is spoken of, and participles that name what stands before them.
    private static let open: Set<String> = [
        "seem", "seems", "seemed", "appear", "appears", "appeared", "known", "called", "dubbed", "named", "seen",
        "shown", "reportedly", "allegedly", "supposedly", "apparently", "becomes", "became",
    ]

    /// The speaker of a tag: "…," [said] Mr. Lee.
    private func speaker(after cue: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
        guard reading.isMark(cue.lowerBound - 1, ",") || reading.tokens[cue.lowerBound - 1].kind == .quotationMark,
            CueLexicon.verbs(reading.word(cue.upperBound - 1)).contains(where: { $0.verb.frame.contains(.tag) }),
            let subject = phrases.after(cue.upperBound, to: sentence.upperBound), subject.count < 16,
            subject.upperBound >= sentence.upperBound || reading.tokens[subject.upperBound].kind != .word,
            !subject.contains(where: { reading.isFiniteVerb($0) || reading.is($0, .subordinator) }),
            reading.word(subject.lowerBound) != "that"
        else { return nil }
        return subject
    }

    /// The subject of the last finite verb before a cue that shares it: "Lee spoke, [saying]", "Lee came and [said]".
    private func subjectShared(before index: Int, from lower: Int) -> Range<Int>? {
        var place = index - 1
        while place > lower, index - place < Self.reach {
            if reading.tokens[place].kind == .quotationMark { return nil }
            if reading.isFiniteVerb(place) {
                var start = place
                while start - 1 > lower, reading.is(start - 1, [.be, .have, .modal, .negation, .adverb]) { start -= 1 }
                if let subject = phrases.before(start, from: lower) { return subject }
                if !reading.is(start - 1, .coordinator) { return nil }
            }
            place -= 1
        }
        return nil
    }
}
