import Linguistics

/// Reads a run of capitalised words: what of it is a title, what the name, and what the words around say of it.
struct NameReader {
    let text: TokenizedDocument
    let sentence: Range<Int>

    /// The name in `run`; nil when it holds none, as in "Dutch" or "Secretary of State".
    func read(_ run: Range<Int>) -> Name? {
        var core = run
        var title: Role?
        var gender: Gender?
        var isPerson = false
        if let found = honorific(core) {
            gender = found
            isPerson = true
            core = core.lowerBound + 1..<core.upperBound
        }
        if let (role, name) = self.title(in: core) {
            title = role
            isPerson = true
            core = name
            if let found = honorific(core) {
                gender = found
                core = core.lowerBound + 1..<core.upperBound
            }
        }
        core = withoutBody(withoutPeople(core))
        guard !core.isEmpty else { return nil }
        var start = min(run.lowerBound, core.lowerBound)
        if title == nil, core.lowerBound == run.lowerBound, let (role, first) = titleBefore(run.lowerBound) {
            let isBody = sort(of: core) == .organisation || sort(of: core) == .outlet
            if !isBody {
                title = role
                isPerson = true
            }
            start = first
        }
        core = acronymAlone(core)
        let bare = withoutHonours(core)
        let key = key(of: bare)
        let isInverted = core.contains { lower($0) == "of" }
        let isName = isInverted ? !isOffice(core) : hasAmpersand(core) || !isDescription(key, isPerson: isPerson)
        let isMember = core.count == 1 && isDefinite(core) && key.last.map(Places.isPeople) == true
        guard let last = key.last, isName, !isMember, !Self.adjectival.contains(where: last.hasSuffix) else {
            return nil
        }
        if GrammarWords.ownBodies.contains(last) { isPerson = false }
        let sort = isPerson || bare != core ? .person : sort(of: core)
        if gender == nil, let stated = title?.gender {
            gender = (key.count > 1 ? GivenNames.gender(of: key[0]) : nil) ?? stated
        }
        return Name(
            tokens: core, key: key, title: title, gender: gender,
            acronym: sort == .person ? nil : acronym(after: core.upperBound), sort: sort,
            start: start)
    }

    /// Endings of adjectives that places make: "Florida-based".
    private static let adjectival = ["-based", "-born", "-backed", "-led", "-area", "-style", "-wide", "-raised"]

    private func lower(_ index: Int) -> String { text.tokens[index].lower }

    /// Whether the words only describe: "Utah Republican", "Prime Minister", "Founding Fathers".
    private func isDescription(_ key: [String], isPerson: Bool) -> Bool {
        guard let first = key.first, let last = key.last, !isPerson else { return false }
        if GivenNames.contains(key.count == 1 ? last : first) { return false }
        if WellKnownNames.organisations.contains(key.joined(separator: " ")) { return false }
        return Places.isPeople(last) || (PersonNouns.singular(of: last) != nil && CommonNouns.organisation(last) == nil)
    }

    /// Whether the words are an office or a member of a people: "Secretary of State", "Democrat of Vermont".
    private func isOffice(_ core: Range<Int>) -> Bool {
        guard let of = core.first(where: { lower($0) == "of" }), of > core.lowerBound else { return false }
        let noun = Folding.key(lower(of - 1))
        return (Places.isPeople(noun) || PersonNouns.isTitle(lower(of - 1))) && !PersonNouns.royal.contains(noun)
    }

    /// `core` without an adjective before its acronym ("Eurosceptic SVP").
    private func acronymAlone(_ core: Range<Int>) -> Range<Int> {
        guard core.count == 2, text.isAcronym(core.lowerBound + 1), !text.isAcronym(core.lowerBound),
            !GivenNames.contains(Folding.key(lower(core.lowerBound))), !lower(core.lowerBound + 1).contains("."),
            lower(core.lowerBound + 1).utf8.count > 2
        else { return core }
        return core.lowerBound + 1..<core.upperBound
    }

    private func honorific(_ core: Range<Int>) -> Gender? {
        guard core.count > 1, let gender = PersonNouns.honorifics[lower(core.lowerBound)] else { return nil }
        return PersonNouns.royal.contains(lower(core.lowerBound)) ? nil : gender
    }

