import Documents
import Linguistics

/// Everybody and everything that a document names, each once: names of one bearer are brought together.
struct Cast {
    /// The bearers of the names, in the order of their first full name.
    private(set) var entities: [Entity] = []
    /// The names, headlines' included, in text order.
    private(set) var names: [Name]
    /// By name, its bearer.
    private(set) var bearers: [Int] = []

    private let text: TokenizedDocument
    private let turns: Turns
    private var byWord: [String: [Int]] = [:]
    /// By surname with one letter left out, the people who bear it.
    private var bySpelling: [String: [Int]] = [:]
    private var byKey: [String: Int] = [:]
    /// Bearers compared with one word at most: bounds the work on a long text.
    private static let maxBearers = 24
    /// People whose initials are compared with a label: bounds the work too.
    private static let maxLabelled = 256

    init(_ text: TokenizedDocument, _ turns: Turns) {
        let finder = NameFinder(text, turns)
        self.text = text
        self.turns = turns
        names = finder.names()
        for name in names where name.key.count > 1 { introduce(name) }
        for (index, entity) in entities.enumerated() where entity.sort == .person || entity.sort == nil {
            guard let surname = entity.variants.first.flatMap({ PersonalNames.surname($0.key) }), surname.utf8.count > 4
            else { continue }
            for spelling in Self.blurred(surname) where bySpelling[spelling, default: []].count < Self.maxBearers {
                bySpelling[spelling, default: []].append(index)
            }
        }
        addHeadlines(finder.isHeadline)
        assign()
    }

    // MARK: Full names

    /// Finds or makes the bearer of a name of several words.
    private mutating func introduce(_ name: Name) {
        let joined = Self.expanded(name.key).joined(separator: " ")
        if let known = byKey[joined] {
            note(name, of: known)
            return
        }
        let bearer = candidates(for: name).first { matches(name, entities[$0]) } ?? add(Entity(sort: name.sort))
        byKey[joined] = bearer
        note(name, of: bearer)
        for word in Set(Self.expanded(name.key)) where byWord[word]?.contains(bearer) != true {
            byWord[word, default: []].append(bearer)
            if byWord[word, default: []].count > Self.maxBearers { byWord[word]?.removeFirst() }
        }
    }

    private mutating func add(_ entity: Entity) -> Int {
        entities.append(entity)
        return entities.count - 1
    }

    /// Adds what `name` tells to its bearer.
    private mutating func note(_ name: Name, of bearer: Int) {
        let variant = Entity.Variant(key: name.key, text: text.string(name.tokens))
        if !entities[bearer].variants.contains(where: { $0.text == variant.text }) {
            entities[bearer].variants.append(variant)
        }
        if let role = name.title, !entities[bearer].roles.contains(role) { entities[bearer].roles.append(role) }
        if entities[bearer].sort == nil
            || (entities[bearer].sort != .person && name.title != nil && name.sort == .person)
        {
            entities[bearer].sort = name.sort ?? entities[bearer].sort
        }
        if entities[bearer].gender == nil {
            entities[bearer].gender =
                name.gender ?? (name.sort != .organisation ? GivenNames.gender(of: name.key[0]) : nil)
        }
        if let acronym = name.acronym {
            entities[bearer].acronyms.insert(acronym)
            if byWord[acronym]?.contains(bearer) != true { byWord[acronym, default: []].append(bearer) }
        }
        let initials = Self.initials(name.key)
        if initials.utf8.count > 1, !entities[bearer].acronyms.contains(initials), entities[bearer].sort != .person {
            entities[bearer].acronyms.insert(initials)
            byWord[initials, default: []].append(bearer)
        }
    }

    private func candidates(for name: Name) -> [Int] {
        var found: [Int] = []
        for word in Self.expanded(name.key) {
            for bearer in byWord[word] ?? [] where !found.contains(bearer) { found.append(bearer) }
        }
        return found.sorted()
    }

