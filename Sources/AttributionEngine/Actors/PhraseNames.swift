import Linguistics

/// Names that stand after the noun of a phrase: "a worker named Ann Lee", "secretary of state Ann Lee".
extension PhraseReader {
    /// The name that the words from `index` on give: "a worker [named Ann Lee]", "a group [that calls itself Rise]".
    func nameGiven(after index: Int, in range: Range<Int>) -> Int? {
        let words = (index..<min(range.upperBound, index + 3)).map(lower)
        var next: Int
        switch (words.first, words.count > 1 ? words[1] : "") {
        case ("named", _), ("called", _), ("dubbed", _): next = index + 1
        case ("known", "as"): next = index + 2
        case ("that", "calls"), ("which", "calls"), ("who", "calls"): next = index + 3
        default: return nil
        }
        while next < range.upperBound, text.tokens[next].kind == .quotationMark || determiner(next) == .definite {
            next += 1
        }
        guard next < range.upperBound else { return nil }
        return names.name(at: next) ?? names.name(titledAt: next)
    }

    /// Where the name begins that follows a title with its field: "secretary of state Ann Lee".
    func nameAfterField(_ index: Int, in range: Range<Int>) -> Int? {
        let next = index + 2
        guard next < range.upperBound, PersonNouns.singular(of: lower(index - 1))?.isPlural == false,
            !text.tokens[index + 1].isCapitalised, let name = names.name(at: next), names[name].sort == .person
        else { return nil }
        return next
    }

    /// Where the name begins that ends `range`, behind a title with a body or place: "envoy to the United Nations Ann Lee".
    func nameAfterBody(_ index: Int, in range: Range<Int>) -> Int? {
        guard PersonNouns.singular(of: lower(index - 1))?.isPlural == false,
            let name = names.name(endingAt: range.upperBound), names[name].sort == .person,
            case let start = names[name].tokens.lowerBound, index + 1 < start, start - index < 9,
            text.tokens[index + 1..<start].allSatisfy({ $0.kind == .word && ($0.isCapitalised || $0.lower == "the") })
        else { return nil }
        return start
    }

    /// Where the name begins that follows a short form in brackets: "Member of Parliament (MP) Ann Lee".
    func nameAfterBrackets(_ index: Int, in range: Range<Int>) -> Int? {
        let next = index + 3
        guard next < range.upperBound, lower(index + 2) == ")", text.isAcronym(index + 1), names.name(at: next) != nil
        else { return nil }
        return next
    }
}
