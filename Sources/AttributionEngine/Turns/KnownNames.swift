import Linguistics

/// The words that an article writes as parts of names, wherever these stand: what a label is known by.
struct KnownNames {
    /// Nouns for those who speak in a transcript, whom a label names with a capital only.
    private static let speakers: Set = [
        "interviewer", "host", "moderator", "reporter", "anchor", "presenter", "caller", "narrator", "announcer",
    ]

    private let text: TokenizedDocument
    /// Words with a capital inside a sentence and never without, folded.
    private let words: Set<String>
    /// First letters of two such words side by side.
    private let pairs: Set<String>

    init(_ text: TokenizedDocument) {
        var capitalised: Set<String> = []
        var small: Set<String> = []
        var pairs: Set<String> = []
        for range in text.ranges {
            for index in range where text.tokens[index].kind == .word {
                let word = Folding.key(text.tokens[index].lower)
                guard text.tokens[index].isCapitalised else {
                    small.insert(word)
                    continue
                }
                guard index > range.lowerBound, text.tokens[index - 1].kind == .word,
                    text.tokens[index - 1].lower != "the"
                else { continue }
                capitalised.insert(word)
                if let pair = Self.initials(ofPairAt: index - 1, text) { pairs.insert(pair) }
            }
        }
        self.text = text
        words = capitalised.subtracting(small)
        self.pairs = pairs
    }

    /// Whether the tokens name somebody: a name of the article's, one with a known given name, a noun for a person in
    /// capitals. Days, months and places are nobody, and "Dear Ann" is who reads.
    func knows(_ name: Range<Int>) -> Bool {
        let keys = text.tokens[name].map { Folding.key($0.lower) }
        guard let first = keys.first, let last = keys.last, first != "dear",
            !GrammarWords.neverInName.contains(last) || GrammarWords.surnames.contains(last),
            !Places.contains(keys.joined(separator: " "))
        else { return false }
        let isPerson = PersonNouns.singular(of: last) != nil
        return words.contains(last) || GivenNames.contains(first) || (keys.count == 1 && pairs.contains(last))
            || Self.speakers.contains(last) || (isPerson && name.allSatisfy(text.isUppercase))
    }

    /// Whether `word`, in lower case, is the first letters of two words of a name.
    func isInitials(_ word: String) -> Bool { pairs.contains(word) }

    /// The first letters of the two words of a name from token `index` on.
    static func initials(ofPairAt index: Int, _ text: TokenizedDocument) -> String? {
        guard index + 1 < text.tokens.count else { return nil }
        let pair = text.tokens[index...index + 1]
        guard pair.allSatisfy({ $0.isCapitalised && $0.kind == .word && $0.lower.utf8.count > 1 }) else { return nil }
        return String(pair.compactMap(\.lower.first))
    }
}
