import Documents
import Linguistics

/// Whom "who", "which" and "that" stand for: the phrase just before.
extension HolderResolver {
    /// The phrase just before a relative pronoun at token `position`.
    mutating func antecedent(before position: Int, of index: Int) -> [Holder] {
        let nobody = [Holder(entity: nil, rule: .nobodyNamed)]
        guard let sentence = text.sentence(ofToken: position) else { return nobody }
        let isPerson =
            ["who", "whom"].contains(text.tokens[position].lower)
            || (text.tokens[position].lower == "whose" && isPersonNamed(before: position))
        let first = max(text.ranges[sentence].lowerBound, position - 30)
        var next = position - 1
        var unsure: Holder?
        if let range = nounBefore(position, from: first) {
            return resolve(reader.phrase(range), of: index).map { holder in
                Holder(entity: holder.entity, antecedent: text.span(range), rule: .antecedentBefore)
            }
        }
        while next >= first {
            if text.tokens[next].lower == ")", let open = (first..<next).last(where: { text.tokens[$0].lower == "(" }) {
                next = open - 1
                continue
            }
            if let name = discourse.names.name(endingAt: next + 1) {
                let bearer = discourse.bearers[name]
                let sort = discourse.entities[bearer].sort
                let isAside = isPerson && sort == nil && discourse.isObject(discourse.names[name])
                if isPerson ? (sort == .person || sort == nil) && !isAside : sort != .person {
                    let holder = Holder(
                        entity: bearer, phrase: nil, antecedent: text.span(discourse.names[name].tokens),
                        rule: .antecedentBefore)
                    if !isPerson || sort != nil || text.tokens[position - 1].lower != "," { return [unsure ?? holder] }
                    unsure = unsure ?? holder
                }
                next = discourse.names[name].tokens.lowerBound - 1
                continue
            }
            let word = text.tokens[next].lower
            let noun = PersonNouns.singular(of: word)
            let isNoun =
                isPerson
                ? noun != nil || Places.isPeoplePlural(Folding.key(word))
                : noun?.isPlural == true || CommonNouns.organisation(word) != nil || CommonNouns.document(word) != nil
            if isNoun, !GrammarWords.determiners.contains(word) {
                let range = reach(ofNounAt: next, from: first)
                if isPerson, noun?.isPlural == false {
                    if let bearer = apposed(to: reader.phrase(range)) {
                        return [Holder(entity: bearer, antecedent: text.span(range), rule: .antecedentBefore)]
                    }
                    if let subject = subject(ofPredicate: range, of: index) { return subject }
                }
                if let unsure { return [unsure] }
                return resolve(reader.phrase(range), of: index).map { holder in
                    Holder(entity: holder.entity, antecedent: text.span(range), rule: .antecedentBefore)
                }
            }
            next -= 1
        }
        if let unsure { return [unsure] }
        return nobody
    }

    /// The phrase of the noun just before a relative pronoun, when it is one that no list of nouns holds:
    /// "the impersonator who", "the spots, which".
    private func nounBefore(_ position: Int, from first: Int) -> Range<Int>? {
        let end = position - 1 > first && text.tokens[position - 1].lower == "," ? position - 2 : position - 1
        guard end >= first, text.tokens[end].kind == .word, !text.tokens[end].isCapitalised else { return nil }
        let word = text.tokens[end].lower
        guard PersonNouns.singular(of: word) == nil, CommonNouns.organisation(word) == nil,
            CommonNouns.document(word) == nil, discourse.names.name(covering: end) == nil,
            !GrammarWords.modifierStarts.contains(word), !GrammarWords.neverInName.contains(word),
            !GrammarWords.determiners.contains(word), !word.hasSuffix("ly"), Pronoun(word) == nil,
            CueLexicon.verbs(word).isEmpty, word != "'s", !word.hasSuffix("ed")
        else { return nil }
        let range = reach(ofNounAt: end, from: first)
        let before = range.lowerBound - 1
        let isPartOfPhrase = before >= first && GrammarWords.modifierStarts.contains(text.tokens[before].lower)
        return isPartOfPhrase ? nil : range
    }

    /// Whether the word before a relative pronoun at token `position` is a noun or a name for a person.
    private func isPersonNamed(before position: Int) -> Bool {
        let end = position > 0 && text.tokens[position - 1].kind == .punctuation ? position - 1 : position
        if let name = discourse.names.name(endingAt: end) {
            return discourse.entities[discourse.bearers[name]].sort == .person
        }
        return end > 0 && PersonNouns.singular(of: text.tokens[end - 1].lower) != nil
    }

    /// Whom a phrase after "is" or "was" describes: "Lee is the mayor".
    private mutating func subject(ofPredicate range: Range<Int>, of index: Int) -> [Holder]? {
        let verb = range.lowerBound - 1
        guard verb > 0, ["is", "was", "'s"].contains(text.tokens[verb].lower) else { return nil }
        let antecedent = text.span(range)
        if let name = discourse.names.name(endingAt: verb) {
            return [Holder(entity: discourse.bearers[name], antecedent: antecedent, rule: .antecedentBefore)]
        }
        guard let pronoun = Pronoun(text.tokens[verb - 1].lower), pronoun == .he || pronoun == .she else { return nil }
        return resolve(pronoun, at: verb - 1, of: index).map {
            Holder(entity: $0.entity, antecedent: antecedent, rule: .antecedentBefore)
        }
    }

    /// Whether the word at `index` is a verb that takes what follows as its object: "rebuked critics", "confront voters".
    private func isVerb(_ index: Int, from first: Int) -> Bool {
        let before = index > first ? text.tokens[index - 1].lower : ""
        return subjects.isVerb(index)
            || !text.tokens[index].isCapitalised
                && ["will", "would", "could", "can", "may", "might", "should", "must", "to"]
                    .contains(before)
    }

    /// The noun phrase that ends with the noun at `index`.
    func reach(ofNounAt index: Int, from first: Int) -> Range<Int> {
        var start = index
        while start > first, index - start < 7 {
            let token = text.tokens[start - 1]
            if GrammarWords.determiners.contains(token.lower) {
                start -= 1
                break
            }
            guard token.kind == .word, !GrammarWords.modifierStarts.contains(token.lower),
                !GrammarWords.neverInName.contains(token.lower), !isVerb(start - 1, from: first),
                !(token.lower.hasSuffix("ed") && start - 2 >= first
                    && ["have", "has", "had"].contains(text.tokens[start - 2].lower))
            else { break }
            start -= 1
        }
        return start..<index + 1
    }
}
