import Linguistics

extension TokenizedDocument {
    /// Whether the token's letters are two or more capitals only, full stops aside: "SNC", "U.N.".
    func isAcronym(_ index: Int) -> Bool {
        var capitals = 0
        for byte in document.text[tokens[index].span.range] {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): capitals += 1
            case UInt8(ascii: "a")...UInt8(ascii: "z"): return false
            default: break
            }
        }
        return capitals >= 2
    }

    /// Whether a capital of the token may be the sentence's own: no word stands right before it there.
    func isSentenceStart(_ index: Int) -> Bool {
        guard let sentence = sentence(ofToken: index), index > ranges[sentence].lowerBound else { return true }
        return tokens[index - 1].kind != .word
    }

    /// Whether the token has no lower-case letter.
    func isUppercase(_ index: Int) -> Bool {
        !document.text[tokens[index].span.range].contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
    }

    /// Whether a lower-case beginning is followed by a capital after a hyphen or an apostrophe: "al-Amin".
    func hasInnerCapital(_ index: Int) -> Bool {
        let bytes = document.text[tokens[index].span.range]
        guard bytes.count > 3, bytes.count < 40 else { return false }
        var isAfterMark = false
        for (offset, byte) in bytes.enumerated() {
            if isAfterMark, byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z"), offset <= 4 { return true }
            isAfterMark = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
        }
        return false
    }
}
