import Documents
import Linguistics

/// A document as the finders of spans read it: tokens, the classes of its words, its quotations.
struct Reading: Sendable {
    /// Longest look from a cue to its source or the end of its content, in tokens: keeps the work linear.
    static let reach = 160

    let text: TokenizedDocument
    let classes: [WordClass]
    let quotations: [Quotation]
    /// By token, the quotation that it stands in, marks included; -1 for none.
    let quotationOf: [Int32]
    /// Whether the document marks its speech; one that doesn't is read for speech without marks.
    let marksSpeech: Bool

    init(_ text: TokenizedDocument) {
        self.text = text
        classes = text.tokens.map { $0.kind == .word ? WordClass.of($0.lower) : [] }
        quotations = QuotationFinder.quotations(in: text)
        var quotationOf = [Int32](repeating: -1, count: text.tokens.count)
        for (index, quotation) in quotations.enumerated() {
            for token in quotation.tokens { quotationOf[token] = Int32(index) }
        }
        self.quotationOf = quotationOf
        marksSpeech = quotations.contains { $0.inside.count >= 5 && text.tokens[$0.tokens.lowerBound].lower != "'" }
    }

    var tokens: [Token] { text.tokens }

    /// Whether token `index` is in any of `classes`; false outside the document.
    func `is`(_ index: Int, _ wanted: WordClass) -> Bool {
        classes.indices.contains(index) && !classes[index].isDisjoint(with: wanted)
    }

    /// The lower-case text of token `index`; empty outside the document.
    func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].lower : "" }

    /// The quotation that begins at token `index`.
    func quotation(startingAt index: Int) -> Quotation? {
        guard quotationOf.indices.contains(index), quotationOf[index] >= 0 else { return nil }
        let quotation = quotations[Int(quotationOf[index])]
        return quotation.tokens.lowerBound == index ? quotation : nil
    }

    /// The quotation whose last token is `index`.
    func quotation(endingAt index: Int) -> Quotation? {
        guard quotationOf.indices.contains(index), quotationOf[index] >= 0 else { return nil }
        let quotation = quotations[Int(quotationOf[index])]
        return quotation.tokens.upperBound == index + 1 ? quotation : nil
    }

    /// Whether token `index` is a word or number that a name can be made of.
    func isCapitalised(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isCapitalised }

    /// Whether token `index` is the punctuation `mark`.
    func isMark(_ index: Int, _ mark: String) -> Bool { word(index) == mark }

    /// Whether token `index` is punctuation that ends or parts clauses.
    func isBreak(_ index: Int) -> Bool {
        switch word(index) {
        case ";", ":", "—", "–", "-", "--", "?", "!", ".", "…", "(", ")", "[", "]": tokens[index].kind == .punctuation
        default: false
        }
    }

    /// Whether a noun phrase can begin at token `index`.
    func startsNounPhrase(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return false }
        if tokens[index].kind == .number || tokens[index].kind == .quotationMark { return true }
        guard tokens[index].kind == .word else { return word(index) == "$" }
        if self.is(index, [.determiner, .nominative, .objective, .possessive]) { return true }
        return classes[index].isDisjoint(with: [
            .preposition, .be, .have, .modal, .subordinator, .coordinator, .relative, .adverb, .negation,
        ])
    }

    /// Whether token `index` is surely a finite verb: an auxiliary, a known verb, or a word in "-ed" after a noun.
    func isFiniteVerb(_ index: Int) -> Bool {
        guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
        if self.is(index, [.be, .have, .modal, .finite]) { return !isPossessiveS(index) && !isNonFinite(index) }
        if CueLexicon.verbs(tokens[index].lower).contains(where: { $0.form.contains(.past) }) {
            guard word(index + 1) != "by" || self.is(index - 1, [.nominative, .relative]) else { return false }
            return !self.is(index - 1, [.determiner, .possessive, .preposition, .be, .have])
        }
        if ["i", "we", "he", "she", "they"].contains(word(index - 1)), !isCapitalised(index) {
            return classes[index].isDisjoint(with: [.adverb, .preposition, .coordinator, .negation, .determiner, .time])
        }
        var before = index - 1
        while before > 0, index - before < 3, self.is(before, .adverb) { before -= 1 }
        return tokens[index].lower.hasSuffix("ed") && tokens[index].lower.utf8.count > 4 && !tokens[index].isCapitalised
            && !self.is(before, [.determiner, .possessive, .preposition, .be, .have, .adverb])
            && (before == index - 1 || tokens[before].kind == .word && !self.is(before, .coordinator))
            && self.word(index + 1) != "by"
    }

    /// Whether token `index` is the "'s" of a possessor.
    func isPossessiveS(_ index: Int) -> Bool {
        guard word(index) == "'s" else { return false }
        if self.is(index - 1, [.nominative, .determiner]) { return false }
        let next = classes.indices.contains(index + 1) ? classes[index + 1] : []
        return next.isDisjoint(with: [.determiner, .negation, .adverb, .preposition, .possessive])
    }

    private func isNonFinite(_ index: Int) -> Bool {
        ["been", "be", "being", "having"].contains(tokens[index].lower)
    }
}