    private func matches(_ name: Name, _ entity: Entity) -> Bool {
        if let a = name.sort, let b = entity.sort, (a == .person) != (b == .person) { return false }
        if let a = name.gender, let b = entity.gender, a != b { return false }
        let isPersonal = name.sort == .person || entity.sort == .person || (name.sort == nil && entity.sort == nil)
        if isSameRoyal(name, entity) { return true }
        return entity.variants.contains { variant in
            variant.key.count > 1
                && (isPersonal ? PersonalNames.match(variant.key, name.key) : Self.isSameBody(variant.key, name.key))
        }
    }

    /// Whether one is a title with a given name and the other the full name of somebody of that title: "Princess Ann",
    /// "Princess Ann Marlow".
    private func isSameRoyal(_ name: Name, _ entity: Entity) -> Bool {
        guard let title = name.title?.noun, entity.roles.contains(where: { $0.noun == title }) else { return false }
        return entity.variants.contains { variant in
            Self.isRoyal(name.key, shortFor: variant.key) || Self.isRoyal(variant.key, shortFor: name.key)
        }
    }

    private static func isRoyal(_ short: [String], shortFor long: [String]) -> Bool {
        guard short.count == 2, long.count > 1, PersonNouns.royal.contains(short[0]) else { return false }
        return !PersonNouns.royal.contains(long[0]) && (long.first == short[1] || long.last == short[1])
    }

    /// Whether one name of an organisation is the other with words left out, its head noun kept.
    private static func isSameBody(_ a: [String], _ b: [String]) -> Bool {
        let (a, b) = (expanded(a), expanded(b))
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        guard Set(short).isSubset(of: long) else { return false }
        let nouns = Set(long.filter { CommonNouns.organisation($0)?.isPlural == false })
        let hasHead = nouns.isEmpty ? short.last == long.last : !nouns.isDisjoint(with: short)
        return short.count == long.count
            || (hasHead && short.count > 1 && !Places.contains(short.joined(separator: " ")))
    }

    private static func expanded(_ key: [String]) -> [String] {
        key.flatMap { word in
            WellKnownNames.expansions[word].map { $0.split(separator: " ").map(String.init) } ?? [word]
        }
    }

    private static func initials(_ key: [String]) -> String {
        guard key.count > 1 else { return "" }
        return String(key.filter { !GrammarWords.particles.contains($0) }.compactMap(\.first))
    }

    // MARK: Headlines

