import Documents

/// Subjects that what is said is said to, or of: "[Lee] was told", "[the man] is accused of", "[the court] heard", "[it]
/// is understood".
extension SubjectFinder {
    /// Whether `source`, found as the source of `cue`, is such a subject of it.
    func isHearer(_ source: Span, of cue: Span) -> Bool {
        let text = reading.text
        let first = text.token(at: cue.start)
        let (start, end) = (text.token(at: source.start), text.token(after: source.end))
        guard first < text.tokens.count, start < end, end <= first, first - end < 2,
            end == first || reading.isMark(end, ",")
        else { return false }
        let words = first..<max(first + 1, text.token(after: cue.end))
        if isCourt(start..<end, hearing: first) || isHearsay(words) || isReceiving(words) { return true }
        guard let verb = verb(of: words), verb.isPassive else { return false }
        return words.contains { Self.addressing.contains(reading.word($0)) }
    }

    /// Whether a cue, with the adverb behind it, only says that somebody says so: "also allegedly", "is reportedly".
    private func isHearsay(_ words: Range<Int>) -> Bool {
        (words.lowerBound...words.upperBound).contains { Self.hearsay.contains(reading.word($0)) }
            && words.allSatisfy { Self.hearsay.contains(reading.word($0)) || reading.is($0, [.adverb, .be, .have]) }
    }

    /// Whether a cue says that its subject is spoken of: "[Lee] drew criticism for".
    func isReceiving(_ words: Range<Int>) -> Bool {
        words.contains { Self.receiving.contains(reading.word($0)) }
            && words.contains { Self.received.contains(reading.word($0)) }
    }

    /// Whether a cue is an adjective before what is ascribed, whose subject isn't the sentence's: "for [alleged] plots".
    func isAttributive(_ cue: Span) -> Bool {
        let first = reading.text.token(at: cue.start)
        guard reading.text.token(after: cue.end) == first + 1, Self.attributive.contains(reading.word(first)) else {
            return false
        }
        return reading.is(first - 1, [.preposition, .determiner, .possessive, .coordinator])
            || reading.isPossessiveS(first - 1)
    }

    /// `source` without what the agent is said to accuse somebody of: "accused by [staff] of hiding losses".
    func withoutCharge(_ source: Span, of cue: Span) -> Span {
        let text = reading.text
        let words = text.token(at: cue.start)..<max(text.token(at: cue.start), text.token(after: cue.end))
        let names = text.token(at: source.start)..<max(text.token(at: source.start), text.token(after: source.end))
        guard words.contains(where: { Self.charging.contains(reading.word($0)) }),
            let of = names.dropFirst().dropLast().first(where: {
                reading.word($0) == "of" && reading.word($0 + 1).hasSuffix("ing")
            })
        else { return source }
        return Span(source.start, text.tokens[of - 1].span.end)
    }

    /// Whether the verb at token `index` says that a court hears, and `subject` is one.
    func isCourt(_ subject: Range<Int>, hearing index: Int) -> Bool {
        let verbs = index..<min(index + 3, reading.tokens.count)
        guard let verb = verbs.first(where: { !reading.is($0, [.have, .modal, .adverb]) }),
            reading.word(verb) == "heard"
        else { return false }
        return subject.contains { Self.courts.contains(reading.word($0)) }
    }

    private static let courts: Set<String> = [
        "court", "jury", "jurors", "tribunal", "inquest", "inquiry", "hearing", "trial", "magistrates", "panel",
    ]

    /// Participles of verbs whose object hears what is said, or is what it is about.
    private static let addressing: Set<String> = [
        "accused", "advised", "alerted", "alleged", "asked", "believed", "blamed", "briefed", "charged", "criticised",
        "criticized", "estimated", "expected", "feared", "informed", "instructed", "notified", "presumed", "reminded",
        "reported", "rumored", "rumoured", "said", "suspected", "thought", "told", "understood", "urged", "warned",
    ]

    /// Participles that "of" follows.
    private static let charging: Set<String> = ["accused", "convicted", "suspected", "warned"]

    private static let attributive: Set<String> = [
        "alleged", "purported", "reputed", "so-called", "supposed", "suspected",
    ]

    /// Verbs by which somebody gets what others say.
    private static let receiving: Set<String> = [
        "attracted", "attracting", "draw", "drawing", "drawn", "drawn", "draws", "drew", "earned", "earning", "face",
        "faced", "faces", "facing", "received", "receives", "receiving", "sparked", "sparking", "suffered", "won",
    ]

    /// What others say, by its noun.
    private static let received: Set<String> = [
        "accusations", "allegations", "backlash", "calls", "claims", "complaints", "condemnation", "criticism",
        "criticisms", "ire", "outrage", "praise", "protests", "questions", "rebuke", "ridicule", "scorn",
    ]

    /// Adverbs that say that somebody says so, but not who.
    private static let hearsay: Set<String> = ["allegedly", "purportedly", "reportedly", "supposedly"]
}
