/// Words of an article that lead elsewhere.
public struct Link: Hashable, Sendable {
    /// The words.
    public var span: Span
    /// Where they lead: an absolute address, or one relative to a page whose own address isn't known.
    public var target: String

    /// Bytes of an address at most.
    public static let longest = 2000

    /// Whether an address stands alone, and leads to something to read.
    public static func isAbsolute(_ address: String) -> Bool {
        let head = address.prefix(8).lowercased()
        return ["https:", "http:", "ftp:", "mailto:"].contains(where: head.hasPrefix)
    }

    /// Makes a link.
    public init(span: Span, target: String) {
        self.span = span
        self.target = target
    }

    /// The target as programs take it: of a scheme that leads to something to read, all in ASCII; nil when it is
    /// relative, leads elsewhere, or is longer than 2,000 bytes.
    public var address: String? {
        guard Self.isAbsolute(target), target.utf8.count <= Self.longest else { return nil }
        let digits = Array("0123456789ABCDEF")
        return target.utf8.reduce(into: "") { address, byte in
            if (0x21...0x7e).contains(byte), byte != 0x22, byte != 0x27, byte != 0x5c, byte != 0x60 {
                address.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                address += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
    }
}