    /// Adds the names of headlines: there every word has a capital, so only names that the article gives elsewhere count.
    private mutating func addHeadlines(_ isHeadline: [Bool]) {
        var known = Set(names.map { $0.key.joined(separator: " ") })
        for entity in entities {
            known.formUnion(entity.acronyms)
            guard entity.sort == .person || entity.sort == nil, let key = entity.variants.first?.key else { continue }
            if let surname = PersonalNames.surname(key) { known.insert(surname) }
            if key.count > 1, GivenNames.contains(key[0]) { known.insert(key[0]) }
        }
        var added: [Name] = []
        for (sentence, range) in text.ranges.enumerated() where isHeadline[sentence] {
            var index = range.lowerBound
            while index < range.upperBound {
                let name = headlineName(at: index, in: range, known: known)
                if let name { added.append(name) }
                index = name?.tokens.upperBound ?? index + 1
            }
        }
        guard !added.isEmpty else { return }
        names = (names + added).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Words inside names that names aren't compared by.
    private static let joining: Set<String> = ["of", "the", "for", "and", "on", "to"]

    private func headlineName(at start: Int, in range: Range<Int>, known: Set<String>) -> Name? {
        guard text.tokens[start].kind == .word, !Self.joining.contains(text.tokens[start].lower) else { return nil }
        for end in stride(from: min(range.upperBound, start + 6), to: start, by: -1) {
            let key = (start..<end).map { text.tokens[$0].lower }
                .filter { !Self.joining.contains($0) }.map(Folding.key)
            let isPerson = key.count == 2 && end - start == 2 && GivenNames.contains(key[0]) && known.contains(key[1])
            guard isPerson || known.contains(key.joined(separator: " ")), text.tokens[end - 1].kind == .word else {
                continue
            }
            if GrammarWords.neverInName.contains(text.tokens[end - 1].lower), !text.isAcronym(end - 1) { continue }
            return Name(
                tokens: start..<end, key: key, gender: isPerson ? GivenNames.gender(of: key[0]) : nil,
                sort: isPerson ? .person : nil, start: start)
        }
        return nil
    }

    // MARK: Short names

    /// Finds the bearer of every name, in text order; makes those of names that stand alone.
    private mutating func assign() {
        var lastSeen: [Int: Int] = [:]
        var isElsewhere: Set<Int> = []
        bearers = []
        bearers.reserveCapacity(names.count)
        for (index, name) in names.enumerated() {
            let joined = Self.expanded(name.key).joined(separator: " ")
            let bearer: Int
            if name.key.count > 1, let known = byKey[joined] {
                bearer = known
            } else if let known = speaker(labelled: name) ?? bestBearer(of: name, lastSeen: lastSeen) ?? misspelt(name)
            {
                bearer = known
                note(name, of: known)
            } else {
                bearer = add(Entity(sort: isTown(name) ? .place : name.sort, gender: name.gender))
                note(name, of: bearer)
                for word in Self.expanded(name.key) { byWord[word, default: []].append(bearer) }
            }
            if let span = text.span(name.tokens) { entities[bearer].mentions.append(span) }
            lastSeen[bearer] = index
            bearers.append(bearer)
            if name.start == 0 || !["in", "near"].contains(text.tokens[name.start - 1].lower) {
                isElsewhere.insert(bearer)
            }
        }
        for bearer in entities.indices where entities[bearer].sort == nil && !isElsewhere.contains(bearer) {
            entities[bearer].sort = .place
        }
    }

    /// The one whose initials label a turn: "AL: …" for Ann Lee, "((WN))" for Wikinews.
    private func speaker(labelled name: Name) -> Int? {
        guard name.tokens.count == 1, 2...3 ~= name.key[0].utf8.count, text.isAcronym(name.tokens.lowerBound),
            let label = turns.label(at: name.tokens.lowerBound)
        else { return nil }
        let bearers = entities.indices.prefix(Self.maxLabelled).filter { index in
            (entities[index].sort == .person || entities[index].sort == nil)
                && entities[index].variants.contains { Self.initials($0.key) == name.key[0] }
        }
        guard bearers.isEmpty, label.role == .asker, let asker = turns.asker(abbreviated: name.key[0]) else {
            return bearers.count == 1 ? bearers[0] : nil
        }
        return byWord[asker]?.first
    }

    private func bestBearer(of name: Name, lastSeen: [Int: Int]) -> Int? {
        let word = name.key.count == 1 ? name.key[0] : Self.initials(name.key)
        let known = byWord[word] ?? []
        let expansion = Self.expanded(name.key)
        let more = expansion.count > 1 ? [byKey[expansion.joined(separator: " ")]].compactMap { $0 } : []
        let isTown = isTown(name)
        let fitting = (known + more).compactMap { bearer in
            isTown && entities[bearer].sort == .person
                ? nil : fit(of: name, to: entities[bearer]).map { (bearer: bearer, fit: $0) }
        }
        guard fitting.count > 1 else { return fitting.first?.bearer }
        let gender = name.gender ?? pronounGender(after: name)
        var best: (rank: [Int], bearer: Int)?
        for (bearer, fit) in fitting {
            let isOther = gender != nil && entities[bearer].gender != nil && entities[bearer].gender != gender
            let rank = [fit, isOther ? 0 : 1, lastSeen[bearer] == nil ? 0 : 1, -bearer]
            if let best, !best.rank.lexicographicallyPrecedes(rank) { continue }
            best = (rank, bearer)
        }
        return best?.bearer
    }

    /// Whether a name is a town's, which may be somebody's too: "a man from Allen, Texas".
    private func isTown(_ name: Name) -> Bool {
        let next = name.tokens.upperBound + 1
        guard name.key.count == 1, name.title == nil, name.start > 0, next < text.tokens.count,
            ["of", "in", "from", "near", "at", "outside"].contains(text.tokens[name.start - 1].lower),
            text.tokens[next - 1].lower == ","
        else { return false }
        let words = text.tokens[next..<min(text.tokens.count, next + 2)].map { Folding.key($0.lower) }
        return Places.contains(words[0]) || Places.contains(words.joined(separator: " "))
    }

    /// The gender of the pronoun that follows a name in its clause.
    private func pronounGender(after name: Name) -> Gender? {
        for index in name.tokens.upperBound..<min(text.tokens.count, name.tokens.upperBound + 8) {
            switch text.tokens[index].lower {
            case "he", "his", "himself": return .male
            case "she", "herself": return .female
            case "her" where isPossessive(index): return .female
            default: if text.tokens[index].isCapitalised || text.tokens[index].kind == .quotationMark { return nil }
            }
        }
        return nil
    }

    /// Whether "her" at `index` says whose something is: "her plan", not "begged her to stay".
    private func isPossessive(_ index: Int) -> Bool {
        guard index + 1 < text.tokens.count, text.tokens[index + 1].kind == .word else { return false }
        let next = text.tokens[index + 1].lower
        return !GrammarWords.modifierStarts.contains(next) && !GrammarWords.determiners.contains(next)
            && !["to", "that", "not", "as", "and", "or", "but", "when", "while"].contains(next)
    }

    /// The person whose surname differs from a short name by one letter: a misspelling.
    private func misspelt(_ name: Name) -> Int? {
        guard name.key.count == 1, name.sort == nil || name.sort == .person, name.key[0].utf8.count > 4,
            !Places.contains(name.key[0]), !isTown(name)
        else { return nil }
        let bearers = Set(Self.blurred(name.key[0]).flatMap { bySpelling[$0] ?? [] })
        return bearers.count == 1 ? bearers.first : nil
    }

    /// `word` with each letter but the first left out in turn.
    private static func blurred(_ word: String) -> [String] {
        let letters = Array(word.unicodeScalars)
        guard letters.count < 24 else { return [] }
        let shorter = letters.indices.dropFirst().map { left in
            var view = String.UnicodeScalarView()
            for index in letters.indices where index != left { view.append(letters[index]) }
            return String(view)
        }
        return [word] + shorter
    }

    /// Whether a name says where something is: "across the Pacific", "in Vanuatu".
    private func isPlaced(_ name: Name) -> Bool {
        guard name.start > 0 else { return false }
        let before = text.tokens[name.start - 1].lower == "the" && name.start > 1 ? name.start - 2 : name.start - 1
        return ["across", "around", "in", "into", "near", "off", "throughout"].contains(text.tokens[before].lower)
    }

    /// How well a short name fits a bearer; nil when it doesn't.
    private func fit(of name: Name, to entity: Entity) -> Int? {
        if let a = name.gender, let b = entity.gender, a != b { return nil }
        if name.sort == .person, entity.sort != .person, entity.sort != nil { return nil }
        guard name.key.count == 1 else { return nil }
        let word = name.key[0]
        if entity.sort == .place, !Places.contains(word) { return entity.variants[0].key == [word] ? 1 : nil }
        if entity.acronyms.contains(word) { return 5 }
        var best: Int?
        for variant in entity.variants {
            let key = Self.expanded(variant.key)
            if key == Self.expanded(name.key) { return 6 }
            guard let place = variant.key.firstIndex(of: word), variant.key.count > 1 else { continue }
            let fit: Int?
            switch entity.sort {
            case .person where Places.countries.contains(word) && !GivenNames.contains(variant.key[0]): fit = nil
            case .person: fit = word == PersonalNames.surname(variant.key) ? 4 : place == 0 ? 2 : 3
            case .organisation:
                let isOwnBody = variant.key.last.map(GrammarWords.ownBodies.contains) == true
                let isDistinct =
                    place == 0 && !isOwnBody && !isPlaced(name) && !Places.contains(word) && !Places.isPeople(word)
                    && CommonNouns.organisation(word) == nil
                let isHead = name.sort == .organisation && CommonNouns.organisation(word) != nil
                fit = isDistinct ? 2 : isHead ? 3 : nil
            case .outlet: fit = (place == 0 || place == variant.key.count - 1) && !Places.contains(word) ? 2 : nil
            case nil where Places.contains(word): fit = nil
            case nil: fit = place == variant.key.count - 1 ? 3 : place == 0 && name.sort == nil ? 1 : nil
            default: fit = nil
            }
            if let fit { best = max(best ?? 0, fit) }
        }
        return best
    }
}
