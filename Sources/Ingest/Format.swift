/// How a file is written.
public enum Format: Hashable, Sendable {
    /// Text as it is.
    case plain
    /// A page.
    case html
    /// A text with headings, lists and links in signs of their own.
    case markdown
    /// A list of articles: RSS or Atom.
    case feed

    /// Bytes from a file's beginning that tell its format.
    public static let telling = 4096

    private static let pages: Set<String> = ["html", "htm", "xhtml", "shtml"]
    private static let texts: Set<String> = ["md", "markdown"]
    private static let feeds: Set<String> = ["rss", "feed", "rdf:RDF", "rdf:rdf"]
    private static let first: Set<String> = [
        "!doctype", "html", "head", "body", "title", "meta", "article", "main", "div", "p", "h1", "h2", "table",
        "center",
        "font", "section", "span", "a", "b", "br", "ul", "ol", "blockquote", "pre", "script", "style", "link", "base",
    ]

    /// Whether it is made of elements.
    var isMarkup: Bool { self == .html || self == .feed }

    /// The format of a file that begins with `bytes`, in any charset that has ASCII in it.
    public static func of(_ bytes: [UInt8], path: String) -> Format {
        let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
        if texts.contains(ending) || path == "-" && beginsAsMarkdown(bytes) { return .markdown }
        if let name = rootName(bytes.prefix(telling)) {
            if feeds.contains(name) { return .feed }
            if first.contains(name.lowercased()) { return .html }
        }
        return pages.contains(ending) ? .html : .plain
    }

    /// Whether what has no name begins with a front matter or a headline of Markdown.
    private static func beginsAsMarkdown(_ bytes: [UInt8]) -> Bool {
        let lines = bytes.prefix(telling).split(separator: 0x0a, maxSplits: 2).map { $0.filter { $0 != 0x0d } }
        guard let first = lines.first else { return false }
        if first.starts(with: "# ".utf8) { return true }
        return first == Array("---".utf8) && lines.count > 1 && lines[1].contains(UInt8(ascii: ":"))
    }

    /// The name of the first element, declarations and comments before it left aside; `!doctype` for that of HTML.
    private static func rootName(_ bytes: ArraySlice<UInt8>) -> String? {
        var rest = bytes
        if rest.starts(with: [0xef, 0xbb, 0xbf]) { rest = rest.dropFirst(3) }
        while true {
            rest = rest.drop { $0 <= 0x20 }
            guard rest.first == UInt8(ascii: "<") else { return nil }
            rest = rest.dropFirst()
            if rest.starts(with: "!--".utf8) {
                guard let end = end(of: "-->", in: rest) else { return nil }
                rest = rest[end...]
            } else if rest.first == UInt8(ascii: "?") {
                guard let end = end(of: ">", in: rest) else { return nil }
                rest = rest[end...]
            } else {
                let name = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
                guard name.count <= 12, rest.count > name.count else { return nil }
                let string = String(decoding: name, as: UTF8.self)
                guard string.lowercased() == "!doctype" else { return string }
                let type = rest.dropFirst(name.count).drop { $0 <= 0x20 }.prefix {
                    $0 > 0x20 && $0 != UInt8(ascii: ">")
                }
                guard String(decoding: type, as: UTF8.self).lowercased() != "html" else { return "!doctype" }
                let declaration = rest.prefix { $0 != UInt8(ascii: ">") }
                guard let end = end(of: declaration.contains(UInt8(ascii: "[")) ? "]>" : ">", in: rest) else {
                    return nil
                }
                rest = rest[end...]
            }
        }
    }

    /// Where the first occurrence of `mark` ends.
    private static func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let mark = Array(mark.utf8)
        return bytes.indices.first { bytes[$0...].starts(with: mark) }.map { $0 + mark.count }
    }
}
