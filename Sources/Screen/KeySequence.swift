/// Keys typed one after the other, as a configuration writes them: `]a`, `ctrl-f`, `g space`.
public struct KeySequence: Hashable, Sendable {
    /// Keys that a sequence has at most.
    public static let longest = 4

    /// The keys, one or more.
    public let keys: [Key]

    /// A sequence of these keys.
    public init(_ keys: [Key]) { self.keys = keys }

    /// Why a text names no sequence, in a few words with the mend.
    public struct Mistake: Error, Hashable {
        /// The words.
        public let reason: String
    }

    /// Reads a sequence: blanks part keys; a part is the name of a key, in any case, or characters, each a key.
    public init(_ text: String) throws(Mistake) {
        var keys: [Key] = []
        for part in text.split(separator: " ") { keys += try Self.keys(of: String(part)) }
        if keys.isEmpty { throw Mistake(reason: "no key; the blank is \"space\"") }
        if keys.count > Self.longest { throw Mistake(reason: "more than \(Self.longest) keys") }
        self.keys = keys
    }

    private static func keys(of part: String) throws(Mistake) -> [Key] {
        let lower = part.lowercased()
        if let key = Key.named.first(where: { $0.label.lowercased() == lower }) { return [key] }
        if lower.hasPrefix("ctrl-") {
            let rest = lower.unicodeScalars.dropFirst(5)
            guard rest.count == 1, let letter = rest.first, ("a"..."z").contains(letter) else {
                throw Mistake(reason: "no key \"\(part)\"; Ctrl takes a letter, as in \"ctrl-f\"")
            }
            if let same = twins[letter] {
                throw Mistake(reason: "a terminal sends \"\(lower)\" as \"\(same)\"; write that")
            }
            return [.control(letter)]
        }
        if let wrong = part.unicodeScalars.first(where: { $0.properties.generalCategory == .control }) {
            throw Mistake(reason: "U+\(String(wrong.value, radix: 16)) is no key; Ctrl is written \"ctrl-f\"")
        }
        return part.unicodeScalars.map(Key.character)
    }

    /// Letters that with Ctrl are another key to a terminal.
    private static let twins: [Unicode.Scalar: String] = ["i": "tab", "m": "enter", "j": "enter", "h": "backspace"]

    /// The sequence as it is read back.
    public var written: String {
        let parts = keys.map { key in
            if case .character(let scalar) = key, scalar != " " { return String(Character(scalar)) }
            return key.label.lowercased()
        }
        let joined = parts.joined()
        return (try? KeySequence(joined))?.keys == keys ? joined : parts.joined(separator: " ")
    }
}

extension Key {
    /// The keys that have names, but those with Ctrl.
    public static let named: [Key] = [
        .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
        .pageDown, .character(" "),
    ]
}
