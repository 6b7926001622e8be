import Documents
import Linguistics

/// What the article has spoken of, and what has been found out about it so far.
struct Discourse {
    let text: TokenizedDocument
    let names: NameIndex
    /// By name, its bearer.
    let bearers: [Int]
    /// Everybody and everything known, unnamed sources included.
    var entities: [Entity]
    /// Sources resolved so far, in the order of the attributions.
    private(set) var sources: [Mention] = []
    /// By role noun, the entities that are called so.
    private var byRole: [String: [Int]] = [:]
    /// By description, folded, the entity it stands for.
    private var byDescription: [String: Int] = [:]

    /// Entities kept for one noun at most, and names looked back at: bounds the work on a long text.
    static let maxEntities = 24
    static let maxNamesBack = 40
    /// Entities that a relative is looked for among: bounds the work on a long text.
    static let maxFamily = 256

    init(_ text: TokenizedDocument, _ turns: Turns) {
        let cast = Cast(text, turns)
        self.text = text
        names = NameIndex(cast.names)
        bearers = cast.bearers
        entities = cast.entities
        let finder = RoleFinder(text: text)
        for (index, name) in cast.names.enumerated() {
            for role in finder.roles(of: name) { note(role, of: bearers[index]) }
        }
        learnGenders(cast.names)
        for index in entities.indices {
            for role in entities[index].roles { addRole(role.noun, of: index) }
        }
    }

    // MARK: Roles and descriptions

    /// Gives people of unknown gender the one of the pronouns that most often follow their names in the same sentence.
    private mutating func learnGenders(_ names: [Name]) {
        var votes: [Int: Int] = [:]
        for (index, name) in names.enumerated() {
            let bearer = bearers[index]
            guard entities[bearer].gender == nil, entities[bearer].sort == .person || entities[bearer].sort == nil,
                let sentence = text.sentence(ofToken: name.tokens.lowerBound)
            else { continue }
            let next = index + 1 < names.count ? names[index + 1].start : text.tokens.count
            let end = min(next, text.ranges[sentence].upperBound, name.tokens.upperBound + 20)
            for position in name.tokens.upperBound..<max(name.tokens.upperBound, end) {
                switch text.tokens[position].lower {
                case "he", "his", "him", "himself": votes[bearer, default: 0] += 1
                case "she", "her", "herself": votes[bearer, default: 0] -= 1
                default: break
                }
            }
        }
        for (bearer, vote) in votes where vote != 0 {
            entities[bearer].gender = vote > 0 ? .male : .female
            if entities[bearer].sort == nil, abs(vote) > 1 { entities[bearer].sort = .person }
        }
    }

    /// Notes that the text calls `entity` so.
    mutating func note(_ role: Role, of entity: Int) {
        let isPersonal = PersonNouns.singular(of: role.noun) != nil
        switch entities[entity].sort {
        case .person: guard isPersonal else { return }
        case .organisation, .outlet: guard !isPersonal else { return }
        case .place: return
        case nil where isPersonal: entities[entity].sort = .person
        case nil: entities[entity].sort = .organisation
        case .unnamed, .document: break
        }
        if entities[entity].gender == nil { entities[entity].gender = role.gender }
        if !entities[entity].roles.contains(role) { entities[entity].roles.append(role) }
        addRole(role.noun, of: entity)
    }

    private mutating func addRole(_ noun: String, of entity: Int) {
        guard byRole[noun]?.contains(entity) != true else { return }
        byRole[noun, default: []].append(entity)
        if byRole[noun, default: []].count > Self.maxEntities { byRole[noun]?.removeFirst() }
    }

    /// The entities called `noun`, the latest last.
    func entities(called noun: String) -> [Int] { byRole[noun] ?? [] }

    /// The country named anywhere whose adjective is `word`, folded; one of the first `maxFamily` entities.
    func country(of word: String) -> Int? {
        entities.prefix(Self.maxFamily).firstIndex { entity in
            entity.isCountry
                && entity.variants.contains { Countries.isAdjective(word, of: $0.key.joined(separator: " ")) }
        }
    }

    /// The entity that `description`, folded, stands for.
    func entity(described description: String) -> Int? { byDescription[description] }

    /// Adds an entity known by its description alone.
    mutating func add(_ entity: Entity, described description: String) -> Int {
        entities.append(entity)
        byDescription[description] = entities.count - 1
        for role in entity.roles { addRole(role.noun, of: entities.count - 1) }
        return entities.count - 1
    }

    /// The two people of one surname whom its plural names: "the Lees"; empty for any other name.
    func family(named name: Name) -> [Int] {
        guard name.key.count == 1, name.key[0].utf8.count > 4, name.key[0].hasSuffix("s"), name.start > 0,
            text.tokens[name.start - 1].lower == "the"
        else { return [] }
        let surname = String(name.key[0].dropLast())
        let members = entities.indices.prefix(Self.maxFamily).filter { index in
            guard entities[index].sort == .person, let key = entities[index].fullest?.key, key.count > 1 else {
                return false
            }
            return PersonalNames.surname(key) == surname
        }
        return members.count == 2 ? members : []
    }

