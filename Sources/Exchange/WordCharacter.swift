/// The classes of characters that the scorers' regular expressions name, as Python's `re` understands them.
enum WordCharacter {
    /// `\w`: letters, all that is numeric, and the underscore.
    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return (0x30...0x39).contains(scalar.value) || (0x61...0x7a).contains(scalar.value | 0x20) || scalar == "_"
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
            return true
        default: return scalar.properties.numericType != nil
        }
    }

    /// `\s`: white space, and the separators of ASCII.
    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || (0x1c...0x1f).contains(scalar.value)
    }
}
