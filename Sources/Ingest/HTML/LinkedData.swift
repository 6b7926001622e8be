/// What a page's JSON-LD says about its article: the first headline, authors and date in it. Objects are not built, so
/// that broken or deep JSON does no harm.
struct LinkedData {
    private(set) var headline: String?
    private(set) var published: String?
    private var authors: [String] = []

    /// Authors named at most.
    private static let mostAuthors = 6

    /// "Ann Lee, Bob Ray and Cy Fox"; nil without any.
    var author: String? {
        guard let last = authors.last else { return nil }
        return authors.count == 1 ? last : authors.dropLast().joined(separator: ", ") + " and " + last
    }

    /// Reads a script of type `application/ld+json`.
    mutating func read(_ bytes: ArraySlice<UInt8>) {
        var scanner = JSONScanner(bytes)
        var key: String?
        var depth = 0
        // The depth of the object whose "author" is being read.
        var authorsAt: Int?
        while let token = scanner.next() {
            switch token {
            case .key(let name):
                key = name
                if let start = authorsAt, depth <= start { authorsAt = nil }
                if name == "author", authors.isEmpty { authorsAt = depth }
            case .string(let value):
                switch key {
                case "headline": headline = headline ?? value
                case "datePublished": published = published ?? value
                case "author", "name":
                    if let start = authorsAt, depth <= start + 2, authors.count < Self.mostAuthors,
                        !authors.contains(value)
                    {
                        authors.append(value)
                    }
                default: break
                }
                key = key == "author" ? key : nil
            case .other(let mark):
                if mark == UInt8(ascii: "{") || mark == UInt8(ascii: "[") { depth += 1 }
                if mark == UInt8(ascii: "}") || mark == UInt8(ascii: "]") { depth -= 1 }
                key = key == "author" ? key : nil
            }
        }
    }
}

/// Keys and strings of a JSON text, one after the other.
private struct JSONScanner {
    enum Token {
        case key(String)
        case string(String)
        /// A byte of structure, or of another value.
        case other(UInt8)
    }

    private let bytes: ArraySlice<UInt8>
    private var offset: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        offset = bytes.startIndex
    }

    mutating func next() -> Token? {
        while offset < bytes.endIndex, bytes[offset] <= 0x20 || bytes[offset] == UInt8(ascii: ",") { offset += 1 }
        guard offset < bytes.endIndex else { return nil }
        guard bytes[offset] == UInt8(ascii: "\"") else {
            offset += 1
            return .other(bytes[offset - 1])
        }
        let text = string()
        while offset < bytes.endIndex, bytes[offset] <= 0x20 { offset += 1 }
        guard offset < bytes.endIndex, bytes[offset] == UInt8(ascii: ":") else { return .string(text) }
        offset += 1
        return .key(text)
    }

    /// The string whose opening mark stands at `offset`.
    private mutating func string() -> String {
        var units: [UInt16] = []
        var part: [UInt8] = []
        var text = ""
        offset += 1
        func flushed() -> String { String(decoding: part, as: UTF8.self) + String(decoding: units, as: UTF16.self) }
        while offset < bytes.endIndex, bytes[offset] != UInt8(ascii: "\"") {
            let byte = bytes[offset]
            offset += 1
            guard byte == UInt8(ascii: "\\"), offset < bytes.endIndex else {
                if !units.isEmpty {
                    text += flushed()
                    part = []
                    units = []
                }
                part.append(byte)
                continue
            }
            let escape = bytes[offset]
            offset += 1
            if escape == UInt8(ascii: "u"), let unit = hexadecimal() {
                units.append(unit)
                continue
            }
            text += flushed()
            units = []
            part = ["n", "t", "r", "b", "f"].contains(Unicode.Scalar(escape)) ? [0x20] : [escape]
        }
        offset += 1
        return text + flushed()
    }

    private mutating func hexadecimal() -> UInt16? {
        guard offset + 4 <= bytes.endIndex else { return nil }
        let unit = UInt16(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
        if unit != nil { offset += 4 }
        return unit
    }
}