    /// The words names are compared by: folded, without articles, prepositions and punctuation.
    private func key(of core: Range<Int>) -> [String] {
        core.compactMap { index in
            let token = text.tokens[index]
            guard token.kind != .punctuation, token.lower != "'s" else { return nil }
            guard
                token.isCapitalised || text.hasInnerCapital(index) || GrammarWords.particles.contains(token.lower)
                    || (index == core.upperBound - 1 && GrammarWords.ownBodies.contains(token.lower))
            else { return nil }
            return Folding.key(token.lower)
        }
    }

    /// The last title in `run` that a name follows, and that name.
    private func title(in run: Range<Int>) -> (Role, Range<Int>)? {
        for index in run.dropLast().reversed() {
            guard let (noun, isPlural) = PersonNouns.singular(of: lower(index)) else { continue }
            if isPlural, !GivenNames.contains(Folding.key(lower(index + 1))) { continue }
            if GivenNames.contains(Folding.key(lower(index))) { continue }
            if index > run.lowerBound, ["of", "for", "and", "on"].contains(lower(index - 1)), index + 2 > run.upperBound
            {
                continue
            }
            var name = index + 1..<run.upperBound
            var complement = index..<index
            if ["of", "for"].contains(lower(name.lowerBound)) {
                complement = self.complement(after: name)
                name = complement.upperBound..<run.upperBound
            }
            if name.isEmpty || lower(name.lowerBound) == "'s" || name.contains(where: { lower($0) == "of" }) {
                continue
            }
            if sort(of: name) == .organisation || sort(of: name) == .outlet { continue }
            if name.count == 1, CommonNouns.organisation(lower(name.lowerBound)) != nil { continue }
            if ["of", "for"].contains(lower(name.lowerBound)) { continue }
            if PersonNouns.royal.contains(lower(index)) {
                let isShort = name.allSatisfy {
                    $0 == name.lowerBound || text.isAcronym($0) || lower($0).utf8.count < 3
                }
                if isShort, !Places.landNouns.contains(lower(name.lowerBound)) { name = index..<run.upperBound }
            }
            let modifiers = (Array(run.lowerBound..<index) + Array(complement)).map { Folding.key(lower($0)) }
            let role = Role(
                noun: noun, modifiers: Set(modifiers).subtracting(["of", "the"]))
            return (role, name)
        }
        return nil
    }

    /// The words of an "of …" inside a title: an office's known field, or else one place, before the person's name.
    private func complement(after rest: Range<Int>) -> Range<Int> {
        var end = rest.lowerBound + 1
        if end < rest.upperBound, lower(end) == "the" { end += 1 }
        end = min(rest.upperBound, end + 1)
        while end < rest.upperBound {
            let isField = ["and", "affairs", "security", "of", "&", "defence", "relations", "services", "trade"]
                .contains(lower(end))
            let isPlaceName = Places.contains(Folding.key(lower(end - 1)) + " " + Folding.key(lower(end)))
            guard isField || isPlaceName || text.tokens[end].kind != .word else { break }
            end += 1
            if ["and", "of", "&"].contains(lower(end - 1)) { end = min(rest.upperBound, end + 1) }
        }
        if rest.upperBound - end > 3 {
            let given = (end..<rest.upperBound).first { GivenNames.contains(Folding.key(lower($0))) }
            end = given ?? rest.upperBound - 2
        }
        return rest.lowerBound..<end
    }

    /// `core` without the name of a people, a creed or a party before a person's or a country's name
    /// ("Democrat Ann Lee", "Catholic Spain").
    private func withoutPeople(_ core: Range<Int>) -> Range<Int> {
        var core = core
        while core.count > 1, Places.isPeople(Folding.key(lower(core.lowerBound))),
            !GivenNames.contains(Folding.key(lower(core.lowerBound)))
        {
            let rest = core.lowerBound + 1..<core.upperBound
            let isPlace = [rest, rest.dropFirst()].contains { Places.contains(key(of: $0).joined(separator: " ")) }
            let isPerson = rest.count > 1 && GivenNames.contains(Folding.key(lower(rest.lowerBound)))
            guard isPlace || isPerson, lower(rest.lowerBound) != "of" else { break }
            core = rest
        }
        return core
    }

    /// `core` without the outlet, body or country before the name of somebody who belongs to it: "Fox News Ann Lee",
    /// "ambassador to the United Nations Ann Lee", "leader of Chad Ann Lee".
    private func withoutBody(_ core: Range<Int>) -> Range<Int> {
        let start = core.dropFirst().first { index in
            guard GivenNames.contains(Folding.key(lower(index))), index + 1 < core.upperBound else { return false }
            let body = key(of: core.lowerBound..<index).joined(separator: " ")
            return WellKnownNames.outlets.contains(body) || WellKnownNames.organisations.contains(body)
                || (Places.countries.contains(body) && !GivenNames.contains(body))
        }
        return start.map { $0..<core.upperBound } ?? core
    }

