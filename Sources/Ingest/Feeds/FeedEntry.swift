import Documents

/// One entry of a feed.
struct FeedEntry {
    private let tree: MarkupTree
    private let children: [Int]

    /// The entry at a node.
    init(_ node: Int, of tree: MarkupTree) {
        self.tree = tree
        children = tree.children(of: node)
    }

    /// The entry's article: its content, or else its summary.
    func article() -> HTMLArticle {
        let known = KnownMetadata(title: title, author: author, date: date, address: address)
        for name in ["content:encoded", "content", "description", "summary"] {
            guard let node = first(name), tree.nodes[node].end > node + 1 else { continue }
            // Atom's XHTML is part of the feed's own tree; all else is text that holds HTML.
            let isTree = tree.children(of: node).contains { !tree.nodes[$0].isText }
            if isTree { return HTMLArticle(entry: tree.subtree(node), known) }
            return HTMLArticle(entry: MarkupParser.html(text(of: node)), known)
        }
        return HTMLArticle(entry: MarkupTree(), known)
    }

    private func first(_ name: String) -> Int? { children.first { tree.nodes[$0].name == name } }

    private func text(of node: Int) -> [UInt8] {
        var text: [UInt8] = []
        for index in node..<tree.nodes[node].end { text += tree.text[tree.nodes[index].text.range] }
        return text
    }

    /// A line without the elements and entities that some write into it.
    private func line(_ name: String) -> String? {
        guard let node = first(name) else { return nil }
        let text = text(of: node)
        let isMarkup = text.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }
        let line = isMarkup ? MarkupParser.html(text).string(of: 0) : tree.string(of: node)
        return line.isEmpty ? nil : line
    }

    private var title: String? { line("title") }

    private var author: String? {
        if let creator = line("dc:creator") { return creator }
        guard let author = first("author") else { return nil }
        if let name = tree.children(of: author).first(where: { tree.nodes[$0].name == "name" }) {
            return tree.string(of: name)
        }
        // RSS has "name@example.org (Ann Lee)".
        let text = tree.string(of: author)
        if let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close {
            return String(text[text.index(after: open)..<close])
        }
        return text.isEmpty || text.contains("@") ? nil : text
    }

    private var date: String? {
        ["pubDate", "published", "dc:date", "updated"].lazy.compactMap { line($0).flatMap(DateInWords.of) }.first
    }

    private var address: String? {
        for child in children where tree.nodes[child].name == "link" {
            let rel = tree.attribute("rel", of: child) ?? "alternate"
            let target = tree.attribute("href", of: child) ?? tree.string(of: child)
            if rel == "alternate", Link.isAbsolute(target) { return target }
        }
        return nil
    }
}
