import Documents
import Linguistics

/// Finds the proper names of a document by their capitals. Linear in the text.
struct NameFinder {
    let text: TokenizedDocument
    /// Words seen capitalised inside a sentence, and words seen in lower case.
    private let capitalised: Set<String>
    private let uncapitalised: Set<String>
    /// By sentence, whether its words are capitalised throughout, as in a headline.
    let isHeadline: [Bool]
    private let turns: Turns

    init(_ text: TokenizedDocument, _ turns: Turns) {
        var capitalised: Set<String> = []
        var uncapitalised: Set<String> = []
        var isHeadline: [Bool] = []
        for range in text.ranges {
            let tokens = text.tokens[range]
            let content = tokens.filter {
                $0.kind == .word && $0.lower.utf8.count > 2 && !GrammarWords.neverInName.contains($0.lower)
            }
            let kind = text.document.blocks[text.sentences[isHeadline.count].block].kind
            let isInCapitals = range.allSatisfy { text.tokens[$0].lower.utf8.count < 4 || text.isUppercase($0) }
            let isHeading = kind == .title || kind == .heading
            let least = isHeading || isInCapitals ? 3 : 5
            let small = content.count { !$0.isCapitalised }
            let headline = content.count >= least && (isHeading ? small * 10 < content.count * 2 : small == 0)
            isHeadline.append(headline)
            guard !headline else { continue }
            for index in range where text.tokens[index].kind == .word {
                if !text.tokens[index].isCapitalised {
                    uncapitalised.insert(text.tokens[index].lower)
                } else if !Self.isSentenceStart(index, in: range, of: text) {
                    capitalised.insert(Folding.key(text.tokens[index].lower))
                }
            }
        }
        self.text = text
        self.turns = turns
        self.capitalised = capitalised
        self.uncapitalised = uncapitalised
        self.isHeadline = isHeadline
    }

    /// The names of all sentences that aren't headlines, in text order. Who wrote an article or took a picture isn't
    /// spoken of by it.
    func names() -> [Name] {
        var names: [Name] = []
        for (sentence, range) in text.ranges.enumerated() where !isHeadline[sentence] && !isOrigin(sentence) {
            var index = range.lowerBound
            while index < range.upperBound {
                if let label = turns.label(at: index) {
                    let name = label.isName ? NameReader(text: text, sentence: range).read(label.name) : nil
                    if let name { names.append(name) }
                    index = max(label.end, index + 1)
                    continue
                }
                if let name = wellKnownName(at: index, in: range) {
                    names.append(name)
                    index = name.tokens.upperBound
                    continue
                }
                guard startsName(index, in: range) else {
                    index += 1
                    continue
                }
                let end = end(ofRunAt: index, in: range)
                if isParty(index..<end, in: range) {
                    index = end
                    continue
                }
                if let name = NameReader(text: text, sentence: range).read(index..<end) { names.append(name) }
                index = max(end, index + 1)
            }
        }
        return names
    }

    /// A well-known name of several words that words of grammar or of offices would cut: "USA TODAY", "Human Rights Watch".
    private func wellKnownName(at index: Int, in sentence: Range<Int>) -> Name? {
        guard text.tokens[index].kind == .word, text.tokens[index].isCapitalised,
            WellKnownNames.firstWords.contains(Folding.key(text.tokens[index].lower))
        else { return nil }
        for count in [4, 3, 2] {
            let tokens = index..<index + count
            guard tokens.upperBound <= sentence.upperBound, tokens.allSatisfy({ text.tokens[$0].isCapitalised }) else {
                continue
            }
            let key = tokens.map { Folding.key(text.tokens[$0].lower) }
            let isOutlet = WellKnownNames.outlets.contains(key.joined(separator: " "))
            guard isOutlet || WellKnownNames.organisations.contains(key.joined(separator: " ")),
                tokens.contains(where: { !isNameWord($0) || PersonNouns.singular(of: text.tokens[$0].lower) != nil })
            else { continue }
            let next = tokens.upperBound
            if next < sentence.upperBound, isNameWord(next) || text.tokens[next].lower == "of" { return nil }
            return Name(tokens: tokens, key: key, sort: isOutlet ? .outlet : .organisation, start: index)
        }
        return nil
    }

