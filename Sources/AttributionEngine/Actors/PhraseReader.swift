import Documents
import Linguistics

/// Reads the words of a source as the phrases of one or several holders.
struct PhraseReader {
    let text: TokenizedDocument
    let names: NameIndex

    /// The holders that `source` names, in text order.
    func phrases(in source: [Span]) -> [NounPhrase] {
        for piece in source {
            let range = trimmed(tokens(of: piece))
            if !range.isEmpty { return phrases(in: range) }
        }
        return []
    }

    /// The holders that `source` names as examples of others: "officials, including Ann Lee".
    func examples(in source: [Span]) -> [NounPhrase] {
        for piece in source {
            let range = trimmed(tokens(of: piece))
            guard let start = range.first(where: { lower($0) == "including" || isSuchAs($0) }) else { continue }
            let first = start + (lower(start) == "such" ? 2 : 1)
            guard start > range.lowerBound, first < range.upperBound,
                names.name(from: first, to: min(range.upperBound, first + 3)) != nil
            else { continue }
            return phrases(in: first..<range.upperBound).filter { $0.name != nil }
        }
        return []
    }

    private func isSuchAs(_ index: Int) -> Bool {
        lower(index) == "such" && index + 1 < text.tokens.count && lower(index + 1) == "as"
    }

    /// The tokens that lie in `span`.
    private func tokens(of span: Span) -> Range<Int> {
        let first = text.token(at: span.start)
        var end = first
        while end < text.tokens.count, text.tokens[end].span.start < span.end { end += 1 }
        return first..<end
    }

    func lower(_ index: Int) -> String { text.tokens[index].lower }

    private func isPunctuation(_ index: Int) -> Bool {
        text.tokens[index].kind == .punctuation || text.tokens[index].kind == .quotationMark
    }

