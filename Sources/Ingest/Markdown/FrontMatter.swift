/// The lines `key: value` between two lines `---` with which static-site programs begin a Markdown file.
struct FrontMatter {
    private static let most = 200

    private(set) var title: String?
    private(set) var author: String?
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

    private mutating func read(_ line: String) {
        guard let colon = line.firstIndex(of: ":") else { return }
        let marks: Set<Character> = [" ", "\"", "'"]
        let value = line[line.index(after: colon)...].drop { marks.contains($0) }
        let plain = String(String(value.reversed().drop { marks.contains($0) }.reversed()))
        guard !plain.isEmpty else { return }
        switch line[..<colon].lowercased() {
        case "title": title = title ?? plain
        case "author", "byline": author = author ?? plain
        case "date", "published": date = date ?? DateInWords.of(plain)
        default: break
        }
    }
}
