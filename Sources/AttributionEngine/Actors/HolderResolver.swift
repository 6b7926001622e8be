import Documents
import Linguistics

/// Walks the attributions of a document and finds who holds each.
struct HolderResolver {
    let text: TokenizedDocument
    /// The attributions, with the sources that the sentences told where the finder gave none or another, and without
    /// content that is another verb's.
    private(set) var found: [FoundAttribution]
    let contents: ContentIndex
    let reader: PhraseReader
    var discourse: Discourse
    let interview: Interview
    /// The first tokens of the sources: as many as a title and the beginning of a name take.
    let sourceTokens: Set<Int>
    let subjects: SubjectFinder
    private(set) var holders: [[Holder]] = []
    /// What was asked of the ranker, when that is to be kept.
    private(set) var choices: [Choice]?
    /// The phrase that is being resolved, when it is the only one of its source.
    private(set) var asked: NounPhrase?
    /// Whom its words name.
    private(set) var spokenOf: Set<Int> = []

    /// Everybody and everything known, once resolved.
    var entities: [Entity] { discourse.entities }

    /// - Parameter keepsChoices: whether to keep what the ranker is asked, to train it.
    init(text: TokenizedDocument, found: [FoundAttribution], keepsChoices: Bool = false) {
        self.text = text
        subjects = SubjectFinder(text)
        let found = found.map(subjects.bounded)
        self.found = found
        choices = keepsChoices ? [] : nil
        contents = ContentIndex(found)
        let turns = Turns(text)
        discourse = Discourse(text, turns)
        interview = Interview(turns, discourse)
        sourceTokens = Set(
            found.compactMap(\.source.first).flatMap { source in
                (text.token(at: source.start)...).prefix(8).prefix {
                    $0 < text.tokens.count && text.tokens[$0].span.start < source.end
                }
            })
        reader = PhraseReader(text: text, names: discourse.names)
    }

    /// The holders by attribution; never an empty list.
    mutating func resolve() -> [[Holder]] {
        holders.reserveCapacity(found.count)
        for index in found.indices { holders.append(holdersOfAttribution(index)) }
        return holders
    }

    private mutating func holdersOfAttribution(_ index: Int) -> [Holder] {
        let nobody = [Holder(entity: nil, rule: .nobodyNamed)]
        if let (turn, speaker) = interview.turn(found[index], in: text) {
            return [holder(of: turn, speaker: speaker, attribution: index)]
        }
        if let cue = found[index].cue.first, let pronoun = subjects.pronoun(of: cue), let span = text.span(pronoun) {
            setSource(span, of: index)
        }
        if let cue = found[index].cue.first, subjects.isAttributive(cue) {
            found[index].source = []
            return nobody
        }
        if let cue = found[index].cue.first, found[index].source.contains(where: { subjects.isHearer($0, of: cue) }) {
            found[index].source = []
            return subject(ofCue: index) ?? nobody
        }
        if let cue = found[index].cue.first {
            found[index].source = found[index].source.map { subjects.withoutCharge($0, of: cue) }
                .filter { !subjects.isObject($0, behind: cue) }
        }
        let attribution = found[index]
        if attribution.source.isEmpty || isGrammar(attribution.source) {
            guard let earlier = speakerGoingOn(index) else {
                return subject(ofCue: index) ?? speakerOfParent(index) ?? nobody
            }
            if let source = found[earlier].source.first { setSource(source, of: index) }
            return holders[earlier].map { holder in
                Holder(
                    entity: holder.entity, antecedent: holder.phrase,
                    rule: holder.entity == nil ? .nobodyNamed : .subjectOfClause)
            }
        }
        var list: [Holder] = []
        let phrases = reader.phrases(in: attribution.source) + reader.examples(in: attribution.source)
        asked = phrases.count == 1 ? phrases[0] : nil
        spokenOf = named(in: index)
        for phrase in phrases {
            for holder in resolve(phrase, of: index) where !list.contains(where: { $0.entity == holder.entity }) {
                list.append(holder)
            }
        }
        let known = list.filter { $0.entity != nil }
        guard !known.isEmpty else { return list.isEmpty ? nobody : list }
        if !isOnlyThoughtOf(known, by: attribution) { noteSource(known, of: attribution) }
        return known
    }

