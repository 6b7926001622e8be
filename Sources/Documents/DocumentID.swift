/// A 64-bit FNV-1a digest of a document's text: names the text a correction belongs to, and is no protection
/// against forgery.
public struct DocumentID: Hashable, Sendable, CustomStringConvertible {
    /// The digest.
    public let value: UInt64

    /// The digest of `text` (Fowler–Noll–Vo, RFC 9923).
    public init(of text: [UInt8]) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        value = hash
    }

    /// Sixteen hexadecimal digits.
    public var description: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