    /// `range` without the marks at its ends and the words before the phrase.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, isPunctuation(first) || Self.leading.contains(lower(first)),
            range.count > 1 || isPunctuation(first)
        {
            range = first + 1..<range.upperBound
        }
        if let first = range.first, ["both", "neither", "either"].contains(lower(first)),
            range.contains(where: { isConjunction($0, in: range) })
        {
            range = first + 1..<range.upperBound
        }
        while let last = range.last, isPunctuation(last) || isPossessiveMark(last), range.count > 1 {
            range = range.lowerBound..<last
        }
        return range
    }

    private static let leading: Set<String> = [
        "by", "from", "even", "only", "but", "and", "for", "to", "of", "with", "according",
        "as", "just",
        "not", "perhaps", "also", "in", "on",
    ]

    /// Whether a dash stands between words.
    func isDash(_ index: Int) -> Bool {
        switch lower(index) {
        case "—", "–", "--": true
        case "-": text.tokens[index].followsSpace
        default: false
        }
    }

    private func isPossessiveMark(_ index: Int) -> Bool {
        lower(index) == "'s"
            || ((lower(index) == "'" || lower(index) == "’") && index > 0 && lower(index - 1).hasSuffix("s"))
    }

    // MARK: Conjuncts

    private func phrases(in range: Range<Int>) -> [NounPhrase] {
        let segments = segments(of: range)
        guard let first = segments.first else { return [] }
        var phrases = [phrase(first.tokens)]
        if segments.count > 1, isCollective(phrases[0]) { return [phrase(range)] }
        var isInApposition = false
        var isInClause = false
        for (index, segment) in segments.enumerated().dropFirst() {
            guard let start = segment.tokens.first, let last = phrases.indices.last else { continue }
            let isList = segments[index...].contains(where: \.isAfterAnd)
            let next = phrase(segment.tokens)
            if lower(start) == "including" { break }
            if ["who", "which", "whose", "whom", "that", "where"].contains(lower(start)) {
                isInClause = true
                continue
            }
            if isInClause {
                guard segment.isAfterAnd, segment.isAfterComma, isPerson(next), isPerson(phrases[last]),
                    (names.name(at: start) ?? names.name(titledAt: start)) == next.name
                else { continue }
                phrases.append(next)
                continue
            }
            let isSecondRole =
                isInApposition && phrases.count == 1 && isDescription(next, of: phrases[0])
                && (next.determiner == .indefinite || next.determiner == .none)
            if segment.isAfterAnd, !segment.isAfterComma && isInApposition && !isPerson(next) || isSecondRole {
                phrases[last].tokens = phrases[last].tokens.lowerBound..<segment.tokens.upperBound
                continue
            }
            if segment.isAfterAnd, !isInApposition, isOneDescription(phrases[last], next) {
                phrases[last] = phrase(phrases[last].tokens.lowerBound..<segment.tokens.upperBound)
                continue
            }
            if segment.isAfterComma, !segment.isAfterAnd || isInApposition, let name = next.name,
                phrases[last].name == nil,
                !isList || phrases[last].determiner != .none || isInApposition, names[name].sort != .place
            {
                phrases[last].naming.append(name)
                phrases[last].tokens = phrases[last].tokens.lowerBound..<segment.tokens.upperBound
                isInApposition = true
                continue
            }
            if segment.isAfterAnd, isInApposition, !phrases[last].naming.isEmpty,
                phrases[last].determiner == .quantity || isCounted(phrases[last]),
                let name = next.name
            {
                phrases[last].naming.append(name)
                continue
            }
            let isConjunct =
                segment.isAfterAnd
                || (isList && (next.name != nil || phrases[last].name == nil)
                    && !isDescription(next, of: phrases[last]))
            if isConjunct {
                phrases.append(next)
                isInApposition = false
            } else {
                phrases[last].tokens = phrases[last].tokens.lowerBound..<segment.tokens.upperBound
                isInApposition = true
            }
        }
        return phrases
    }

    /// Whether a phrase ends inside the list that its head is made of: "a group of artists, [writers and actors]".
    private func isCollective(_ phrase: NounPhrase) -> Bool {
        guard phrase.name == nil, phrase.core.upperBound < phrase.tokens.upperBound,
            ["of", "with", "between"].contains(lower(phrase.core.upperBound))
        else { return false }
        return Self.collectives.contains(lower(phrase.head))
    }

    private static let collectives: Set<String> = [
        "group", "coalition", "mix", "collection", "handful", "interviews", "series", "variety", "range", "blend",
        "conversations", "array", "alliance", "panel",
    ]

    private func isPerson(_ phrase: NounPhrase) -> Bool { phrase.name.map { names[$0].sort == .person } ?? false }

    private func isCounted(_ phrase: NounPhrase) -> Bool {
        ["two", "three", "four", "five", "both"].contains(lower(phrase.tokens.lowerBound))
    }

    /// Whether `next` describes the name before it: "a …", "the …", a role without article.
    private func isDescription(_ next: NounPhrase, of phrase: NounPhrase) -> Bool {
        phrase.name != nil && next.name == nil
            && (next.determiner != .none || PersonNouns.singular(of: lower(next.head))?.isPlural == false)
    }

    /// Whether `a` "and" `b` describe one holder: "co-author and geochemist Ann Lee", "current and former officials".
    private func isOneDescription(_ a: NounPhrase, _ b: NounPhrase) -> Bool {
        guard a.name == nil, b.determiner == .none, b.possessor == nil, a.tokens.upperBound <= a.end else {
            return false
        }
        let noun = PersonNouns.singular(of: lower(a.head))
        let isBody = CommonNouns.organisation(lower(a.head)) != nil && b.name == nil
        let isKnownHead = noun != nil || isBody
        if GrammarWords.personal.contains(lower(a.head)) { return false }
        if !isKnownHead {
            return PersonNouns.singular(of: lower(b.head)) != nil || isPerson(b)
                || CommonNouns.organisation(lower(b.head)) != nil
        }
        guard noun?.isPlural == false else { return false }
        if a.determiner == .definite || a.determiner == .indefinite {
            return lower(b.tokens.lowerBound - 1) == "and" && b.name == nil
                && PersonNouns.singular(of: lower(b.head))?.isPlural == false
        }
        return (a.determiner == .none || a.determiner == .possessive) && isPerson(b)
    }

    // MARK: One phrase

    /// Reads one holder's phrase.
    func phrase(_ range: Range<Int>) -> NounPhrase {
        var determiner = NounPhrase.Determiner.none
        var possessor: Range<Int>?
        var start = range.lowerBound
        while start < range.upperBound - 1, names.name(at: start) == nil, let found = self.determiner(start),
            !(GrammarWords.modifierStarts.contains(lower(start + 1)) && (!isBound(found) || lower(start) == "those"))
        {
            if found == .possessive { possessor = start..<start + 1 }
            if determiner == .none || found == .possessive { determiner = found }
            start += 1
        }
        var index = start
        var head: Range<Int>?
        var name: Int?
        while index < range.upperBound {
            if let found = names.name(at: index) ?? names.name(titledAt: index),
                names[found].tokens.lowerBound < range.upperBound
            {
                let end = min(range.upperBound, names[found].tokens.upperBound)
                head = index..<end
                name = found
                index = end
                continue
            }
            let word = lower(index)
            if isPossessiveMark(index) {
                guard index + 1 < range.upperBound, !isPunctuation(index + 1) || index + 2 < range.upperBound else {
                    break
                }
                possessor = range.lowerBound..<index
                determiner = .possessive
                start = index + 1
                head = nil
                name = nil
                index += 1
                continue
            }
            if head != nil, word == "of" || word == "to",
                let next = nameAfterField(index, in: range) ?? nameAfterBody(index, in: range)
            {
                index = next
                continue
            }
            if word == ",", isInDate(index) {
                index += 1
                continue
            }
            if head != nil, endsHead(index) { break }
            if !isPunctuation(index) || word == "-" {
                head = index..<index + 1
                name = nil
            } else if word == "(", head != nil, let next = nameAfterBrackets(index, in: range) {
                index = next
                continue
            } else if word == "," || word == "(" || isDash(index) {
                break
            }
            index += 1
        }
        let core = start..<max(start, head?.upperBound ?? min(range.upperBound, start + 1))
        return NounPhrase(
            tokens: range, core: core, determiner: determiner, possessor: possessor, name: name,
            naming: name == nil ? nameGiven(after: core.upperBound, in: range).map { [$0] } ?? [] : [],
            end: modifierEnd(from: core.upperBound, to: range.upperBound))
    }

    private func endsHead(_ index: Int) -> Bool {
        let word = lower(index)
        if GrammarWords.modifierStarts.contains(word) || GrammarWords.neverInName.contains(word) {
            return word != "other" && word != "and" && word != "or"
        }
        if GrammarWords.issuing.contains(word), index + 1 < text.tokens.count {
            return GrammarWords.modifierStarts.contains(lower(index + 1))
                || GrammarWords.neverInName.contains(lower(index + 1))
        }
        return word == "," || word == "(" || word == ":" || isDash(index)
    }

    private func isBound(_ determiner: NounPhrase.Determiner) -> Bool {
        determiner == .definite || determiner == .possessive
    }

    func determiner(_ index: Int) -> NounPhrase.Determiner? {
        let word = lower(index)
        switch word {
        case "the", "this", "that", "these", "those": return .definite
        case "a", "an", "another": return .indefinite
        case "his", "her", "its", "their", "our", "my", "your": return .possessive
        default:
            let isQuantity = GrammarWords.determiners.contains(word) || text.tokens[index].kind == .number
            return isQuantity ? .quantity : nil
        }
    }

    /// Whether the clause that "who" at `index` begins alone tells who is meant: "those who …", "some who …".
    private func isTelling(_ index: Int, to end: Int) -> Bool {
        index > 0 && lower(index) == "who" && end - index < 16
            && ["those", "some", "many", "most", "others", "anyone", "everyone", "one", "people"].contains(
                lower(index - 1))
    }

    /// The end of the modifiers from `start` on: a clause, a comma or a bracket stops them.
    private func modifierEnd(from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, !isPunctuation(index) || isPossessiveMark(index) || ["-", "/"].contains(lower(index)),
            !isDash(index),
            !["who", "which", "whose", "that", "where", "when", "including"].contains(lower(index))
                || isTelling(index, to: end), !isSuchAs(index)
        {
            index += 1
        }
        return index
    }
}