    /// `core` without the letters of a rank or an order behind a person's name: "Rebecca Lyle KC".
    private func withoutHonours(_ core: Range<Int>) -> Range<Int> {
        var core = core
        while core.count > 2, Self.honours.contains(lower(core.upperBound - 1)), text.isAcronym(core.upperBound - 1) {
            core = core.lowerBound..<core.upperBound - 1
        }
        return core
    }

    private static let honours: Set<String> = [
        "kc", "qc", "sc", "mbe", "obe", "cbe", "kbe", "dbe", "jp", "frs", "phd", "md", "mp", "msp", "mep", "ms", "td",
    ]

    /// The role in lower case just before a name ("eyewitness Nicole Towarek"), and its first token.
    private func titleBefore(_ index: Int) -> (Role, Int)? {
        guard index > sentence.lowerBound, let (noun, _) = PersonNouns.singular(of: lower(index - 1)),
            !GrammarWords.determiners.contains(lower(index - 1)), !["public", "percent", "half", "said"].contains(noun)
        else { return nil }
        var start = index - 1
        var modifiers: Set<String> = []
        while start > sentence.lowerBound, index - start < 10 {
            let token = text.tokens[start - 1]
            if token.lower == "'s" || token.lower == "'" || token.lower == "-" || token.lower == "and" {
                start -= 1
                continue
            }
            guard token.kind == .word, !GrammarWords.determiners.contains(token.lower),
                !GrammarWords.modifierStarts.contains(token.lower), !GrammarWords.neverInName.contains(token.lower)
            else { break }
            modifiers.insert(Folding.key(token.lower))
            start -= 1
        }
        return (Role(noun: noun, modifiers: modifiers), start)
    }

    private func acronym(after end: Int) -> String? {
        if end + 2 < sentence.upperBound, lower(end) == ",", lower(end + 1) == "or", text.isAcronym(end + 2) {
            return Folding.key(lower(end + 2))
        }
        guard end + 2 < sentence.upperBound, lower(end) == "(", lower(end + 2) == ")",
            text.tokens[end + 1].kind == .word,
            text.tokens[end + 1].isCapitalised || text.isAcronym(end + 1), 2...10 ~= lower(end + 1).utf8.count
        else { return nil }
        return Folding.key(lower(end + 1))
    }

    /// What the words of `core`, and those after it, say that the name is.
    private func sort(of core: Range<Int>) -> Entity.Sort? {
        let key = key(of: core)
        let joined = key.joined(separator: " ")
        if WellKnownNames.outlets.contains(joined) { return .outlet }
        if Places.contains(joined) { return .place }
        if WellKnownNames.organisations.contains(joined) { return .organisation }
        if isSurnamedForLand(core, key) { return .person }
        if let sort = sortByHead(core) { return sort }
        if let last = key.last, key.count > 1, Places.landNouns.contains(last) { return .place }
        if key.count > 1, Places.landNounsInFront.contains(key[0]), !GivenNames.contains(key[0]) { return .place }
        let isNamesake = key.count > 2 && key.last.map(PersonalNames.namesakes.contains) == true
        if isNamesake || (key.count > 1 && key.contains("national")) { return .organisation }
        if isInDateline(core.lowerBound) || (key.count == 1 && key[0].hasSuffix("shire")) { return .place }
        let isLettered = text.isAcronym(core.upperBound - 1) && key.last.map(BodyNouns.firmLetters.contains) == true
        let isFirm = isLettered || hasAmpersand(core) || key.last.map(BodyNouns.firmEndings.contains) == true
        if isFirm, key.count > 1 { return .organisation }
        if core.count == 1, text.isAcronym(core.lowerBound) { return .organisation }
        if let first = key.first, key.count > 1, ["daily", "weekly", "sunday"].contains(first) { return .outlet }
        let isNamed = key.count > 1 && GivenNames.contains(key[0])
        let end = core.upperBound
        // "Ann Lee of Marlow Reach said".
        let isOfBody = core.lowerBound > sentence.lowerBound && lower(core.lowerBound - 1) == "of"
        let isSpeaking = !isOfBody && end < sentence.upperBound && GrammarWords.speechVerbs.contains(lower(end))
        if isDefinite(core), !isNamed { return .organisation }
        let isAged =
            end + 2 < sentence.upperBound && lower(end) == "," && text.tokens[end + 1].kind == .number
            && lower(end + 2) == ","
        let isPlaced = core.lowerBound > sentence.lowerBound && ["at", "in"].contains(lower(core.lowerBound - 1))
        let isWho =
            !isPlaced && end + 1 < sentence.upperBound
            && (lower(end) == "who" || (lower(end) == "," && lower(end + 1) == "who"))
        let isWhich = end + 1 < sentence.upperBound && lower(end) == "," && lower(end + 1) == "which"
        if isWhich, !isNamed { return .organisation }
        let isOfIt = isSpeaking && speaksOfIt(after: end)
        if !isNamed, isOfIt || isIntroducedAsBody(core.lowerBound) { return .organisation }
        return isNamed || isAged || isWho || (isSpeaking && key.count > 1) ? .person : nil
    }