    /// Whether indirect speech behind the source `phrase`, a description, names somebody: nobody speaks of themselves so.
    func isSpokenOf(_ entity: Int, by phrase: NounPhrase) -> Bool {
        phrase.possessor == nil && asked?.tokens == phrase.tokens && spokenOf.contains(entity)
    }

    /// Those whom the words of attribution `index` name, when these are indirect and stand behind its source.
    private func named(in index: Int) -> Set<Int> {
        guard found[index].form == .indirect, let source = found[index].source.last else { return [] }
        var named: Set<Int> = []
        for content in found[index].content where content.start >= source.end {
            let (first, end) = (text.token(at: content.start), text.token(after: content.end))
            for name in discourse.names.first(from: first)..<discourse.names.first(from: max(first, end)) {
                named.insert(discourse.bearers[name])
            }
        }
        return named
    }

    /// Whether an inner attribution only says what somebody without a name, whom a clause describes, thinks or sees: "a
    /// woman who knew her mind". No pronoun after it means them.
    private func isOnlyThoughtOf(_ known: [Holder], by attribution: FoundAttribution) -> Bool {
        attribution.parent != nil && [.belief, .perception].contains(attribution.kind)
            && known.allSatisfy { holder in
                holder.rule == .antecedentBefore && holder.entity.map { !discourse.entities[$0].isNamed } ?? false
            }
    }

    /// Who says a turn: the known speaker, or the words of its label.
    private mutating func holder(of turn: Turn, speaker: Int?, attribution index: Int) -> Holder {
        let phrase = found[index].source.first
        guard let entity = speaker ?? turn.label.map({ stranger(labelled: $0) }) else {
            return Holder(entity: nil, rule: .nobodyNamed)
        }
        let name = turn.label.flatMap { $0.isName ? discourse.names.name(covering: $0.name.upperBound - 1) : nil }
        let unnamed: Resolution.Rule = speaker == nil ? .unnamed : .interviewed
        let holder = Holder(
            entity: entity, phrase: phrase, rule: name.map { rule(forName: $0, of: entity) } ?? unnamed)
        noteSource([holder], of: found[index])
        return holder
    }

    /// Somebody whom only the label of a turn names: "Q", "INTERVIEWER".
    private mutating func stranger(labelled label: SpeakerLabel) -> Int {
        let words = text.tokens[label.name].map(\.lower)
        let description = label.isName ? words.joined(separator: " ") : label.key
        if let known = discourse.entity(described: description) { return known }
        let variant = Entity.Variant(key: words, text: text.string(label.name))
        return discourse.add(Entity(sort: .unnamed, variants: [variant]), described: description)
    }

    /// Makes `span` the source of attribution `index`, unless it already is a part of it or of the content.
    mutating func setSource(_ span: Span, of index: Int) {
        let isTaken = (found[index].source + found[index].content).contains { $0.intersection(span) != nil }
        if !isTaken { found[index].source = [span] }
    }

    /// Whether a source is one word that stands for nobody, as when the finder took "would" of "Lee would like".
    private func isGrammar(_ source: [Span]) -> Bool {
        guard source.count == 1 else { return false }
        let first = text.token(at: source[0].start)
        guard first < text.tokens.count, text.tokens[first].span.end >= source[0].end else { return false }
        let word = text.tokens[first].lower
        return GrammarWords.neverInName.contains(word) && discourse.names.name(covering: first) == nil
            && !text.isAcronym(first) && Pronoun(word) == nil
            && text.tokens[first].kind == .word && PersonNouns.singular(of: word) == nil
            && (!GrammarWords.determiners.contains(word) || ["a", "an", "the", "even", "only"].contains(word))
            && !GrammarWords.indefinite.contains(word) && !["none", "nothing", "much"].contains(word)
    }

    /// Who holds attribution `index`, as far as that is known yet.
    func knownHolders(of index: Int) -> [Int] {
        holders.indices.contains(index) ? holders[index].compactMap(\.entity) : []
    }