    /// Whether a sentence is a line about the article: author, place and date, agency.
    private func isOrigin(_ sentence: Int) -> Bool {
        [.byline, .dateline, .credit].contains(text.document.blocks[text.sentences[sentence].block].kind)
    }

    /// Whether a run is a party with or without a place, as in "Ann Lee (D)", "Ann Lee, R-Iowa".
    private func isParty(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
        guard run.count == 1, run.lowerBound > sentence.lowerBound else { return false }
        let (word, before) = (text.tokens[run.lowerBound].lower, text.tokens[run.lowerBound - 1].lower)
        if word.utf8.count == 1 { return before == "(" }
        return ["d-", "i-", "r-"].contains(where: word.hasPrefix) && ["(", ","].contains(before)
    }

    private static func isSentenceStart(_ index: Int, in sentence: Range<Int>, of text: TokenizedDocument) -> Bool {
        guard index > sentence.lowerBound else { return true }
        let before = text.tokens[index - 1]
        return before.kind == .quotationMark || before.lower == ":" || before.lower == "–" || before.lower == "—"
            || (before.kind != .word && index == sentence.lowerBound + 1)
    }

    private func startsName(_ index: Int, in sentence: Range<Int>) -> Bool {
        guard isNameWord(index) else { return false }
        guard Self.isSentenceStart(index, in: sentence, of: text) else { return true }
        let lower = text.tokens[index].lower
        if uncapitalised.contains(lower), isCommonNoun(lower), !isNameWord(min(index + 1, sentence.upperBound - 1)) {
            return false
        }
        let key = Folding.key(lower)
        if WellKnownNames.isUnmistakable(key) { return true }
        if capitalised.contains(key) || isOffice(index, in: sentence) { return true }
        let next = index + 1 < sentence.upperBound ? text.tokens[index + 1].lower : ""
        let second = next == "&" ? index + 2 : index + 1
        let isFollowed = second < sentence.upperBound && isNameWord(second) && text.tokens[second].kind == .word
        if isFollowed { return !uncapitalised.contains(lower) || PersonNouns.isTitle(lower) }
        if text.isAcronym(index) || GivenNames.contains(key) || Places.contains(key) || Places.isPeople(key) {
            return true
        }
        let isSpeaking =
            GrammarWords.speechVerbs.contains(next)
            || (!lower.hasSuffix("s") && GrammarWords.opinionVerbs.contains(next))
        return (isSpeaking || next == "'s" || isExplained(index, in: sentence))
            && !uncapitalised.contains(lower)
            && PersonNouns.singular(of: lower) == nil
            && !isCommonNoun(lower)
    }

    /// Whether a phrase for a person or a body between commas says what the word at `index` names: "Brandt, the builder,".
    private func isExplained(_ index: Int, in sentence: Range<Int>) -> Bool {
        guard index + 4 < sentence.upperBound, text.tokens[index + 1].lower == ",",
            ["a", "an", "the"].contains(text.tokens[index + 2].lower), WordClass.of(text.tokens[index].lower).isEmpty,
            !text.tokens[index].lower.hasSuffix("ly"), !text.tokens[index].lower.hasSuffix("ing"),
            let comma = (index + 4..<min(index + 10, sentence.upperBound)).first(where: { text.tokens[$0].lower == "," }
            )
        else { return false }
        return isCommonNoun(text.tokens[comma - 1].lower)
            && (comma - 1..<comma).allSatisfy { !text.tokens[$0].isCapitalised }
            && comma + 1 < sentence.upperBound && GrammarWords.speechVerbs.contains(text.tokens[comma + 1].lower)
    }

    /// Whether "Mayor of Arlen", "Bank of Arlen" begins at `index`.
    private func isOffice(_ index: Int, in sentence: Range<Int>) -> Bool {
        isHead(index) && index + 2 < sentence.upperBound && text.tokens[index + 1].lower == "of"
            && isNameWord(index + 2)
    }