    /// Whether a given name stands before a surname that is a noun for land or bodies too, and nothing says that somebody
    /// is there: "Rosa Hill", not "in Victoria Park".
    private func isSurnamedForLand(_ core: Range<Int>, _ key: [String]) -> Bool {
        guard core.count == 2, key.count == 2, PersonalNames.ofLand.contains(key[1]), GivenNames.contains(key[0]),
            !Places.contains(key[0])
        else { return false }
        let before = core.lowerBound > sentence.lowerBound ? lower(core.lowerBound - 1) : ""
        return !["the", "across", "around", "at", "from", "in", "into", "near", "on", "outside", "through", "to"]
            .contains(before)
    }

    private func isDefinite(_ core: Range<Int>) -> Bool {
        core.lowerBound > sentence.lowerBound && lower(core.lowerBound - 1) == "the"
    }

    /// Whether what somebody says begins with "it" or "its": a firm that speaks of itself.
    private func speaksOfIt(after verb: Int) -> Bool {
        let next = verb + 1 < sentence.upperBound && lower(verb + 1) == "that" ? verb + 2 : verb + 1
        guard next + 1 < sentence.upperBound else { return false }
        return lower(next) == "its"
            || lower(next) == "it"
                && ["would", "will", "had", "has", "could", "may", "should", "did"].contains(lower(next + 1))
    }

    /// Whether a noun for a firm or a movement stands right before a name: "the builder's rival [firm] Brandt Vale".
    private func isIntroducedAsBody(_ start: Int) -> Bool {
        start > sentence.lowerBound && !text.tokens[start - 1].isCapitalised && BodyNouns.isGeneric(lower(start - 1))
            && PersonNouns.singular(of: lower(start - 1)) == nil
    }

    private func hasAmpersand(_ core: Range<Int>) -> Bool { core.contains { lower($0) == "&" } }

    /// Whether the words say where a paragraph was written: "ARLEN, March 2 - ".
    private func isInDateline(_ index: Int) -> Bool {
        guard let place = text.sentence(ofToken: index), index == text.ranges[place].lowerBound else { return false }
        let dateline = text.document.blocks[text.sentences[place].block].dateline
        return dateline?.contains(text.tokens[index].span) ?? false
    }

    /// What the head noun says: the last word, or the one before "of" or "for".
    private func sortByHead(_ core: Range<Int>) -> Entity.Sort? {
        let complement = core.first { ["of", "for", "on", "to"].contains(lower($0)) } ?? core.upperBound
        let isInverted = complement < core.upperBound
        guard complement > core.lowerBound else { return nil }
        for index in [complement - 1, core.upperBound - 1] {
            let word = lower(index).hasSuffix(".") ? String(lower(index).dropLast()) : lower(index)
            guard let (_, sort, isPlural) = CommonNouns.organisation(word) else { continue }
            let isPersonLike =
                !isInverted && core.count == 2 && GivenNames.contains(Folding.key(lower(core.lowerBound)))
            if isPersonLike && ["house", "church", "post", "bank", "front", "front", "guard", "field"].contains(word) {
                continue
            }
            if core.count == 1, !["congress", "senate", "parliament", "house", "court"].contains(word) { continue }
            switch sort {
            case .outlet: return isPlural && word != "times" && word != "news" ? nil : .outlet
            case .government, .body: return .organisation
            }
        }
        if core.contains(where: { ["people", "workers", "students", "citizens", "teachers"].contains(lower($0)) })
            && core.count > 2
        {
            return .organisation
        }
        return nil
    }
}
