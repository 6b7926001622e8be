/// What a page's JSON-LD says about its article: the first headline, author and date in it. Objects are not built, so
/// that broken or deep JSON does no harm.
struct LinkedData {
    private(set) var headline: String?
    private(set) var author: String?
    private(set) var published: String?

    private static let ofPersons: Set<String> = ["@id", "@type", "name", "url"]

    /// Reads a script of type `application/ld+json`.
    mutating func read(_ bytes: ArraySlice<UInt8>) {
        var scanner = JSONScanner(bytes)
        var key: String?
        var isAuthor = false
        while let token = scanner.next() {
            switch token {
            case .key(let name):
                key = name
                if name == "author" {
                    isAuthor = author == nil
                } else if !Self.ofPersons.contains(name) {
                    isAuthor = false
                }
            case .string(let value):
                switch key {
                case "headline": headline = headline ?? value
                case "datePublished": published = published ?? value
                case "author", "name":
                    if isAuthor {
                        author = value
                        isAuthor = false
                    }
                default: break
                }
                key = nil
            case .other: key = key == "author" ? key : nil
            }
        }
    }
}

/// Keys and strings of a JSON text, one after the other.
private struct JSONScanner {
    enum Token {
        case key(String)
        case string(String)
        case other
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
            return .other
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
