import Documents
import Linguistics

extension HolderResolver {
    /// What the head noun of a description names.
    private enum Head {
        case person(noun: String, isPlural: Bool)
        case organisation(noun: String, sort: CommonNouns.Sort, isPlural: Bool)
        case document(noun: String, isPlural: Bool)
        case other
    }

    /// Whom a description stands for: somebody spoken of before, or a source without a name.
    mutating func describe(_ phrase: NounPhrase, of index: Int) -> [Holder] {
        let head = head(of: phrase)
        var owner: [Int] = []
        if let possessor = phrase.possessor {
            owner = resolve(reader.phrase(possessor), of: index).compactMap(\.entity)
            if let answer = belonging(phrase, head: head, owner: owner) { return answer }
        }
        let isDefinite = phrase.determiner == .definite || phrase.determiner == .possessive
        let description = self.description(of: phrase, owner: owner)
        if let known = discourse.entity(described: description), !isDefinite || phrase.core.count > 1 {
            return [Holder(entity: known, rule: .unnamed)]
        }
        if isDefinite, phrase.possessor == nil, let (entity, mention) = match(phrase, head: head) {
            return [Holder(entity: entity, antecedent: mention, rule: .description)]
        }
        if let known = discourse.entity(described: description) { return [Holder(entity: known, rule: .unnamed)] }
        return [Holder(entity: addUnnamed(phrase, head: head, owner: owner, description: description), rule: .unnamed)]
    }

    private func head(of phrase: NounPhrase) -> Head {
        let word = text.tokens[phrase.head].lower
        if let (noun, isPlural) = PersonNouns.singular(of: word) {
            return .person(noun: PersonNouns.representative(of: noun), isPlural: isPlural)
        }
        if let (noun, isPlural) = CommonNouns.document(word) { return .document(noun: noun, isPlural: isPlural) }
        if let (noun, sort, isPlural) = CommonNouns.organisation(word) {
            return .organisation(noun: noun, sort: sort, isPlural: isPlural)
        }
        if Places.isPeoplePlural(Folding.key(word)) { return .person(noun: word, isPlural: true) }
        return .other
    }

    // MARK: Belonging

    /// What belongs to a known owner: relatives and staff are themselves, words and deeds are the owner's.
    private func belonging(_ phrase: NounPhrase, head: Head, owner: [Int]) -> [Holder]? {
        guard !owner.isEmpty else { return nil }
        let isUtterance: Bool
        switch head {
        case .person(let noun, let isPlural):
            guard !isPlural else { return nil }
            let words = Set(owner.flatMap { discourse.entities[$0].variants.flatMap(\.key) })
            let own = discourse.entities(called: noun).filter { candidate in
                !owner.contains(candidate)
                    && discourse.entities[candidate].roles.contains {
                        $0.noun == noun
                            && (!$0.modifiers.isDisjoint(with: words) || PersonNouns.gender(of: noun) != nil)
                    }
            }
            guard own.count == 1, let entity = own.first else { return nil }
            return [Holder(entity: entity, rule: .description)]
        case .organisation: return nil
        case .document(let noun, _): isUtterance = CommonNouns.utterances.contains(noun)
        case .other: isUtterance = true
        }
        guard isUtterance else { return nil }
        return owner.map { Holder(entity: $0, rule: .subjectOfClause) }
    }

    // MARK: Matching

    /// The entity spoken of that a definite description fits, with the mention that told.
    private func match(_ phrase: NounPhrase, head: Head) -> (Int, Span?)? {
        switch head {
        case .person(let noun, let isPlural): return matchPerson(phrase, noun: noun, isPlural: isPlural)
        case .organisation(let noun, let sort, let isPlural):
            return isPlural ? nil : matchBody(phrase, noun: noun, sort: sort)
        case .document(let noun, let isPlural): return matchDocument(phrase, noun: noun, isPlural: isPlural)
        case .other: return nil
        }
    }