    private func isCommonNoun(_ word: String) -> Bool {
        CommonNouns.organisation(word) != nil || CommonNouns.document(word) != nil
            || PersonNouns.singular(of: word) != nil
    }

    /// Whether the token may stand in a name: a capitalised word that isn't one of grammar or of the calendar.
    private func isNameWord(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, token.isCapitalised || text.hasInnerCapital(index) else { return false }
        if isAmount(index) { return false }
        if !GrammarWords.neverInName.contains(token.lower) { return true }
        return text.isAcronym(index) ? ["us", "who"].contains(token.lower) : isSurname(index)
    }

    /// Whether the token is a sum of money with its letter: "N50 million".
    private func isAmount(_ index: Int) -> Bool {
        let (word, next) = (text.tokens[index].lower, index + 1 < text.tokens.count ? text.tokens[index + 1].lower : "")
        return ["million", "billion", "trillion", "crore", "lakh"].contains(next)
            && word.utf8.contains { (0x30...0x39).contains($0) }
    }

    /// Whether a word of grammar or of the calendar is somebody's name: "Theresa May", "Mrs. May", "May said".
    private func isSurname(_ index: Int) -> Bool {
        guard GrammarWords.surnames.contains(text.tokens[index].lower) else { return false }
        let before = index > 0 ? text.tokens[index - 1] : nil
        let isAfterName = before.map {
            $0.isCapitalised && (GivenNames.contains(Folding.key($0.lower)) || PersonNouns.honorifics[$0.lower] != nil)
        }
        let next = index + 1 < text.tokens.count ? text.tokens[index + 1].lower : ""
        return isAfterName == true || (text.tokens[index].lower == "may" && GrammarWords.speechVerbs.contains(next))
    }

    /// The end of the run of name words that begins at `start`, connecting words inside included.
    private func end(ofRunAt start: Int, in sentence: Range<Int>) -> Int {
        var end = start + 1
        while end < sentence.upperBound, end - start < 24 {
            let lower = text.tokens[end].lower
            if isNameWord(end), !isBroken(before: end) {
                end += 1
            } else if let next = afterNickname(end, in: sentence) ?? afterConnection(end, start: start, in: sentence) {
                end = next + 1
            } else if lower == "'s" || lower == "'", end + 1 < sentence.upperBound, isNameWord(end + 1),
                GrammarWords.possessiveInName.contains(text.tokens[end - 1].lower)
                    || lower == "'" && isBody(endingRunAt: end + 1, in: sentence)
            {
                end += 2
            } else {
                break
            }
        }
        return isOwnBody(at: end, in: sentence) ? end + 1 : end
    }

    /// Whether the run of name words that begins at `start` ends with a noun for a body: "Residents' [Association]".
    private func isBody(endingRunAt start: Int, in sentence: Range<Int>) -> Bool {
        var end = start
        while end < sentence.upperBound, end - start < 4, isNameWord(end) { end += 1 }
        return CommonNouns.organisation(text.tokens[end - 1].lower)?.isPlural == false
    }

    /// Whether the lower-case noun at `index` makes a body of the name before it: "Lee campaign".
    private func isOwnBody(at index: Int, in sentence: Range<Int>) -> Bool {
        guard index < sentence.upperBound, GrammarWords.ownBodies.contains(text.tokens[index].lower),
            !isHead(index - 1),
            !Places.isPeople(Folding.key(text.tokens[index - 1].lower))
        else { return false }
        let next = index + 1 < sentence.upperBound ? text.tokens[index + 1].lower : ""
        return PersonNouns.singular(of: next) == nil && CommonNouns.document(next) == nil
    }

    private func isBroken(before index: Int) -> Bool {
        text.tokens[index - 1].kind != .word && !["&", "-", "–", "'"].contains(text.tokens[index - 1].lower)
    }

    private func isHead(_ index: Int) -> Bool {
        let lower = text.tokens[index].lower
        return CommonNouns.organisation(lower) != nil || PersonNouns.isTitle(lower)
    }

