/// How annotations are written.
public enum AnnotationFormat: String, Hashable, Sendable, CaseIterable {
    /// Each sentence with the chain of its holders in the margin.
    case text
    /// A line a sentence, with its holder in words before it.
    case plain
    /// One array of all documents, indented.
    case json
    /// One document a line.
    case jsonl
    /// The article with its holders in footnotes.
    case markdown
    /// A page that stands alone: the chain appears where the pointer, the finger or Tab goes.
    case html
    /// A row for each attribution (RFC 4180).
    case csv
    /// brat's standoff, beside the article's text.
    case brat
    /// A page of the W3C's Web Annotation Data Model, in JSON-LD.
    case webannotation

    /// The end of a file's name that stands for the format, without its dot.
    public var suffix: String {
        switch self {
        case .text, .plain: "txt"
        case .json: "json"
        case .jsonl: "jsonl"
        case .markdown: "md"
        case .html: "html"
        case .csv: "csv"
        case .brat: "ann"
        case .webannotation: "jsonld"
        }
    }

    /// The suffixes of all formats: what `init(fileName:)` knows.
    public static let suffixes: [String] = allCases.map(\.suffix).reduce(into: []) { suffixes, suffix in
        if !suffixes.contains(suffix) { suffixes.append(suffix) }
    }

    /// The format that the end of a file's name asks for; nil when none has it.
    public init?(fileName: String) {
        let name = fileName.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return nil }
        let suffix = name[name.index(after: dot)...].lowercased()
        let others = ["markdown": AnnotationFormat.markdown, "htm": .html]
        guard let format = Self.allCases.first(where: { $0.suffix == suffix }) ?? others[suffix] else { return nil }
        self = format
    }

    /// Whether one file takes several documents.
    public var takesSeveral: Bool { self != .brat && self != .webannotation }

    /// Whether the file says nothing without the document's text, which has to lie beside it under the same name with
    /// the suffix `txt`.
    public var needsText: Bool { self == .brat }

    /// Files that a folder of the format has to hold once, by their names.
    public var companions: [(name: String, text: String)] {
        self == .brat ? [("annotation.conf", BratStandoff.configuration)] : []
    }
}