    /// Somebody called so: the one whose role agrees best, the nearest before among those, or else the first after.
    private func matchPerson(_ phrase: NounPhrase, noun: String, isPlural: Bool) -> (Int, Span?)? {
        let offset = text.tokens[phrase.tokens.lowerBound].span.start
        let words = self.words(of: phrase)
        var best: (agreement: Int, distance: Int, entity: Int, mention: Span?)?
        for entity in discourse.entities(called: noun) where discourse.entities[entity].isPlural == isPlural {
            let roles = discourse.entities[entity].roles.filter { $0.noun == noun }
            let agreement = roles.map { $0.modifiers.intersection(words).count }.max() ?? 0
            let mention = lastMention(of: entity, before: offset)
            let distance = mention.map { offset - $0.start } ?? Int.max - entity
            if let best, (best.agreement, -best.distance) >= (agreement, -distance) { continue }
            best = (agreement, distance, entity, mention)
        }
        return best.map { ($0.entity, $0.mention) }
    }

    private func lastMention(of entity: Int, before offset: Int) -> Span? {
        discourse.entities[entity].mentions.suffix(64).last { $0.end <= offset }
    }

    /// The organisation that was spoken of last and that the noun fits, strongly by its name or role, else by its sort.
    private func matchBody(_ phrase: NounPhrase, noun: String, sort: CommonNouns.Sort) -> (Int, Span?)? {
        var best: (score: Int, entity: Int, mention: Span)?
        for (rank, mention) in discourse.mentions(before: phrase.tokens.lowerBound, sentences: 12).enumerated() {
            guard mention.entities.count == 1, let entity = mention.entities.first,
                let fit = BodyNouns.fit(noun, sort: sort, to: discourse.entities[entity])
            else { continue }
            let score = fit * 10 - rank + (mention.isSource ? 5 : 0)
            if let best, best.score >= score { continue }
            best = (score, entity, mention.span)
        }
        if let best { return (best.entity, best.mention) }
        return discourse.entities(called: noun).last.map { ($0, nil) }
    }

    /// The document called so before, or the author of a statement: the source before it.
    private func matchDocument(_ phrase: NounPhrase, noun: String, isPlural: Bool) -> (Int, Span?)? {
        if let known = discourse.entities(called: noun).last { return (known, nil) }
        guard CommonNouns.utterances.contains(noun), let last = discourse.sources.last, last.entities.count == 1 else {
            return nil
        }
        return (last.entities[0], last.span)
    }

    // MARK: Unnamed sources

    /// The words of a description that tell it from others, folded; the owner stands for "his" and "her".
    private func description(of phrase: NounPhrase, owner: [Int]) -> String {
        let words = (phrase.core.lowerBound..<phrase.end).map { Folding.key(text.tokens[$0].lower) }
        return (owner.compactMap { ownerName($0) } + words.filter { $0 != "'s" && $0 != "'" }).joined(separator: " ")
            .lowercased()
    }

    private func ownerName(_ owner: Int) -> String? {
        let entity = discourse.entities[owner]
        guard let name = entity.fullest else { return nil }
        guard entity.sort == .person, name.key.count > 1, let surname = PersonalNames.surname(name.key) else {
            return name.text
        }
        let words = name.text.split(separator: " ")
        return words.last { Folding.key($0.lowercased()) == surname }.map(String.init) ?? name.text
    }

    private mutating func addUnnamed(_ phrase: NounPhrase, head: Head, owner: [Int], description: String) -> Int {
        var entity = Entity(sort: .unnamed)
        let words = self.words(of: phrase)
        let hasName =
            !owner.isEmpty || discourse.names.name(from: phrase.core.lowerBound, to: phrase.core.upperBound) != nil
        switch head {
        case .person(let noun, let isPlural):
            entity.isPlural = isPlural
            entity.gender = isPlural ? nil : PersonNouns.gender(of: noun)
            entity.roles = [Role(noun: noun, modifiers: words)]
        case .organisation(let noun, _, let isPlural):
            entity.sort = isPlural || !hasName ? .unnamed : .organisation
            entity.isPlural = true
            entity.roles = [Role(noun: noun, modifiers: words)]
        case .document(let noun, let isPlural):
            entity.sort = .document
            entity.isPlural = isPlural
            entity.roles = [Role(noun: noun, modifiers: words)]
        case .other:
            entity.isPlural = text.tokens[phrase.head].lower.hasSuffix("s")
        }
        let name = DescriptionText(text: text, names: discourse.names).text(of: phrase)
        let owners = phrase.possessor == nil ? [] : owner.compactMap { ownerName($0) }
        let full = owners.isEmpty ? name : owners.joined(separator: " and ") + "'s " + name
        entity.variants = [
            Entity.Variant(key: full.split(separator: " ").map { Folding.key($0.lowercased()) }, text: full)
        ]
        return discourse.add(entity, described: description)
    }
}
