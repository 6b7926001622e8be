import Documents
import Linguistics

/// What sort of source the noun of a description names.
extension HolderResolver {
    /// What the head noun of a description names.
    enum Head {
        case person(noun: String, isPlural: Bool)
        case organisation(noun: String, sort: CommonNouns.Sort, isPlural: Bool)
        case document(noun: String, isPlural: Bool)
        case other
    }

    /// What the head noun of `phrase` names.
    func head(of phrase: NounPhrase) -> Head {
        let word = text.tokens[phrase.head].lower
        if let (noun, isPlural) = PersonNouns.singular(of: word) {
            let isPlural = isPlural || (word == "general" && isPluralPerson(before: phrase.head))
            return .person(noun: PersonNouns.representative(of: noun), isPlural: isPlural)
        }
        if let (noun, isPlural) = CommonNouns.document(word) { return .document(noun: noun, isPlural: isPlural) }
        if let (noun, sort, isPlural) = CommonNouns.organisation(word) {
            return .organisation(noun: noun, sort: sort, isPlural: isPlural)
        }
        if Places.isPeople(Folding.key(word)) {
            let isCollective = ["ese", "sh", "ch", "ss"].contains { word.hasSuffix($0) }
            let isPlural = Places.isPeoplePlural(Folding.key(word)) || isCollective || phrase.determiner == .none
            return .person(noun: word, isPlural: isPlural)
        }
        if ["one", "another", "each"].contains(word) { return oneOf(phrase) ?? .person(noun: "one", isPlural: false) }
        let isAge = text.tokens[phrase.head].kind == .number && word.hasSuffix("-year-old")
        return isAge ? .person(noun: "person", isPlural: false) : .other
    }

    /// What "one of Arlen's builders" names, by the noun behind "of"; nil without one that is known.
    private func oneOf(_ phrase: NounPhrase) -> Head? {
        let of = phrase.core.upperBound
        guard of + 1 < phrase.end, text.tokens[of].lower == "of" else { return nil }
        switch head(of: reader.phrase(of + 1..<phrase.end)) {
        case .person(let noun, _): return .person(noun: noun, isPlural: false)
        case .organisation(let noun, let sort, _): return .organisation(noun: noun, sort: sort, isPlural: false)
        case .document(let noun, _): return .document(noun: noun, isPlural: false)
        case .other: return nil
        }
    }

    /// Whether the word before token `index` is a noun for several people, as in "attorneys general".
    private func isPluralPerson(before index: Int) -> Bool {
        index > 0 && PersonNouns.singular(of: text.tokens[index - 1].lower)?.isPlural == true
    }
}
