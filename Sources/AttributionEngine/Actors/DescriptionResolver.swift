import Documents
import Linguistics

extension HolderResolver {
    /// Whom a description stands for: somebody spoken of before, or a source without a name.
    mutating func describe(_ phrase: NounPhrase, of index: Int) -> [Holder] {
        let head = head(of: phrase)
        let sets = SetReader(text: text, discourse: discourse)
        if let set = sets.members(phrase, head: head, speaker: speaker(around: phrase, of: index)) { return set }
        if isNobody(phrase) { return [Holder(entity: nil, rule: .nobodyNamed)] }
        let isIndefinite = GrammarWords.indefinite.contains(text.tokens[phrase.head].lower)
        var owner: [Int] = []
        if let possessor = phrase.possessor {
            owner = resolve(reader.phrase(possessor), of: index).compactMap(\.entity)
            if let answer = ownBody(phrase, of: owner) ?? belonging(head, to: owner) { return answer }
        }
        let isDefinite = phrase.determiner == .definite
        let description = self.description(of: phrase, owner: owner)
        if let known = discourse.entity(described: description), !isDefinite || phrase.core.count > 1 {
            return [Holder(entity: known, rule: .unnamed)]
        }
        if phrase.possessor == nil, !isIndefinite,
            let (entity, mention) = isDefinite ? match(phrase, head: head) : matchLater(phrase, head: head)
        {
            addFullerDescription(phrase, to: entity)
            return [Holder(entity: entity, antecedent: mention, rule: .description)]
        }
        if let known = discourse.entity(described: description) { return [Holder(entity: known, rule: .unnamed)] }
        let owners = self.owners(named: phrase, of: index)
        let new = addUnnamed(phrase, head: head, owner: owner, owners: owners, description: description)
        return [Holder(entity: new, rule: .unnamed)]
    }

    /// Who holds the attribution around `phrase`.
    private func speaker(around phrase: NounPhrase, of index: Int) -> [Int] {
        let offset = text.tokens[phrase.head].span.start
        return contents.attributions(around: offset).filter { $0 < index }.flatMap(knownHolders)
    }

    /// By token of a pronoun inside a description, whom it stands for by name: "most of [them]", "a review of [his]
    /// work".
    private mutating func owners(named phrase: NounPhrase, of index: Int) -> [Int: String] {
        var owners: [Int: String] = [:]
        let end = max(phrase.core.upperBound, phrase.end)
        for token in phrase.core.lowerBound..<end {
            let word = text.tokens[token].lower
            let isPossessive =
                ["his", "her"].contains(word) && token + 1 < end && text.tokens[token + 1].kind != .punctuation
                && !GrammarWords.modifierStarts.contains(text.tokens[token + 1].lower)
            let isObject =
                ["them", "him", "her"].contains(word) && token > 0
                && GrammarWords.placing.contains(text.tokens[token - 1].lower)
            guard isPossessive || isObject, let pronoun = Pronoun(word) else { continue }
            let names = resolve(pronoun, at: token, of: index).compactMap { $0.entity.flatMap(ownerName) }
            guard !names.isEmpty else { continue }
            owners[token] = names.joined(separator: " and ") + (isPossessive ? "'s" : "")
        }
        return owners
    }

    /// Whether the phrase means nobody in particular: "no one", "someone", "none of the firms".
    private func isNobody(_ phrase: NounPhrase) -> Bool {
        let first = text.tokens[phrase.tokens.lowerBound].lower
        if ["none", "nothing"].contains(first) { return true }
        if phrase.tokens.count == 1, ["this", "these", "those"].contains(first) { return true }
        if phrase.tokens.count == 1, GrammarWords.indefinite.contains(first), phrase.head > 0,
            text.tokens[phrase.head - 1].lower == "not"
        {
            return true
        }
        return phrase.tokens.count <= 2
            && (text.tokens[phrase.tokens.lowerBound].lower == "no"
                || GrammarWords.nobody.contains(text.tokens[phrase.head].lower))
    }

    // MARK: Belonging

    /// The body of somebody's that the article names by its owner too: "Lee's campaign" is the "Lee campaign".
    private func ownBody(_ phrase: NounPhrase, of owner: [Int]) -> [Holder]? {
        let noun = text.tokens[phrase.head].lower
        guard owner.count == 1, phrase.core.count == 1, GrammarWords.ownBodies.contains(noun),
            let surname = discourse.entities[owner[0]].fullest?.key.last
        else { return nil }
        let named = discourse.entities.prefix(Discourse.maxFamily).firstIndex { entity in
            entity.sort == .organisation && entity.variants.contains { $0.key == [surname, Folding.key(noun)] }
        }
        return named.map { [Holder(entity: $0, rule: .description)] }
    }