    private mutating func noteSource(_ list: [Holder], of attribution: FoundAttribution) {
        guard let span = attribution.source.first else { return }
        let token = text.token(at: span.start)
        guard let sentence = text.sentence(ofToken: token) else { return }
        discourse.note(
            Mention(
                entities: list.compactMap(\.entity), token: token, sentence: sentence, span: span,
                isSubject: token - text.ranges[sentence].lowerBound < 3, isSource: true),
            isNested: attribution.parent.map { holders[$0].contains { $0.entity != nil } } ?? false)
    }

    // MARK: Phrases

    /// Who `phrase`, in the source of attribution `index`, stands for.
    mutating func resolve(_ phrase: NounPhrase, of index: Int, depth: Int = 0) -> [Holder] {
        let span = text.span(phrase.tokens)
        if phrase.tokens.count <= 3, let pronoun = Pronoun(text.tokens[phrase.head].lower), !text.isAcronym(phrase.head)
        {
            return resolve(pronoun, at: phrase.head, of: index, depth: depth).map { holder in
                var holder = holder
                holder.phrase = span
                return holder
            }
        }
        if phrase.tokens.count > 3, case let first = phrase.tokens.lowerBound, phrase.possessor == nil,
            ["he", "she", "i"].contains(text.tokens[first].lower), let pronoun = Pronoun(text.tokens[first].lower)
        {
            return resolve(pronoun, at: first, of: index)
        }
        if phrase.tokens.count == 1, text.tokens[phrase.head].lower.hasPrefix("self-"),
            let bearer = person(describedAt: phrase.head)
        {
            return [Holder(entity: bearer, phrase: span, rule: .apposition)]
        }
        if let name = phrase.name {
            let bearer = discourse.bearers[name]
            let family = discourse.family(named: discourse.names[name])
            if !family.isEmpty { return family.map { Holder(entity: $0, phrase: span, rule: .description) } }
            return [Holder(entity: bearer, phrase: span, rule: rule(forName: name, of: bearer))]
        }
        if !phrase.naming.isEmpty {
            return phrase.naming.map { name in
                let bearer = discourse.bearers[name]
                if let noun = PersonNouns.singular(of: text.tokens[phrase.head].lower)?.noun {
                    discourse.note(Role(noun: noun, modifiers: words(of: phrase)), of: bearer)
                }
                return Holder(entity: bearer, phrase: text.span(discourse.names[name].tokens), rule: .apposition)
            }
        }
        if let bearer = named(behind: phrase) ?? (phrase.determiner == .indefinite ? apposed(to: phrase) : nil) {
            return [Holder(entity: bearer, phrase: span, rule: .apposition)]
        }
        return describe(phrase, of: index).map { holder in
            var holder = holder
            holder.phrase = span
            return holder
        }
    }

    /// The person named last before "self-described" at token `index`, in its sentence or else before.
    private func person(describedAt index: Int) -> Int? {
        guard let sentence = text.sentence(ofToken: index) else { return nil }
        let start = text.ranges[sentence].lowerBound
        let before = (discourse.names.first(from: start)..<discourse.names.first(from: index)).last {
            discourse.entities[discourse.bearers[$0]].sort == .person
        }
        if let before { return discourse.bearers[before] }
        let resolver = PronounResolver(discourse: discourse, contents: contents, window: 1)
        return resolver.person(nil, before: index) { discourse.entities[$0].sort == .person ? 0 : nil }?.entities.first
    }

    /// The bearer of the name that a description stands in apposition to: "Ann Lee, a doctor".
    func apposed(to phrase: NounPhrase) -> Int? {
        let index = phrase.tokens.lowerBound
        guard index > 1, text.tokens[index - 1].lower == ",", let name = discourse.names.name(endingAt: index - 1)
        else {
            return nil
        }
        let bearer = discourse.bearers[name]
        let isPersonal = PersonNouns.singular(of: text.tokens[phrase.head].lower) != nil
        switch discourse.entities[bearer].sort {
        case .person: return isPersonal ? bearer : nil
        case .organisation, .outlet, nil:
            return !isPersonal && CommonNouns.organisation(text.tokens[phrase.head].lower) != nil ? bearer : nil
        default: return nil
        }
    }

