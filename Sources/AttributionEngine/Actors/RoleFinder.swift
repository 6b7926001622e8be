import Linguistics

/// Finds what the text says, beside a name, that its bearer is: "Ann Lee, the mayor,", "the mayor, Ann Lee,".
struct RoleFinder {
    let text: TokenizedDocument
    /// What stands before that to which somebody belongs: in "Ann Lee, of the council," the council is no role.
    private static let belonging: Set<String> = ["of", "for", "from", "in", "at"]

    /// The roles in apposition to `name`.
    func roles(of name: Name) -> [Role] {
        guard let sentence = text.sentence(ofToken: name.tokens.lowerBound) else { return [] }
        let range = text.ranges[sentence]
        return [
            roleAfter(name.tokens.upperBound, in: range), roleBefore(name, in: range),
            Constituency.role(at: name.tokens.upperBound, in: text), titleWithPlace(name, in: range),
        ].compactMap { $0 }
    }

    private func lower(_ index: Int) -> String { text.tokens[index].lower }

    /// The title with the place that follows the name: "Senator Ann Lee of Ohio".
    private func titleWithPlace(_ name: Name, in sentence: Range<Int>) -> Role? {
        guard let title = name.title else { return nil }
        let place = complement(after: name.tokens.upperBound, in: sentence)
        return place.isEmpty ? nil : Role(noun: title.noun, modifiers: title.modifiers.union(place))
    }

    /// The role in the apposition that begins with a comma at `index`.
    private func roleAfter(_ index: Int, in sentence: Range<Int>) -> Role? {
        guard index + 1 < sentence.upperBound, lower(index) == "," else { return nil }
        var start = index + 1
        if text.tokens[start].kind == .number, start + 1 < sentence.upperBound, lower(start + 1) == "," { start += 2 }
        guard start < sentence.upperBound, lower(start) != "who", lower(start) != "and",
            !Self.belonging.contains(lower(start))
        else { return nil }
        var modifiers: Set<String> = []
        for position in start..<min(sentence.upperBound, start + 10) {
            let word = lower(position)
            if text.tokens[position].kind == .punctuation, word != "-" { return nil }
            if isVerbOfClause(word) || (position > start && GrammarWords.modifierStarts.contains(word)) { return nil }
            guard let noun = noun(at: position, in: sentence) else {
                if !GrammarWords.determiners.contains(word) { modifiers.insert(Folding.key(word)) }
                continue
            }
            modifiers.formUnion(complement(after: position + 1, in: sentence))
            return Role(noun: noun, modifiers: modifiers)
        }
        return nil
    }

    /// The role in "the mayor of Lund, NAME,".
    private func roleBefore(_ name: Name, in sentence: Range<Int>) -> Role? {
        let end = name.tokens.upperBound
        guard name.start - 1 > sentence.lowerBound, lower(name.start - 1) == ",",
            end >= sentence.upperBound || text.tokens[end].kind == .punctuation
        else { return nil }
        for place in stride(from: name.start - 2, to: max(sentence.lowerBound - 1, name.start - 12), by: -1) {
            let word = lower(place)
            if text.tokens[place].kind == .punctuation, word != "'" { return nil }
            guard noun(at: place, in: sentence) != nil else { continue }
            let isModifier = place + 1 < name.start - 1 && !GrammarWords.modifierStarts.contains(lower(place + 1))
            if isModifier { continue }
            let position = head(over: place, in: sentence)
            guard let noun = noun(at: position, in: sentence) else { continue }
            var modifiers: Set<String> = complement(after: position + 1, in: sentence)
            var index = position - 1
            while index >= sentence.lowerBound, position - index < 6, text.tokens[index].kind == .word,
                !GrammarWords.determiners.contains(lower(index)), !GrammarWords.modifierStarts.contains(lower(index))
            {
                modifiers.insert(Folding.key(lower(index)))
                index -= 1
            }
            return Role(noun: noun, modifiers: modifiers)
        }
        return nil
    }

    /// The noun that the one at `index` belongs to by "of" or "for": "[spokesman] for the coalition"; else that one.
    private func head(over index: Int, in sentence: Range<Int>) -> Int {
        var start = index
        while start > sentence.lowerBound, text.tokens[start - 1].kind == .word,
            !Self.belonging.contains(lower(start - 1)), !isVerbOfClause(lower(start - 1)), index - start < 5
        {
            start -= 1
        }
        guard start - 2 >= sentence.lowerBound, ["of", "for"].contains(lower(start - 1)),
            noun(at: start - 2, in: sentence) != nil
        else { return index }
        return head(over: start - 2, in: sentence)
    }

    private func noun(at index: Int, in sentence: Range<Int>) -> String? {
        let word = lower(index)
        if index + 1 < sentence.upperBound, lower(index + 1) == "'s" { return nil }
        if index + 1 < sentence.upperBound, isHeadNoun(lower(index + 1)),
            !GrammarWords.modifierStarts.contains(lower(index + 1))
        {
            return nil
        }
        if let (noun, isPlural) = PersonNouns.singular(of: word), !isPlural, !GrammarWords.determiners.contains(word) {
            return noun
        }
        if let (noun, _, isPlural) = CommonNouns.organisation(word), !isPlural { return noun }
        return nil
    }

    private func isHeadNoun(_ word: String) -> Bool {
        PersonNouns.singular(of: word) != nil || CommonNouns.organisation(word) != nil
    }

    private func isVerbOfClause(_ word: String) -> Bool {
        ["said", "says", "is", "was", "has", "had", "told", "will", "would", "and", "but", "are", "were"].contains(word)
    }

    /// The words of "of …" or "for …" after a role.
    private func complement(after index: Int, in sentence: Range<Int>) -> Set<String> {
        guard index < sentence.upperBound, Self.belonging.contains(lower(index)) else { return [] }
        var words: Set<String> = []
        for position in index + 1..<min(sentence.upperBound, index + 6) {
            guard text.tokens[position].kind == .word, !isVerbOfClause(lower(position)) else { break }
            if text.tokens[position].isCapitalised { words.insert(Folding.key(lower(position))) }
        }
        return words
    }
}
