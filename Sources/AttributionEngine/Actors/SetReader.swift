import Documents
import Linguistics

/// Finds the members of a set that a phrase counts: "both women", "the two", "neither side", "all three candidates".
struct SetReader {
    let text: TokenizedDocument
    let discourse: Discourse
    /// How many sentences back the members are looked for, first near, then further.
    private static let windows = [6, 14]

    /// The holders that `phrase` stands for together; nil when it is no such phrase, or they can't be found. `speaker`
    /// holds the attribution around it, and isn't one of them.
    func members(_ phrase: NounPhrase, head: HolderResolver.Head, speaker: [Int]) -> [Holder]? {
        guard let count = count(phrase) else { return nil }
        var gender: Gender?
        var office: String?
        var isSides = false
        switch head {
        case .person(let noun, _): (gender, office) = (PersonNouns.gender(of: noun), noun)
        case .document: return nil
        case .organisation(let noun, _, _):
            guard Self.sides.contains(noun) else { return nil }
            isSides = true
        case .other:
            let noun = text.tokens[phrase.head].lower
            isSides = Self.sides.contains(noun)
            if !isSides, !Self.counting.contains(noun), Pronoun(noun) == nil { return nil }
        }
        if let office, let officers = officers(office, gender, count: count, before: phrase.tokens.lowerBound) {
            return officers
        }
        let isCouple = text.tokens[phrase.head].lower == "couple"
        let isLands = Self.lands.contains(text.tokens[phrase.head].lower)
        for window in isCouple ? [Self.windows[0]] : Self.windows {
            let found = recent(
                phrase.tokens.lowerBound, count: count, sentences: window, areTogether: isCouple, except: speaker
            ) { entity in
                switch entity.sort {
                case .person where !isLands:
                    return (gender == nil || entity.gender == nil || entity.gender == gender)
                        && office.map { !Offices.conflict($0, entity.roles) } ?? true
                case .document, nil: return false
                case .place:
                    return isLands ? entity.isCountry : isSides
                default: return isSides && !isLands
                }
            }
            if found.count == count {
                return found.reversed().map { Holder(entity: $0.entity, antecedent: $0.span, rule: .description) }
            }
        }
        return nil
    }

    /// The last `count` people that the article calls `office`, however far back; nil when there are fewer.
    private func officers(_ office: String, _ gender: Gender?, count: Int, before position: Int) -> [Holder]? {
        let offset = text.tokens[position].span.start
        var found: [(entity: Int, mention: Span)] = []
        for entity in discourse.entities(called: office) {
            let known = discourse.entities[entity]
            guard known.sort == .person, gender == nil || known.gender == nil || known.gender == gender,
                let mention = discourse.lastMention(of: entity, before: offset)
            else { continue }
            found.append((entity, mention))
        }
        guard found.count >= count else { return nil }
        return found.sorted { $0.mention < $1.mention }.suffix(count).map {
            Holder(entity: $0.entity, antecedent: $0.mention, rule: .description)
        }
    }

    private static let lands: Set<String> = ["countries", "country", "nations", "nation"]
    private static let sides: Set<String> = lands.union(["side", "sides", "camp", "camps"])
    private static let counting: Set<String> = [
        "both", "two", "three", "pair", "couple", "duo", "trio", "each", "neither",
    ]

    /// How many are meant, 2 or 3; nil when the phrase doesn't say, or says more of them than that.
    private func count(_ phrase: NounPhrase) -> Int? {
        let words = phrase.tokens.prefix(5).map { text.tokens[$0].lower }
        guard let first = words.first, phrase.tokens.count < 5, phrase.possessor == nil else { return nil }
        if words.count == 1 { return ["both", "each", "neither"].contains(first) ? 2 : nil }
        let isOf = words.count == 3 && words[1] == "of" && ["whom", "them"].contains(words[2])
        switch first {
        case "both", "neither", "each":
            if words[1] == "of" { return isOf ? 2 : nil }
            if first == "both" { return words.count < 4 ? 2 : nil }
            return words.count == 2 && Self.sides.contains(words[1]) ? 2 : nil
        case "the", "these", "those", "all":
            switch words[1] {
            case "two", "pair", "couple", "duo": return words.count < 4 && first != "all" ? 2 : nil
            case "three", "trio": return words.count < 4 ? 3 : nil
            default: return nil
            }
        default: return nil
        }
    }

    /// The last `count` of one sort that were spoken of before token `position` and that fit, the nearest first; those
    /// named together, as in "Ann Lee and Bob Ray", before others, and only they if `areTogether`.
    private func recent(
        _ position: Int, count: Int, sentences: Int, areTogether: Bool, except speaker: [Int], fits: (Entity) -> Bool
    ) -> [(entity: Int, span: Span)] {
        var found: [Entity.Sort: [(entity: Int, span: Span)]] = [:]
        for mention in discourse.mentions(before: position, sentences: sentences) {
            if mention.entities.count == count,
                mention.entities.allSatisfy({ !speaker.contains($0) && fits(discourse.entities[$0]) })
            {
                return mention.entities.reversed().map { ($0, mention.span) }
            }
            for entity in mention.entities where !areTogether && !speaker.contains(entity) {
                let known = discourse.entities[entity]
                guard let sort = known.sort, fits(known),
                    found[sort]?.contains(where: { $0.entity == entity }) != true
                else { continue }
                found[sort, default: []].append((entity, mention.span))
                if let full = found[sort], full.count >= count { return Array(full.prefix(count)) }
            }
        }
        return []
    }
}
