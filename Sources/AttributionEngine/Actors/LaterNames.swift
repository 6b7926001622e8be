import Documents
import Linguistics

extension HolderResolver {
    /// How many sentences after a description the name that it stands for may come.
    private enum Reach {
        static let ofHeadline = 14
        static let ofDescription = 4
    }

    /// Somebody whom a headline or a new description ("a federal judge") stands for, and whom the article names later.
    func matchLater(_ phrase: NounPhrase, head: Head) -> (Int, Span?)? {
        guard let sentence = text.sentence(ofToken: phrase.head) else { return nil }
        let isTitle = text.document.blocks[text.sentences[sentence].block].kind == .title
        if ["one", "another", "each"].contains(text.tokens[phrase.head].lower) { return nil }
        let isBare = phrase.determiner == .none
        let isOne =
            phrase.determiner == .quantity && phrase.core.lowerBound > 0 && phrase.core.count > 0
            && text.tokens[phrase.core.lowerBound - 1].lower == "one"
        switch head {
        case .person(let noun, false):
            guard isTitle || phrase.determiner == .indefinite || isOne || (isBare && sentence < 5) else { return nil }
            if let (entity, mention) = matchPerson(phrase, noun: noun, isPlural: false),
                discourse.entities[entity].isNamed, mention == nil || isBare,
                !isOther(phrase, noun: noun, discourse.entities[entity])
            {
                guard mention == nil, !isTitle else { return (entity, mention) }
                if let first = discourse.entities[entity].mentions.first,
                    sentences(from: phrase, to: first) <= (sentence < 5 ? Reach.ofHeadline : Reach.ofDescription)
                {
                    return (entity, first)
                }
            }
            if isTitle || isBare {
                if PersonNouns.varying.contains(noun), let last = lastPerson(phrase, noun: noun) { return last }
                return sourceNamed(after: phrase, noun: noun, within: Reach.ofHeadline) ?? firstPerson(after: phrase)
            }
            guard sentence < 6, Offices.introduces(noun) else { return nil }
            return sourceNamed(after: phrase, noun: noun, within: Reach.ofDescription)
        case .organisation(let noun, let sort, false) where isTitle:
            let qualifiers = qualifiers(of: phrase)
            let first = discourse.names.first(from: phrase.core.upperBound)
            for name in first..<min(discourse.names.count, first + Discourse.maxNamesBack) {
                let entity = discourse.entities[discourse.bearers[name]]
                guard let fit = BodyNouns.fit(noun, sort: sort, to: entity), fit > 1,
                    !conflict(qualifiers, entity.words)
                else { continue }
                return (discourse.bearers[name], text.span(discourse.names[name].tokens))
            }
            return nil
        default: return nil
        }
    }

    /// Whether somebody speaks for others than the spokesperson whom `phrase` describes: for the police, not the hospital.
    private func isOther(_ phrase: NounPhrase, noun: String, _ entity: Entity) -> Bool {
        guard noun == "spokesperson" else { return false }
        let words = words(of: phrase)
        let roles = entity.roles.filter { $0.noun == noun }
        return !words.isEmpty && !roles.isEmpty
            && roles.allSatisfy { !$0.modifiers.isEmpty && $0.modifiers.isDisjoint(with: words) }
    }

    private func sentences(from phrase: NounPhrase, to span: Span) -> Int {
        guard let here = text.sentence(ofToken: phrase.head),
            let there = text.sentence(ofToken: text.token(at: span.start))
        else { return .max }
        return there - here
    }

    /// The first person whom the article names only after `phrase`, as a source, at most `reach` sentences later.
    private func sourceNamed(after phrase: NounPhrase, noun: String, within reach: Int) -> (Int, Span?)? {
        guard let sentence = text.sentence(ofToken: phrase.head) else { return nil }
        let gender = PersonNouns.gender(of: text.tokens[phrase.head].lower)
        let qualifiers = qualifiers(of: phrase)
        let end = text.ranges[min(sentence + reach, text.ranges.count - 1)].upperBound
        for name in discourse.names.first(
            from: phrase.tokens.upperBound)..<discourse.names.first(from: max(end, phrase.tokens.upperBound))
        where sourceTokens.contains(discourse.names[name].tokens.lowerBound) {
            let bearer = discourse.bearers[name]
            let entity = discourse.entities[bearer]
            guard entity.sort == .person, let introduced = entity.mentions.first,
                introduced.start > text.tokens[phrase.head].span.end, !conflict(qualifiers, entity.words),
                !Offices.conflict(noun, entity.roles), !Offices.isOther(noun, entity.roles),
                !isOther(phrase, noun: noun, entity),
                gender == nil || entity.gender == nil || entity.gender == gender
            else { continue }
            return (bearer, introduced)
        }
        return nil
    }

    /// The first person named as a subject in the sentences after a headline.
    private func firstPerson(after phrase: NounPhrase) -> (Int, Span?)? {
        guard let sentence = text.sentence(ofToken: phrase.head), sentence + 1 < text.ranges.count else { return nil }
        let range =
            text.ranges[sentence + 1].lowerBound..<text.ranges[min(sentence + 4, text.ranges.count - 1)].upperBound
        let gender = PersonNouns.gender(of: text.tokens[phrase.head].lower)
        let qualifiers = qualifiers(of: phrase)
        for name in discourse.names.first(from: range.lowerBound)..<discourse.names.first(from: range.upperBound) {
            let entity = discourse.entities[discourse.bearers[name]]
            guard entity.sort == .person, discourse.isSubject(discourse.names[name]),
                !conflict(qualifiers, entity.words),
                gender == nil || entity.gender == nil || entity.gender == gender
            else { continue }
            return (discourse.bearers[name], text.span(discourse.names[name].tokens))
        }
        return nil
    }
}
