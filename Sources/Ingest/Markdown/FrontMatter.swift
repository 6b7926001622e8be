/// The lines `key: value` between two lines `---` with which static-site programs begin a Markdown file.
struct FrontMatter {
    private static let most = 200

    private(set) var title: String?
    /// Who wrote it; nil when nobody is named.
    var author: String?
    private(set) var date: String?

    /// The front matter of a file, and the bytes after it; all bytes when there is none.
    static func split(_ bytes: [UInt8]) -> (matter: FrontMatter, body: ArraySlice<UInt8>) {
        var matter = FrontMatter()
        var rest = bytes[...]
        guard line(of: &rest) == "---" else { return (matter, bytes[...]) }
        for _ in 0..<most where !rest.isEmpty {
            let line = line(of: &rest)
            if line == "---" || line == "..." { return (matter, rest) }
            matter.read(line)
        }
        return (FrontMatter(), bytes[...])
    }

    /// Takes the first line off `rest`, without white space at its end.
    private static func line(of rest: inout ArraySlice<UInt8>) -> String {
        var line = rest.prefix { $0 != 0x0a }
        rest = rest.dropFirst(line.count + 1)
        while let last = line.last, last <= 0x20 { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }

    /// A value without quotation marks around it; of a list in brackets its items.
    private static func plain(_ value: Substring) -> String {
        let value = value.drop { $0 == " " }
        if value.hasPrefix("["), value.hasSuffix("]") {
            return value.dropFirst().dropLast().split(separator: ",").map(plain).joined(separator: ", ")
        }
        guard let mark = value.first, mark == "\"" || mark == "'", value.count > 1, value.last == mark else {
            return String(value)
        }
        var text = ""
        var isEscape = false
        for character in value.dropFirst().dropLast() {
            isEscape = !isEscape && (character == "\\" && mark == "\"" || character == "'" && mark == "'")
            if !isEscape { text.append(character) }
        }
        return text
    }

    private mutating func read(_ line: String) {
        guard let colon = line.firstIndex(of: ":") else { return }
        let plain = Self.plain(line[line.index(after: colon)...])
        guard !plain.isEmpty, ![">", "|", ">-", "|-"].contains(plain) else { return }
        switch line[..<colon].lowercased() {
        case "title": title = title ?? plain
        case "author", "byline": author = author ?? plain
        case "date", "published": date = date ?? DateInWords.of(plain)
        default: break
        }
    }
}
