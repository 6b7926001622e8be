import CToml
import Ingest
import Reader

/// A TOML document as a flat list of values.
struct TOMLDocument {
    /// What an entry holds.
    enum Content: Hashable {
        case table
        case array
        case value(SettingValue)
        /// A date or a time.
        case other
    }

    /// A value with its key.
    struct Entry: Hashable {
        /// Index of the table or array that it lies in, which comes before it; nil in the document itself.
        let parent: Int?
        /// The key; empty in an array.
        let key: String
        /// Where the key stands, from 1.
        let line: Int
        let content: Content
    }

    /// Tables and arrays before what they hold.
    let entries: [Entry]

    /// Dots in a line at most, comments left out. Each may nest a table in another, and the parser gives nested tables
    /// back by recursion.
    private static let mostDots = 32

    /// Parses a document.
    /// - Throws: what is wrong with it, as the parser says it.
    init(_ bytes: [UInt8]) throws(Problem) {
        try Self.checkDots(bytes)
        let parsed = bytes.withUnsafeBytes { raw in
            ct_parse(raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
        }
        guard let parsed else { throw Problem(line: 1, reason: "there is no memory to read it") }
        defer { ct_free(parsed) }
        var line: UInt32 = 0
        if let error = ct_error(parsed, &line) {
            throw Problem(line: Int(line), reason: Self.reason(escapedForDisplay(String(cString: error))))
        }
        entries = (0..<ct_count(parsed)).map { Self.entry(ct_at(parsed, $0)) }
    }

    /// What is wrong and how to mend it, from what the parser says.
    private static func reason(_ words: String) -> String {
        let value = "a value is a number, true, false or \"words in quotation marks\""
        if words.contains("could not determine value type") { return value }
        let isCut = words.contains("key-value pair") && words.contains("end-of-file")
        if isCut || words.contains("expected value") { return "no value behind \"=\": \(value)" }
        if words.contains("cannot redefine") { return "said twice: leave out one of them" }
        if words.contains("utf-8") { return "not UTF-8: save the file in that charset" }
        return words + ": a line is NAME = VALUE, or a [TABLE]"
    }

    private static func checkDots(_ bytes: [UInt8]) throws(Problem) {
        var line = 1
        var dots = 0
        // Keys stand before the first "=" or "#", or, in a table within a line, behind its brace.
        var mayBeKey = true
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\n"): (line, dots, mayBeKey) = (line + 1, 0, true)
            case UInt8(ascii: "."): dots += mayBeKey ? 1 : 0
            case UInt8(ascii: "="), UInt8(ascii: "#"): mayBeKey = false
            case UInt8(ascii: "{"): mayBeKey = true
            default: break
            }
            if dots > mostDots {
                throw Problem(line: line, reason: "more than \(mostDots) dots: no key lies that deep")
            }
        }
    }

    /// The values of an array, in its order; nil when one of them is no plain value.
    func values(of array: Int) -> [SettingValue]? {
        let held = entries.filter { $0.parent == array }
        let values = held.compactMap { entry in if case .value(let value) = entry.content { value } else { nil } }
        return values.count == held.count ? values : nil
    }

    private static func entry(_ raw: ct_entry) -> Entry {
        Entry(
            parent: raw.parent < 0 ? nil : Int(raw.parent), key: text(raw.key, raw.key_length), line: Int(raw.line),
            content: content(raw))
    }

    private static func content(_ raw: ct_entry) -> Content {
        switch Int(raw.kind) {
        case CT_TABLE: .table
        case CT_ARRAY: .array
        case CT_STRING: .value(.text(text(raw.text, raw.text_length)))
        case CT_INTEGER: .value(.integer(Int(raw.integer)))
        case CT_NUMBER: .value(.number(raw.number))
        case CT_FLAG: .value(.flag(raw.integer != 0))
        default: .other
        }
    }

    private static func text(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
        guard let start else { return "" }
        return String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
    }
}

extension Problem: Error {}
