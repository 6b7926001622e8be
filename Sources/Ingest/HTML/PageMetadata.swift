import Documents

/// What a page says about its article outside of the article's text.
struct PageMetadata {
    /// The title as other sites are to show it, without the site's name where it can be told.
    private(set) var titles: [String] = []
    /// Whether the window's title is the only one.
    let hasOnlyWindowTitle: Bool
    private(set) var author: String?
    /// When it was published, as a date in words.
    private(set) var date: String?
    /// The page's own address.
    private(set) var address: String?

    /// Reads the page's `meta` elements, its JSON-LD and its `title`.
    init(_ tree: MarkupTree) {
        var named: [String: String] = [:]
        var canonical: String?
        var base: String?
        var linked = LinkedData()
        var title: String?
        for node in tree.nodes.indices {
            switch tree.nodes[node].name {
            case "meta":
                guard let content = tree.attribute("content", of: node) else { continue }
                for key in ["property", "name", "itemprop"] {
                    guard let name = tree.attribute(key, of: node)?.lowercased() else { continue }
                    named[name] = named[name] ?? content
                }
            case "link":
                if tree.attribute("rel", of: node)?.lowercased() == "canonical" {
                    canonical = canonical ?? tree.attribute("href", of: node)
                }
            case "base": base = base ?? tree.attribute("href", of: node)
            case "script":
                if tree.nodes[node].end > node + 1 { linked.read(tree.text[tree.nodes[node + 1].text.range]) }
            case "title": title = title ?? tree.string(of: node)
            default: break
            }
        }
        hasOnlyWindowTitle = (named["og:title"] ?? linked.headline ?? named["twitter:title"]) == nil
        let site = named["og:site_name"]
        titles = [named["og:title"], linked.headline, named["twitter:title"], title].compactMap { $0 }
            .map { Self.withoutSite($0, named: site) }.filter { !$0.isEmpty }
        author = [linked.author, named["author"], named["article:author"], named["byl"], named["dc.creator"]]
            .compactMap { $0 }.first { Self.isName($0) }
        date =
            ([
                linked.published, named["article:published_time"], named["datepublished"], named["dc.date.issued"],
                named["dc.date"], named["date"], named["pubdate"], named["parsely-pub-date"],
            ] as [String?]).lazy.compactMap { $0.flatMap(DateInWords.of) }.first
        address = [base, canonical, named["og:url"]].lazy.compactMap { $0 }.first { Link.isAbsolute($0) }
    }

    private static func isName(_ text: String) -> Bool {
        (2...100).contains(text.utf8.count) && !text.contains("/") && text.contains { $0.isLetter }
            && text.lowercased() != "admin"
    }

    /// A title without " | The Site" or "The Site: ": a part is the site's when it has its name, or when it is the last
    /// of several and the others are longer.
    static func withoutSite(_ title: String, named site: String?) -> String {
        for mark in marks {
            let parts = title.split(mark)
            guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
            if let site, plain(last) == plain(site) { return parts.dropLast().joined(separator: mark) }
            if let site, plain(first) == plain(site) { return parts.dropFirst().joined(separator: mark) }
            guard mark != ": " else { continue }
            let rest = parts.dropLast().joined(separator: mark)
            if rest.utf8.count > last.utf8.count, last.split(separator: " ").count <= 4 { return rest }
        }
        return title
    }

    private static let marks = [" | ", " :: ", " » ", " – ", " — ", " -- ", " - ", " · ", ": "]

    /// A title and the pieces of it between marks that part a site's name from it.
    static func parts(of title: String) -> [String] {
        [title]
            + marks.flatMap { mark in
                let parts = title.split(mark)
                return parts.count > 1 ? parts : []
            }
    }

    /// The letters and digits of `text` in small letters, by which titles are compared.
    static func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}

extension String {
    /// The parts between occurrences of a mark, without white space around them.
    fileprivate func split(_ mark: String) -> [String] {
        var parts: [String] = []
        var part: [UInt8] = []
        let bytes = Array(utf8)
        let mark = Array(mark.utf8)
        var offset = 0
        while offset < bytes.count {
            if bytes[offset] == mark[0], bytes[offset...].starts(with: mark) {
                parts.append(String(decoding: part, as: UTF8.self))
                part = []
                offset += mark.count
            } else {
                part.append(bytes[offset])
                offset += 1
            }
        }
        return parts + [String(decoding: part, as: UTF8.self)]
    }
}