    /// The bearer of the name behind a description whose source ends before it: "the mayor, Ann Lee,", "Mr. Lee",
    /// "a worker named Ann Lee".
    private func named(behind phrase: NounPhrase) -> Int? {
        if phrase.tokens.count == 1, let name = discourse.names.name(titledAt: phrase.head) {
            return discourse.bearers[name]
        }
        let comma = max(phrase.core.upperBound, phrase.end)
        if phrase.determiner == .indefinite, phrase.naming.isEmpty, comma == phrase.tokens.upperBound,
            let name = reader.nameGiven(after: comma, in: comma..<min(text.tokens.count, comma + 6))
        {
            return discourse.bearers[name]
        }
        guard comma < text.tokens.count, text.tokens[comma].lower == ",",
            let name = discourse.names.name(at: comma + 1),
            let noun = PersonNouns.singular(of: text.tokens[phrase.head].lower)?.noun
        else { return nil }
        let bearer = discourse.bearers[name]
        let isCalled = discourse.entities[bearer].roles.contains { $0.noun == PersonNouns.representative(of: noun) }
        return isCalled ? bearer : nil
    }

    private func rule(forName name: Int, of bearer: Int) -> Resolution.Rule {
        let key = discourse.names[name].key
        guard let fullest = discourse.entities[bearer].fullest?.key, fullest != key else { return .namedHere }
        let isAcronym = key.count == 1 && discourse.entities[bearer].acronyms.contains(key[0])
        return isAcronym ? .acronym : fullest.count > key.count ? .shorterName : .namedHere
    }

    /// The words of a description beside its head, folded.
    func words(of phrase: NounPhrase) -> Set<String> {
        Set(phrase.core.dropLast().map { Places.adjective(Folding.key(text.tokens[$0].lower)) })
    }

    // MARK: Pronouns

    /// Who a pronoun at token `position` stands for.
    mutating func resolve(_ pronoun: Pronoun, at position: Int, of index: Int, depth: Int = 0) -> [Holder] {
        let offset = text.tokens[position].span.start
        let around = contents.attributions(around: offset).filter { $0 < index && holders.indices.contains($0) }
        let outer = around.first { outer in holders[outer].contains { $0.entity != nil } }
        let speaker = outer.map { holders[$0].compactMap(\.entity) } ?? []
        switch pronoun {
        case .first:
            guard let outer else {
                let speaker = interview.speaker(at: position)
                return [Holder(entity: speaker, rule: speaker == nil ? .nobodyNamed : .speakerOfQuotation)]
            }
            return speaker.map {
                Holder(entity: $0, antecedent: holders[outer].first?.phrase, rule: .speakerOfQuotation)
            }
        case .second:
            let isReported = outer.map { interview.turn(found[$0], in: text) == nil } ?? false
            if !isReported, let addressee = interview.addressee(at: position) {
                return [Holder(entity: addressee, rule: .speakerOfQuotation)]
            }
            guard outer == nil else { return [Holder(entity: nil, rule: .nobodyNamed)] }
            return [Holder(entity: theReader(), rule: .unnamed)]
        case .relative:
            return antecedent(before: position, of: index)
        case .he, .she, .it, .they:
            let isDirect = outer.map { found[$0].form == .direct } ?? false
            return antecedents(
                of: pronoun, at: position, in: index, speaker: speaker, isDirect: isDirect, depth: depth)
        }
    }

    /// The candidate that the ranker prefers for the pronoun at token `position`; nil when there is none.
    mutating func choose(among candidates: [Candidate], for pronoun: Pronoun, at position: Int) -> Candidate? {
        let question: Question =
            switch pronoun {
            case .it: .thing
            case .they: .several
            default: .person
            }
        if choices != nil, isHolder(position) {
            choices?.append(Choice(attribution: holders.count, question: question, candidates: candidates))
        }
        return Ranker.best(candidates, for: question)
    }

    /// Whether the pronoun at token `position` stands for the holder of the attribution that is being resolved, rather
    /// than for whom that belongs to.
    private func isHolder(_ position: Int) -> Bool {
        guard let asked else { return false }
        return !asked.tokens.contains(position) || asked.possessor == nil
    }

    /// Whom the article itself calls "you".
    private mutating func theReader() -> Int {
        if let known = discourse.entity(described: "reader") { return known }
        let reader = Entity(sort: .unnamed, variants: [Entity.Variant(key: ["reader"], text: "reader")])
        return discourse.add(reader, described: "reader")
    }
}
