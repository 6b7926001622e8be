import Linguistics

/// The words at the beginning of a paragraph that say who speaks in it: "LEE:", "Q:", "((Wikinews))"; or, below a post
/// that an article shows, in the one before: "— Ann Lee (@lee)".
struct SpeakerLabel: Hashable, Sendable {
    /// What a label says of its speaker.
    enum Role: Hashable, Sendable {
        /// Who asks, without a name: "Q:".
        case question
        /// Who asks, named in double parentheses as in interviews of Wikinews: "((Wikinews))", "((WN))".
        case asker
        /// Who answers, without a name: "A:".
        case answer
        /// Whom the label names, with a colon behind.
        case named
        /// Whom the label names, with nothing behind: "AL We counted …".
        case bare
        /// Who signs the post above.
        case signature
    }

    /// What it says of its speaker.
    var role: Role
    /// The tokens of the name, or of the letter that stands for one.
    var name: Range<Int>
    /// The token of the colon behind the name.
    var colon: Int?
    /// The first token of what is said.
    var end: Int
    /// The name's last word in lower case: what a full name and a short one have in common.
    var key: String

    /// Whether it names the speaker, in full or not.
    var isName: Bool { role != .question && role != .answer }
    /// Whether it says that its speaker asks.
    var asks: Bool { role == .question || role == .asker }

    /// Tokens of a name, and of a name with what is said of its bearer, at most.
    private static let longestName = 7
    private static let reach = 25
    /// Words without a capital in what is said of a speaker: "ANN LEE, MAYOR of LUND:".
    private static let joining: Set = ["of", "the", "for", "to", "and", "at", "in"]
    private static let letters: [String: Role] = [
        "q": .question, "question": .question, "a": .answer, "answer": .answer,
    ]

    /// Reads the label at the beginning of `block`, the tokens of a paragraph; nil when there is none.
    init?(beginning block: Range<Int>, of text: TokenizedDocument) {
        let isQuoted = block.first.map { text.tokens[$0].kind == .quotationMark } ?? false
        let block = isQuoted ? block.lowerBound + 1..<block.upperBound : block
        guard block.count > 2 else { return nil }
        guard let label = Self.bracketed(block, text) ?? Self.lettered(block, text) ?? Self.colon(block, text),
            label.end < block.upperBound
        else { return nil }
        self = label
    }

    /// The first `count` tokens of `block` as the label of somebody named without a mark behind.
    init(bare count: Int, of block: Range<Int>, of text: TokenizedDocument) {
        let name = block.lowerBound..<block.lowerBound + count
        self.init(role: .bare, name: name, colon: nil, end: name.upperBound, text)
    }

    /// Reads `block`, the tokens of a paragraph, as the signature of a post: a dash, a name, and the name of an account.
    init?(signature block: Range<Int>, of text: TokenizedDocument) {
        guard block.count > 3, ["-", "–", "—", "―"].contains(text.tokens[block.lowerBound].lower),
            let bracket = block.prefix(Self.longestName + 2).first(where: { text.tokens[$0].lower == "(" }),
            bracket > block.lowerBound + 1, bracket + 1 < block.upperBound,
            text.tokens[bracket + 1].lower.hasPrefix("@")
        else { return nil }
        self.init(
            role: .signature, name: block.lowerBound + 1..<bracket, colon: nil, end: block.upperBound, text)
    }

    private init(role: Role, name: Range<Int>, colon: Int?, end: Int, _ text: TokenizedDocument) {
        self.role = role
        self.name = name
        self.colon = colon
        self.end = end
        let last = text.tokens[name].last { $0.kind == .word }?.lower ?? ""
        key = last.hasSuffix(".") ? String(last.dropLast()) : last
    }

    private static func bracketed(_ block: Range<Int>, _ text: TokenizedDocument) -> SpeakerLabel? {
        let start = block.lowerBound + 2
        guard text.tokens[start - 2].lower == "(", text.tokens[start - 1].lower == "(",
            let end = (start..<min(block.upperBound - 1, start + reach)).first(where: { text.tokens[$0].lower == ")" }),
            start < end, text.tokens[end + 1].lower == ")", (start..<end).allSatisfy({ text.tokens[$0].isCapitalised })
        else { return nil }
        return SpeakerLabel(role: .asker, name: start..<end, colon: nil, end: end + 2, text)
    }

    private static func lettered(_ block: Range<Int>, _ text: TokenizedDocument) -> SpeakerLabel? {
        let first = text.tokens[block.lowerBound]
        let name = block.lowerBound..<block.lowerBound + 1
        let letter = first.lower.hasSuffix(".") ? String(first.lower.dropLast()) : first.lower
        guard first.isCapitalised, let role = letters[letter] else { return nil }
        if letter != first.lower { return SpeakerLabel(role: role, name: name, colon: nil, end: name.upperBound, text) }
        guard [":", "."].contains(text.tokens[name.upperBound].lower) else { return nil }
        let colon = text.tokens[name.upperBound].lower == ":" ? name.upperBound : nil
        return SpeakerLabel(role: role, name: name, colon: colon, end: name.upperBound + 1, text)
    }

    private static func colon(_ block: Range<Int>, _ text: TokenizedDocument) -> SpeakerLabel? {
        guard let colon = block.prefix(reach).first(where: { text.tokens[$0].lower == ":" }) else { return nil }
        let end = (block.lowerBound..<colon).first { [",", "("].contains(text.tokens[$0].lower) } ?? colon
        let name = block.lowerBound..<end
        let isName = text.tokens[name].allSatisfy { token in
            token.kind == .word && (token.isCapitalised || GrammarWords.particles.contains(token.lower))
        }
        guard isName, 1...longestName ~= name.count, isAddition(end..<colon, text) else { return nil }
        return SpeakerLabel(role: .named, name: name, colon: colon, end: colon + 1, text)
    }

    /// Whether the tokens between a name and its colon say who that is: anything in brackets, else words in capitals.
    private static func isAddition(_ range: Range<Int>, _ text: TokenizedDocument) -> Bool {
        var depth = 0
        for token in text.tokens[range] {
            if token.lower == "(" { depth += 1 }
            if token.lower == ")" { depth -= 1 }
            if depth == 0, token.kind == .word, !token.isCapitalised, !joining.contains(token.lower) { return false }
        }
        return depth == 0
    }
}
