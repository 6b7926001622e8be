import Documents
import Linguistics

/// Finds the phrases for people without a name that "he", "she" and "they" may stand for: "a driver", "protesters".
struct PhraseCandidates {
    let text: TokenizedDocument
    let names: NameIndex
    let contents: ContentIndex
    /// The first tokens of sources.
    let sources: Set<Int>
    /// How far back phrases are looked for, in sentences and tokens.
    private static let sentences = 3
    private static let tokens = 120

    /// The candidates before `pronoun`, which `features` stands for, the nearest first; `reach` gives the whole phrase
    /// of a noun.
    func candidates(
        for pronoun: Pronoun, _ features: MentionFeatures, reach: (_ noun: Int, _ start: Int) -> Range<Int>
    ) -> [Candidate] {
        let position = features.position
        let start = text.ranges[max(0, features.sentence - Self.sentences)].lowerBound
        var candidates: [Candidate] = []
        for index in stride(from: position - 1, through: max(start, position - Self.tokens), by: -1) {
            guard let (noun, isPlural) = noun(at: index, for: pronoun),
                isPlural == (pronoun == .they), !GrammarWords.determiners.contains(text.tokens[index].lower),
                names.name(covering: index) == nil, let sentence = text.sentence(ofToken: index),
                case let range = reach(index, text.ranges[sentence].lowerBound),
                isPlural || isSomebodyNew(range, noun: noun, pronoun)
            else { continue }
            var candidate = candidate(range, sentence: sentence, features)
            candidate.set(.phraseFirst, if: candidates.isEmpty)
            candidates.append(candidate)
        }
        return candidates
    }

    /// A noun for people, or for bodies in the plural, which "they" may stand for: "the cartels".
    private func noun(at index: Int, for pronoun: Pronoun) -> (noun: String, isPlural: Bool)? {
        if let person = PersonNouns.singular(of: text.tokens[index].lower) { return person }
        // "The dispute centers on": a verb.
        let isVerb = ["around", "for", "on"].contains(text.tokens[index + 1].lower)
        guard pronoun == .they, !isVerb, let (noun, _, isPlural) = CommonNouns.organisation(text.tokens[index].lower),
            isPlural
        else { return nil }
        return (noun, true)
    }

    private func candidate(_ range: Range<Int>, sentence: Int, _ features: MentionFeatures) -> Candidate {
        var candidate = Candidate(.phrase(range), antecedent: text.span(range))
        let back = features.sentence - sentence
        features.place(&candidate, sentencesBack: back, rank: nil)
        let isSubject = range.lowerBound == text.ranges[sentence].lowerBound
        candidate.set(.phrase)
        candidate.set(.phraseSubject, if: isSubject)
        candidate.set(.subjectOfSentence, if: isSubject && back == 0)
        candidate.set(.subjectBefore, if: isSubject && back == 1)
        let first = text.tokens[range.lowerBound]
        candidate.set(.phraseDetermined, if: GrammarWords.determiners.contains(first.lower))
        candidate.set(.phraseDefinite, if: first.lower == "the")
        candidate.set(.phraseModified, if: range.count > 2)
        let offset = text.tokens[features.position].span.start
        candidate.set(.quoted, if: contents.isQuoted(first.span.start, seenFrom: offset))
        candidate.set(.source, if: sources.contains(range.lowerBound))
        return candidate
    }

    /// Whether a phrase for one person tells of somebody apart, whom "he" or "she" fits: neither what somebody named
    /// is, nor a noun before another.
    private func isSomebodyNew(_ range: Range<Int>, noun: String, _ pronoun: Pronoun) -> Bool {
        if let gender = PersonNouns.gender(of: noun), (gender == .male) != (pronoun == .he) { return false }
        let first = text.tokens[range.lowerBound].lower
        let isRelative = ["my", "his", "her", "our"].contains(first) && PersonNouns.gender(of: noun) != nil
        guard isRelative || ["a", "an", "one", "another", "the"].contains(first) else { return false }
        let end = range.upperBound
        if end < text.tokens.count, PersonNouns.singular(of: text.tokens[end].lower) != nil { return false }
        let before = range.lowerBound > 0 ? text.tokens[range.lowerBound - 1].lower : ""
        if Self.linking.contains(before) { return false }
        return before != "," || names.name(endingAt: range.lowerBound - 1) == nil
    }

    /// Words before what somebody is.
    private static let linking: Set<String> = [
        "is", "was", "be", "been", "being", "becoming", "became", "as", "'s",
    ]
}
