import Screen

/// A line being typed in the footer.
struct Prompt: Hashable, Sendable {
    /// Bytes kept at most.
    static let limit = 500

    /// What stands before the line.
    let sign: Character
    /// The same in words, where a sign doesn't say enough.
    let label: String
    /// What was typed so far.
    var text = ""
    /// While the text is a proposal, which what is typed first replaces: the sign that is added to it instead.
    private var addition: Unicode.Scalar?
    /// Lines that were typed before; Up and Down bring them back.
    private var history: PromptHistory

    init(_ sign: Character, label: String? = nil, history: PromptHistory) {
        self.sign = sign
        self.label = label ?? String(sign)
        self.history = history
    }

    /// Proposes a text, which may be taken as it is, changed from its end, or replaced by typing; but `addition` is
    /// added to it.
    mutating func propose(_ text: String, addition: Unicode.Scalar) {
        insert(text)
        self.addition = addition
    }

    /// What a key did to the prompt.
    enum Outcome: Hashable, Sendable {
        case typing, confirmed, cancelled
    }

    /// Takes a key.
    mutating func take(_ key: Key) -> Outcome {
        defer { addition = nil }
        switch key {
        case .enter: return .confirmed
        case .escape, .control("c"), .control("g"): return .cancelled
        case .backspace:
            if text.isEmpty { return .cancelled }
            text.removeLast()
        case .control("u"): text = ""
        case .control("w"):
            while text.last == " " { text.removeLast() }
            while let last = text.last, last != " " { text.removeLast() }
        case .up: text = history.older(than: text)
        case .down: text = history.newer(than: text)
        case .character(let scalar):
            if let addition, addition != scalar { text = "" }
            insert(String(Character(scalar)))
        default: break
        }
        return .typing
    }

    /// Takes pasted text.
    mutating func paste(_ string: String) {
        if addition != nil { text = "" }
        addition = nil
        insert(string)
    }

    /// Takes text; line ends become blanks.
    private mutating func insert(_ string: String) {
        for character in string where text.utf8.count < Self.limit {
            text.append(character.isNewline || character == "\t" ? " " : character)
        }
    }
}
