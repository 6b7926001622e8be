/// The title of a page's article, and the elements that show it, its author and its date.
struct PageHead {
    private static let longestByline = 160
    /// Headlines, or lines, that are looked at.
    private static let mostLines = 200

    /// The title; nil when the page has none.
    private(set) var title: String?
    /// The headline of the article.
    private(set) var heading: Int?
    /// Headlines and other elements that show the title once more.
    private(set) var repeats: [Int] = []

    /// Whether the title is nothing but the window's, which archives put a number or a rubric into.
    private(set) var isWindowTitle = false

    /// Finds the title: the headline that the page's metadata know, word for word or reworded, or else the line, or else
    /// what they say, or else its first headline.
    init(_ page: HTMLPage, _ metadata: PageMetadata) {
        let tree = page.tree
        let titles = metadata.titles.map(PageMetadata.plain).filter { $0.utf8.count > 3 }
        let headings = tree.nodes.indices.filter { ["h1", "h2"].contains(tree.nodes[$0].name) }.prefix(Self.mostLines)
        let texts = headings.map { tree.string(of: $0) }
        let plain = texts.map(PageMetadata.plain)
        let known = plain.firstIndex { text in
            text.utf8.count > 3
                && titles.contains { $0 == text || Self.isMost(text, of: $0) || Self.isMost($0, of: text) }
        }
        let main = headings.indices.filter { tree.nodes[headings[$0]].name == "h1" && !plain[$0].isEmpty }
        let first = main.first
        let reworded = main.first { place in metadata.titles.contains { Self.isReworded(texts[place], $0) } }
        if let place = known ?? (titles.isEmpty ? first : reworded) {
            title = texts[place]
            heading = headings[place]
            repeats = zip(headings, plain).filter { $0.1 == plain[place] }.map(\.0)
        } else if let line = Self.line(of: page, in: metadata.titles.flatMap(PageMetadata.parts)) {
            title = line.title
            heading = line.block.nodes.lowerBound
            repeats = Array(line.block.nodes)
        } else {
            title = metadata.titles.first ?? first.map { texts[$0] }
            isWindowTitle = metadata.hasOnlyWindowTitle
        }
    }

    /// The first line of a page that is one of some titles.
    private static func line(of page: HTMLPage, in titles: [String]) -> (title: String, block: PageBlock)? {
        let known = titles.map(PageMetadata.plain)
        for block in page.blocks.prefix(mostLines) where block.letters < 300 && block.linked == 0 {
            let text = page.string(of: block)
            let plain = PageMetadata.plain(text)
            if plain.utf8.count > 8, known.contains(plain) { return (text, block) }
        }
        return nil
    }

    /// Whether `part` is the beginning of `whole`, and the better part of it.
    private static func isMost(_ part: String, of whole: String) -> Bool {
        whole.hasPrefix(part) && part.utf8.count * 3 >= whole.utf8.count * 2
    }

    /// Whether a headline says in other words what a title for search engines and other sites says. The name of a site is
    /// a piece of the title at most.
    private static func isReworded(_ headline: String, _ title: String) -> Bool {
        func words(_ text: String) -> Set<String> {
            Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.lazy.filter { $0.count > 3 }.map(String.init))
        }
        let plain = PageMetadata.plain(headline)
        return headline.split(separator: " ").count > 3 && words(headline).intersection(words(title)).count > 1
            && !PageMetadata.parts(of: title).contains { PageMetadata.plain($0) == plain }
    }

    /// The element that names the author, before node `prose`.
    static func byline(in page: HTMLPage, before prose: Int) -> Int? {
        element(in: page, before: prose) { node, hints in
            page.tree.attribute("itemprop", of: node) == "author" || page.tree.attribute("rel", of: node) == "author"
                || !hints.words.isDisjoint(with: ["author", "authors", "byline", "bylines"])
        } accepts: { text in
            let words = text.split(separator: " ")
            return text.utf8.count <= longestByline && (2...20).contains(words.count)
                && text.contains { $0.isUppercase }
        }
    }

    /// The element that says when the article was published, before node `prose`.
    static func date(in page: HTMLPage, before prose: Int) -> Int? {
        func isDate(_ text: String) -> Bool {
            text.utf8.count <= 80 && text.utf8.split { !(0x30...0x39).contains($0) }.contains { $0.count == 4 }
        }
        let exact = element(in: page, before: prose) { node, _ in
            page.tree.nodes[node].name == "time" || page.tree.attribute("itemprop", of: node) == "datePublished"
        } accepts: {
            isDate($0)
        }
        return exact
            ?? element(in: page, before: prose) { _, hints in
                !hints.words.isDisjoint(with: ["date", "dateline", "datetime", "posted", "pubdate", "published"])
            } accepts: {
                isDate($0)
            }
    }

    /// Elements that say other things about the article, such as how long it takes to read.
    static func notes(in page: HTMLPage, before prose: Int) -> [Int] {
        page.tree.nodes.indices.prefix(max(0, prose)).filter { node in
            !page.leftOut[node] && !page.tree.nodes[node].isText && page.tree.nodes[node].end <= prose
                && page.measure(of: node).prose == 0
                && !Hints(node, in: page.tree).words.isDisjoint(with: noteWords)
        }
    }

    private static let noteWords: Set<String> = [
        "comment-count", "eyebrow", "kicker", "meta", "min-read", "read-time", "reading-time", "timestamp", "updated",
    ]

    private static func element(
        in page: HTMLPage, before prose: Int, _ isMeant: (Int, Hints) -> Bool, accepts: (String) -> Bool
    ) -> Int? {
        page.tree.nodes.indices.prefix(max(0, prose)).first { node in
            guard !page.leftOut[node], !page.tree.nodes[node].isText, page.tree.nodes[node].end <= prose,
                isMeant(node, Hints(node, in: page.tree))
            else { return false }
            return page.measure(of: node).letters <= 2 * longestByline && accepts(page.string(of: node))
        }
    }
}