    /// What belongs to a known owner: relatives and staff are themselves, words and deeds are the owner's.
    private func belonging(_ head: Head, to owner: [Int]) -> [Holder]? {
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
            guard let entity = own.count == 1 ? own.first : relative(noun, of: owner) else { return nil }
            return [Holder(entity: entity, rule: .description)]
        case .organisation: return nil
        case .document(let noun, _): isUtterance = CommonNouns.utterances.contains(noun)
        case .other: isUtterance = true
        }
        guard isUtterance else { return nil }
        return owner.map { Holder(entity: $0, rule: .subjectOfClause) }
    }

    /// The one other person of the owner's surname, for "his son" and the like.
    private func relative(_ noun: String, of owner: [Int]) -> Int? {
        guard PersonNouns.relatives.contains(noun), owner.count == 1,
            let surname = discourse.entities[owner[0]].fullest.flatMap({ PersonalNames.surname($0.key) })
        else { return nil }
        let gender = PersonNouns.gender(of: noun)
        let family = discourse.entities.indices.prefix(Discourse.maxFamily).filter { candidate in
            let entity = discourse.entities[candidate]
            guard candidate != owner[0], entity.sort == .person, let name = entity.fullest, name.key.count > 1 else {
                return false
            }
            return PersonalNames.surname(name.key) == surname
                && (gender == nil || entity.gender == nil || entity.gender == gender)
        }
        return family.count == 1 ? family[0] : nil
    }

    // MARK: Matching

    /// Words by which a description means somebody else than who was spoken of.
    private static let others: Set<String> = [
        "next", "future", "opposing", "rival", "competing", "neighboring", "neighbouring",
    ]

    /// The entity spoken of that a definite description fits, with the mention that told.
    private func match(_ phrase: NounPhrase, head: Head) -> (Int, Span?)? {
        if !words(of: phrase).isDisjoint(with: Self.others) { return nil }
        switch head {
        case .person(let noun, let isPlural):
            let called = matchPerson(phrase, noun: noun, isPlural: isPlural)
            if let mention = called?.1, !isPlural, PersonNouns.varying.contains(noun), isFar(mention, from: phrase),
                let last = lastPerson(phrase, noun: noun)
            {
                return last
            }
            return called
                ?? (isPlural ? nil : lastPerson(phrase, noun: noun) ?? lastStranger(phrase, noun: noun))
        case .organisation(let noun, let sort, let isPlural):
            return isPlural ? nil : matchBody(phrase, noun: noun, sort: sort)
        case .document(let noun, _): return matchDocument(phrase, noun: noun)
        case .other: return nil
        }
    }

    /// Whether `mention` stands so many sentences before `phrase` that a word that varies names hardly means it.
    private func isFar(_ mention: Span, from phrase: NounPhrase) -> Bool {
        guard let here = text.sentence(ofToken: phrase.head),
            let there = text.sentence(ofToken: text.token(at: mention.start))
        else { return false }
        return here - there > Self.farFrom
    }

    private static let farFrom = 6

    /// The names of peoples, places and others among the words of a description: who fits it must bear them too.
    func qualifiers(of phrase: NounPhrase) -> Set<String> {
        qualifiers(in: phrase.core.lowerBound..<max(phrase.core.lowerBound, phrase.head))
    }

    func qualifiers(in range: Range<Int>) -> Set<String> {
        Set(
            range.filter {
                text.tokens[$0].isCapitalised && text.tokens[$0].kind == .word
                    && (!PersonNouns.isTitle(text.tokens[$0].lower) || Places.isParty(text.tokens[$0].lower))
            }.map { Places.adjective(Folding.key(text.tokens[$0].lower)) })
    }

    /// Whether `words`, what is known of somebody, speak against one of `qualifiers`: another people or place, another
    /// party.
    func conflict(_ qualifiers: Set<String>, _ words: Set<String>) -> Bool {
        func conflict(on isOfSort: (String) -> Bool) -> Bool {
            qualifiers.contains { isOfSort($0) && !words.contains($0) } && words.contains(where: isOfSort)
                && qualifiers.isDisjoint(with: words)
        }
        return conflict { !Places.isParty($0) && (Places.isPeople($0) || Places.contains($0)) }
            || conflict(on: Places.isParty)
    }

    /// Somebody called so: the one whose role agrees best, the nearest before among those, or else the first after.
    func matchPerson(_ phrase: NounPhrase, noun: String, isPlural: Bool) -> (Int, Span?)? {
        let offset = text.tokens[phrase.tokens.lowerBound].span.start
        let words = self.words(of: phrase)
        let qualifiers = qualifiers(of: phrase)
        let gender = isPlural ? nil : PersonNouns.gender(of: text.tokens[phrase.head].lower)
        let isLate = phrase.determiner == .definite && text.sentence(ofToken: phrase.head).map { $0 > 5 } ?? false
        var best: (rank: [Int], entity: Int, mention: Span?)?
        for entity in discourse.entities(called: noun)
        where discourse.entities[entity].isPlural == isPlural && !isSpokenOf(entity, by: phrase) {
            let roles = discourse.entities[entity].roles
            let known = roles.reduce(into: Set<String>()) { $0.formUnion($1.modifiers) }
            if conflict(qualifiers, known) { continue }
            if let gender, let own = discourse.entities[entity].gender, own != gender { continue }
            let agreement = known.intersection(words).count
            let isForeign =
                Offices.single.contains(noun) && agreement == 0 && qualifiers.contains(where: Places.isPeople)
            if isForeign { continue }
            let mention = discourse.lastMention(of: entity, before: offset)
            if mention == nil, isLate { continue }
            let distance =
                mention.map { offset - $0.start } ?? Int.max / 2
                + (discourse.entities[entity].mentions.first?.start ?? 0)
            let rank = [agreement, discourse.entities[entity].isNamed ? 1 : 0, -distance]
            if let best, !best.rank.lexicographicallyPrecedes(rank) { continue }
            best = (rank, entity, mention)
        }
        return best.map { ($0.entity, $0.mention) }
    }

    /// The person spoken of last whom the words fit, for a description that varies a name ("the senator"): one that
    /// nobody without a name was introduced by.
    func lastPerson(_ phrase: NounPhrase, noun: String) -> (Int, Span?)? {
        let isThis = text.tokens[phrase.tokens.lowerBound].lower == "this"
        let isNumber = text.tokens[phrase.head].kind == .number
        let isVarying =
            isThis || isNumber || words(of: phrase).contains("former") || PersonNouns.varying.contains(noun)
            || Places.isPeople(noun)
        guard isVarying || isNewName(phrase, noun: noun) else { return nil }
        let gender = PersonNouns.gender(of: text.tokens[phrase.head].lower)
        let qualifiers = qualifiers(of: phrase)
        var resolver = PronounResolver(discourse: discourse, contents: contents)
        if !isVarying { resolver.window = 2 }
        let answer = resolver.person(gender, before: phrase.tokens.lowerBound) { entity in
            isSpokenOf(entity, by: phrase) ? nil : fit(of: discourse.entities[entity], to: noun, qualifiers: qualifiers)
        }
        guard let answer, let entity = answer.entities.first, discourse.entities[entity].isNamed || isThis else {
            return nil
        }
        return (entity, answer.antecedent)
    }

    /// The source without a name just before, whom a word tells of that fits everybody: "One woman said … the neighbour
    /// said".
    private func lastStranger(_ phrase: NounPhrase, noun: String) -> (Int, Span?)? {
        guard isNewName(phrase, noun: noun), !Offices.introduces(noun), let last = discourse.lastOuterSource,
            last.entities.count == 1, let sentence = text.sentence(ofToken: phrase.head),
            sentence - last.sentence <= 2, case let entity = discourse.entities[last.entities[0]],
            entity.sort == .unnamed, !entity.isPlural,
            entity.roles.allSatisfy({ Self.anybody.contains($0.noun) }), !entity.roles.isEmpty
        else { return nil }
        let gender = PersonNouns.gender(of: text.tokens[phrase.head].lower)
        guard gender == nil || entity.gender == nil || gender == entity.gender else { return nil }
        return (last.entities[0], last.span)
    }

    /// Nouns that fit everybody.
    private static let anybody: Set<String> = ["man", "woman", "person", "one", "resident", "individual", "local"]

    /// How well somebody may be called `noun`, in sentences of distance; nil when they can't.
    private func fit(of entity: Entity, to noun: String, qualifiers: Set<String>) -> Double? {
        guard entity.sort != nil, !Offices.conflict(noun, entity.roles), !conflict(qualifiers, entity.words) else {
            return nil
        }
        var fit = 0.0
        if !qualifiers.isDisjoint(with: entity.words) {
            fit += 4
        } else if Offices.single.contains(noun), qualifiers.contains(where: Places.isPeople),
            entity.roles.contains(where: { $0.noun == noun })
        {
            fit -= 1.5
        }
        if entity.roles.contains(where: { $0.noun == noun }) { fit += 1.5 }
        return Offices.isOther(noun, entity.roles) ? fit - 3 : fit
    }

    /// Whether a definite description can stand for somebody named: nobody was introduced by its noun before, and
    /// nothing after it tells who is meant.
    private func isNewName(_ phrase: NounPhrase, noun: String) -> Bool {
        guard phrase.determiner == .definite, phrase.possessor == nil,
            phrase.tokens.upperBound == phrase.core.upperBound,
            !PersonNouns.relational.contains(noun),
            !text.tokens[phrase.head].isCapitalised || text.isSentenceStart(phrase.head)
        else { return false }
        let start = phrase.tokens.lowerBound
        return !(max(0, start - Self.introduction)..<start).contains { index in
            discourse.names.name(covering: index) == nil
                && PersonNouns.singular(of: text.tokens[index].lower).map { PersonNouns.representative(of: $0.noun) }
                    == noun
        }
    }

    /// How many tokens back somebody without a name may have been introduced.
    private static let introduction = 250

    // MARK: Unnamed sources

    /// The words of a description that tell it from others, folded; the owner stands for "his" and "her".
    private func description(of phrase: NounPhrase, owner: [Int]) -> String {
        let start = phrase.determiner == .quantity ? phrase.tokens.lowerBound : phrase.core.lowerBound
        if let party = Places.members(of: text.tokens[phrase.head].lower), phrase.tokens.count == 1 {
            return party.lowercased()
        }
        let words = (start..<max(start, phrase.end)).map { Folding.key(text.tokens[$0].lower) }
        return (owner.compactMap { ownerName($0) } + words.filter { $0 != "'s" && $0 != "'" }).joined(separator: " ")
            .lowercased()
    }

    /// The owners as the article writes them, or by their short names where a pronoun or a description stands for them.
    private func ownerNames(in possessor: Range<Int>, _ owner: [Int]) -> [String] {
        if let name = discourse.names.name(from: possessor.lowerBound, to: possessor.upperBound),
            owner == [discourse.bearers[name]]
        {
            return [text.string(discourse.names[name].tokens)]
        }
        return owner.compactMap { ownerName($0) }
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

    /// Adds to a source without a name the words of a fuller description: "the poll", "the Post poll".
    private mutating func addFullerDescription(_ phrase: NounPhrase, to entity: Int) {
        guard !discourse.entities[entity].isNamed,
            !qualifiers(of: phrase).isSubset(of: discourse.entities[entity].words)
        else { return }
        let name = DescriptionText(text: text, names: discourse.names).text(of: phrase)
        discourse.entities[entity].variants.append(variant(name))
    }

    /// The name of a source with the short name in it written in full: "SNC report" is "Syrian National Council report".
    private func spelledOut(_ phrase: NounPhrase, _ name: String) -> String? {
        guard let inner = discourse.names.name(from: phrase.core.lowerBound, to: phrase.core.upperBound),
            case let bearer = discourse.entities[discourse.bearers[inner]], let full = bearer.fullest?.text,
            discourse.names[inner].key.count == 1, bearer.acronyms.contains(discourse.names[inner].key[0])
        else { return nil }
        let short = text.string(discourse.names[inner].tokens)
        let words = name.split(separator: " ").map(String.init)
        guard short != full, let place = words.firstIndex(of: short) else { return nil }
        return (words[..<place] + [full] + words[(place + 1)...]).joined(separator: " ")
    }

    private func variant(_ name: String) -> Entity.Variant {
        Entity.Variant(key: name.split(separator: " ").map { Folding.key($0.lowercased()) }, text: name)
    }

    private mutating func addUnnamed(
        _ phrase: NounPhrase, head: Head, owner: [Int], owners: [Int: String], description: String
    ) -> Int {
        var entity = Entity(sort: .unnamed)
        let words = self.words(of: phrase)
        let hasName =
            !owner.isEmpty || discourse.names.name(from: phrase.core.lowerBound, to: phrase.core.upperBound) != nil
        switch head {
        case .person(let noun, let isPlural):
            entity.isPlural = isPlural
            entity.gender = isPlural ? nil : PersonNouns.gender(of: text.tokens[phrase.head].lower)
            entity.roles = [Role(noun: noun, modifiers: words)]
        case .organisation(let noun, _, let isPlural):
            entity.sort = isPlural || !hasName ? .unnamed : .organisation
            entity.isPlural = true
            entity.isBody = !isPlural
            entity.roles = [Role(noun: noun, modifiers: words)]
        case .document(let noun, let isPlural):
            entity.sort = .document
            entity.isPlural = isPlural
            entity.roles = [Role(noun: noun, modifiers: words)]
        case .other:
            entity.isPlural = text.tokens[phrase.head].lower.hasSuffix("s")
        }
        let party = phrase.tokens.count == 1 ? Places.members(of: text.tokens[phrase.head].lower) : nil
        let name = party ?? DescriptionText(text: text, names: discourse.names, owners: owners).text(of: phrase)
        let whose = phrase.possessor.map { ownerNames(in: $0, owner) } ?? []
        let full = whose.isEmpty ? name : whose.joined(separator: " and ") + "'s " + name
        entity.variants = [variant(full)]
        entity.spelledOut = spelledOut(phrase, full)
        return discourse.add(entity, described: description)
    }
}
