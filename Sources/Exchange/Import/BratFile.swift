import Documents

/// The lines of a brat standoff file. Kinds of lines that hearsay has no use for are passed over.
struct BratFile: Sendable {
    /// Words of the text: "T3 → Content 26 46;62 108 → The mill …", with tabs for arrows.
    struct TextBound: Sendable {
        var id: String
        var type: String
        /// Code points, half open.
        var ranges: [(start: Int, end: Int)]
        var words: String
    }

    /// "E1 → Attribution:T1 Source:T2 Content:T3".
    struct Event: Sendable {
        var id: String
        var type: String
        /// Roles without the digits after them, and ids.
        var arguments: [(role: String, id: String)]
    }

    /// "#1 → Name T1 → Ann Lee", and attributes: "A1 → Form E1 direct".
    struct Note: Sendable {
        var type: String
        var text: String
    }

    private(set) var bounds: [TextBound] = []
    private(set) var events: [Event] = []
    /// Ids of text-bounds that are the same.
    private(set) var equivalences: [[String]] = []
    /// Notes and attributes by their targets, in the file's order.
    private(set) var notes: [String: [Note]] = [:]
    /// Lines that hearsay has no use for: relations, references, notes and attributes of other types.
    private(set) var passedOver = 0

    private static let known = Set(
        [
            "Attribution", "Source", "Cue", "Content", "Form", "Kind", "Name", "Alias", "Holder", "Confidence",
            "Evidence",
        ] + Actor.Kind.allCases.map(BratStandoff.entity))

    /// Reads the lines.
    /// - Throws: when one of a kind that it knows can't be read.
    init(_ bytes: [UInt8]) throws(ImportError) {
        for (number, line) in GoldFiles.lines(bytes).enumerated() where !line.isEmpty {
            let columns = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
            guard take(columns) else {
                throw ImportError("is no JSON, and its line \(number + 1) none of brat's standoff")
            }
        }
    }

    private mutating func take(_ columns: [String]) -> Bool {
        guard columns.count > 1, let kind = columns[0].first else { return false }
        let words = columns[1].split(separator: " ").map(String.init)
        let type = words.first.map { String($0.prefix { $0 != ":" }) } ?? ""
        if kind != "*", !Self.known.contains(type) { passedOver += 1 }
        switch kind {
        case "T": return takeTextBound(columns)
        case "E": return takeEvent(columns[0], words)
        case "*":
            equivalences.append(Array(words.dropFirst()))
        case "A", "M":
            guard words.count > 1 else { return false }
            let value = words.count > 2 ? words[2] : ""
            notes[words[1], default: []].append(Note(type: words[0], text: value))
        case "#":
            guard words.count > 1 else { return false }
            notes[words[1], default: []].append(Note(type: words[0], text: columns.count > 2 ? columns[2] : ""))
        case "R", "N": break
        default: return false
        }
        return true
    }

    private mutating func takeTextBound(_ columns: [String]) -> Bool {
        guard columns.count == 3, let blank = columns[1].firstIndex(of: " ") else { return false }
        var ranges: [(start: Int, end: Int)] = []
        for range in columns[1][blank...].split(separator: ";") {
            guard let pair = Self.range(range) else { return false }
            ranges.append(pair)
        }
        bounds.append(
            TextBound(id: columns[0], type: String(columns[1][..<blank]), ranges: ranges, words: columns[2]))
        return !ranges.isEmpty
    }

    private mutating func takeEvent(_ id: String, _ words: [String]) -> Bool {
        let pairs = words.map { $0.split(separator: ":", maxSplits: 1).map(String.init) }
        guard let trigger = pairs.first, pairs.allSatisfy({ $0.count == 2 }) else { return false }
        let arguments = pairs.dropFirst().map { pair in
            (role: String(pair[0].prefix { !$0.isNumber }), id: pair[1])
        }
        events.append(Event(id: id, type: trigger[0], arguments: arguments))
        return true
    }

    /// The code points of "26 46"; nil when there are none.
    static func range(_ text: some StringProtocol) -> (start: Int, end: Int)? {
        let ends = text.split(separator: " ").map { Int($0) }
        guard ends.count == 2, let start = ends[0], let end = ends[1], start <= end else { return nil }
        return (start, end)
    }
}
