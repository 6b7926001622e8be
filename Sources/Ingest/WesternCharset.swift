/// The charsets of Western Europe that most legacy text is in, known without the system's tables, which a bare chroot
/// lacks.
enum WesternCharset: Hashable, Sendable {
    /// ISO 8859-1: a byte is the code point.
    case latin1
    /// Microsoft's superset, with signs and letters at 0x80…0x9f.
    case windows1252

    /// The charset that iconv knows by `name`; nil for others.
    init?(name: String) {
        switch name.lowercased().filter({ $0.isLetter || $0.isNumber }) {
        case "iso88591", "latin1", "l1", "ibm819", "cp819", "88591", "isoir100", "csisolatin1": self = .latin1
        case "windows1252", "cp1252", "mswansi": self = .windows1252
        default: return nil
        }
    }

    /// `bytes` as UTF-8. The five bytes that windows-1252 leaves free become U+FFFD.
    func decoded(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                text.append(byte)
            } else {
                text += String(scalar(byte)).utf8
            }
        }
        return text
    }

    /// The sign that pages mean by a reference such as `&#146;`, which is a control by its number; nil for other bytes.
    static func sign(ofControl utf8: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
        guard utf8.count == 2, utf8[0] == 0xc2, (0x80...0x9f).contains(utf8[1]) else { return nil }
        return signs[Int(utf8[1]) - 0x80]
    }

    private func scalar(_ byte: UInt8) -> Unicode.Scalar {
        guard self == .windows1252, (0x80...0x9f).contains(byte) else { return Unicode.Scalar(byte) }
        return Self.signs[Int(byte) - 0x80]
    }

    /// 0x80…0x9f of windows-1252.
    private static let signs = Array(
        "€\u{fffd}‚ƒ„…†‡ˆ‰Š‹Œ\u{fffd}Ž\u{fffd}\u{fffd}‘’“”•–—˜™š›œ\u{fffd}žŸ".unicodeScalars)
}