    // MARK: Mentions

    /// The last source, outside other attributions, that was resolved.
    private(set) var lastOuterSource: Mention?

    /// Notes a source as resolved.
    mutating func note(_ source: Mention, isNested: Bool) {
        sources.append(source)
        if !isNested { lastOuterSource = source }
        for entity in source.entities { entities[entity].phrases.append(source.span) }
    }

    /// The mentions before token `position`, nearest first, not further back than `sentences` sentences: sources
    /// resolved so far, then names.
    func mentions(before position: Int, sentences: Int) -> [Mention] {
        guard let sentence = text.sentence(ofToken: min(position, text.tokens.count - 1)) else { return [] }
        let firstToken = text.ranges[max(0, sentence - sentences)].lowerBound
        var found: [Mention] = []
        for source in sources.suffix(16).reversed() where source.token < position && source.token >= firstToken {
            found.append(source)
        }
        var index = names.first(from: position)
        var count = 0
        while index > 0, count < Self.maxNamesBack {
            index -= 1
            count += 1
            guard names[index].tokens.lowerBound >= firstToken else { break }
            if let mention = mention(ofName: index) { found.append(mention) }
        }
        return found.sorted { ($0.token, $0.isSource ? 1 : 0) > ($1.token, $1.isSource ? 1 : 0) }
    }

    /// The last mention of `entity` that ends by `offset`.
    func lastMention(of entity: Int, before offset: Int) -> Span? {
        let names = entities[entity].mentions
        var low = 0
        var high = names.count
        while low < high {
            let middle = (low + high) / 2
            if names[middle].end <= offset { low = middle + 1 } else { high = middle }
        }
        let name = low > 0 ? names[low - 1] : nil
        let phrase = entities[entity].phrases.suffix(8).filter { $0.end <= offset }.max()
        return [name, phrase].compactMap { $0 }.max()
    }

    private func mention(ofName index: Int) -> Mention? {
        let name = names[index]
        guard let span = text.span(name.tokens), let sentence = text.sentence(ofToken: name.tokens.lowerBound) else {
            return nil
        }
        let next = name.tokens.upperBound < text.tokens.count ? text.tokens[name.tokens.upperBound].lower : ""
        return Mention(
            entities: together(index), token: name.tokens.lowerBound, sentence: sentence, span: span,
            isSubject: isSubject(name), isPossessor: next == "'s" || next == "'",
            isSource: false)
    }

    /// The bearer of a name, with that of the person joined to it by "and" before.
    private func together(_ index: Int) -> [Int] {
        guard index > 0, names[index].start == names[index - 1].tokens.upperBound + 1,
            text.tokens[names[index].start - 1].lower == "and"
        else { return [bearers[index]] }
        let both = [bearers[index - 1], bearers[index]]
        return both.allSatisfy { entities[$0].sort == .person } && both[0] != both[1] ? both : [bearers[index]]
    }

    /// Whether a preposition stands before a name and its title.
    func isObject(_ name: Name) -> Bool {
        var before = name.start - 1
        while before >= 0, GrammarWords.determiners.contains(text.tokens[before].lower) { before -= 1 }
        return before >= 0 && GrammarWords.placing.contains(text.tokens[before].lower)
    }

    /// Whether a name stands between commas behind a description that begins the sentence: "The driver, Tom Hall, …".
    private func isApposition(_ name: Name, in sentence: Range<Int>) -> Bool {
        let (comma, end) = (name.start - 1, name.tokens.upperBound)
        guard comma - sentence.lowerBound > 1, comma - sentence.lowerBound < 7, text.tokens[comma].lower == ",",
            text.tokens[end].lower == ",", GrammarWords.determiners.contains(text.tokens[sentence.lowerBound].lower)
        else { return false }
        return PersonNouns.singular(of: text.tokens[comma - 1].lower).map { !$0.isPlural } ?? false
    }

    /// Whether a name stands where subjects do: at the start of a clause, with no preposition or possessive after it.
    func isSubject(_ name: Name) -> Bool {
        guard let sentence = text.sentence(ofToken: name.tokens.lowerBound).map({ text.ranges[$0] }) else {
            return false
        }
        let end = name.tokens.upperBound
        guard end < sentence.upperBound else { return false }
        let next = text.tokens[end]
        var before = name.start - 1
        if before >= sentence.lowerBound, GrammarWords.determiners.contains(text.tokens[before].lower) { before -= 1 }
        let isFirst = before < sentence.lowerBound || isApposition(name, in: sentence)
        if next.kind != .word { return isFirst && (next.lower == "," || next.lower == "(") }
        if next.isCapitalised || next.lower == "'s" || GrammarWords.prepositions.contains(next.lower) { return false }
        return isFirst || text.tokens[before].kind != .word
            || GrammarWords.clauseStarts.contains(text.tokens[before].lower)
    }
}
