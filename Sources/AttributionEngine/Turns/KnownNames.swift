import Linguistics

/// The words that an article writes as parts of names, wherever these stand: what a label is known by.
struct KnownNames {
    private let text: TokenizedDocument
    /// Words with a capital inside a sentence and never without, folded.
    private let words: Set<String>
    /// First letters of two such words side by side.
    private let initials: Set<String>

    init(_ text: TokenizedDocument) {
        var capitalised: Set<String> = []
        var small: Set<String> = []
        var initials: Set<String> = []
        for range in text.ranges {
            for index in range where text.tokens[index].kind == .word {
                let word = Folding.key(text.tokens[index].lower)
                guard text.tokens[index].isCapitalised else {
                    small.insert(word)
                    continue
                }
                guard index > range.lowerBound, text.tokens[index - 1].kind == .word else { continue }
                capitalised.insert(word)
                if let pair = Self.initials(index - 1, text) { initials.insert(pair) }
            }
        }
        self.text = text
        words = capitalised.subtracting(small)
        self.initials = initials
    }

    /// Whether the tokens name somebody: a name of the article's, one with a known given name, a noun for a person.
    func knows(_ name: Range<Int>) -> Bool {
        let keys = text.tokens[name].filter { $0.kind == .word }.map { Folding.key($0.lower) }
        guard let last = keys.last else { return false }
        return words.contains(last) || (keys.count == 1 && isInitials(last))
            || (keys.count > 1 && GivenNames.contains(keys[0]))
            || PersonNouns.singular(of: last) != nil
    }

    /// Whether `word`, in lower case, is the first letters of two words of a name.
    func isInitials(_ word: String) -> Bool { initials.contains(word) }

    /// The first letters of the two words of a name from token `index` on.
    func initials(ofPairAt index: Int) -> String? { Self.initials(index, text) }

    private static func initials(_ index: Int, _ text: TokenizedDocument) -> String? {
        guard index + 1 < text.tokens.count else { return nil }
        let pair = text.tokens[index...index + 1]
        guard pair.allSatisfy({ $0.isCapitalised && $0.kind == .word && $0.lower.utf8.count > 1 }) else { return nil }
        return String(pair.compactMap(\.lower.first))
    }
}
