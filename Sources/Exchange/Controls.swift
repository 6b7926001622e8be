/// Characters that must not reach a terminal or a pipe as they are.
enum Controls {
    /// Whether `scalar` is a control (C0, DEL, C1), a line or paragraph separator, a mark, embedding, override or isolate
    /// of direction, or a tag.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1f, 0x7f...0x9f, 0x061c, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069, 0xe0000...0xe007f: true
        default: false
        }
    }

    /// `text` with a blank for each of them.
    static func blanked(_ text: String) -> String {
        text.unicodeScalars.map { isControl($0) ? " " : String($0) }.joined()
    }

    /// `text` with white space of any kind as single spaces, none at its ends, and other controls as U+FFFD.
    static func asOneLine(_ text: String) -> String {
        var shown = ""
        var isSpace = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                isSpace = true
                continue
            }
            if isSpace, !shown.isEmpty { shown += " " }
            isSpace = false
            shown.unicodeScalars.append(isControl(scalar) ? "\u{fffd}" : scalar)
        }
        return shown
    }
}