    /// Index of the name word behind the nickname in quotation marks that begins at `index`: "Ann “Annie” Lee".
    private func afterNickname(_ index: Int, in sentence: Range<Int>) -> Int? {
        let next = index + 3
        guard next < sentence.upperBound, text.tokens[index].kind == .quotationMark, isNameWord(index + 1),
            text.tokens[index + 2].kind == .quotationMark, isNameWord(next),
            !text.tokens[index - 1].lower.hasSuffix("."),
            text.tokens[index - 1].kind == .word
        else { return nil }
        return next
    }

    /// Index of the name word that a connection at `index` leads to: "of", "for", "and", "de", "&", "–".
    private func afterConnection(_ index: Int, start: Int, in sentence: Range<Int>) -> Int? {
        let lower = text.tokens[index].lower
        var next = index + 1
        func isName(_ index: Int) -> Bool { index < sentence.upperBound && isNameWord(index) }
        if GrammarWords.particles.contains(lower) {
            while next < sentence.upperBound, GrammarWords.particles.contains(text.tokens[next].lower) { next += 1 }
            return isName(next) ? next : nil
        }
        switch lower {
        case "of", "for", "on", "to":
            let takesComplement = GrammarWords.headsWithComplement.contains(text.tokens[index - 1].lower)
            guard lower == "for" ? takesComplement : isHead(index - 1) && (lower == "of" || takesComplement) else {
                return nil
            }
            if next < sentence.upperBound, text.tokens[next].lower == "the" { next += 1 }
            return isName(next) ? next : nil
        case "without", "against":
            return text.tokens[index].isCapitalised && isName(next) ? next : nil
        case "and":
            guard isName(next) else { return nil }
            return joins(index, start: start, in: sentence) ? next : nil
        case "&": return isName(next) && text.tokens[next].followsSpace == text.tokens[index].followsSpace ? next : nil
        case "-", "–":
            return isName(next) && !text.tokens[next].followsSpace && !text.tokens[index].followsSpace ? next : nil
        default:
            return nil
        }
    }

    /// Whether two fields of one office stand around an "and", with its bearer behind: "Food and Consumer Affairs Minister
    /// Ann Lee".
    private func isPortfolio(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard let field = left.last, Offices.fields.contains(text.tokens[field].lower),
            let title = right.first(where: { ["minister", "secretary"].contains(text.tokens[$0].lower) })
        else { return false }
        return title > right.lowerBound && title + 1 < right.upperBound
    }

    /// Whether the "and" at `index` stands inside one name: after "Department of …", or before a last head noun
    /// ("House Oversight and Reform Committee").
    private func joins(_ index: Int, start: Int, in sentence: Range<Int>) -> Bool {
        var end = index + 1
        while end < sentence.upperBound, end - index < 8, isNameWord(end) { end += 1 }
        if isPortfolio(start..<index, index + 1..<end) { return true }
        end = min(end, index + 5)
        let right = index + 1..<end
        let left = start..<index
        let rightKeys = right.map { Folding.key(text.tokens[$0].lower) }
        if rightKeys.contains(where: GivenNames.contains) || rightKeys.first.map(Places.countries.contains) == true {
            return false
        }
        if left.contains(where: { GivenNames.contains(Folding.key(text.tokens[$0].lower)) || text.isAcronym($0) }) {
            return false
        }
        let complement = left.last(where: { text.tokens[$0].lower == "of" || text.tokens[$0].lower == "for" })
        if let complement {
            let isOffice = text.tokens[start..<complement].contains { PersonNouns.isTitle($0.lower) }
            return !isOffice && index - complement <= 4 && !right.contains(where: isHead) && right.count <= 3
        }
        guard let last = right.last, CommonNouns.organisation(text.tokens[last].lower) != nil else { return false }
        let isOutlet = CommonNouns.organisation(text.tokens[last].lower)?.sort == .outlet
        return !isOutlet && left.count <= 3 && right.count <= 3 && !left.contains(where: isHead)
    }
}
