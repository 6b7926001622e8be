import Documents

/// The entries of an RSS or Atom feed as articles, in the feed's order.
struct Feed {
    private static let mostEntries = 10_000

    /// The articles, each with the origin `PATH#NUMBER`, numbers from 1.
    private(set) var articles: [Article] = []

    /// Reads a feed; `text` must be well-formed UTF-8. What is broken is read as far as it goes.
    init(_ text: [UInt8], path: String) {
        let tree = MarkupParser.xml(text)
        var entries: [Int] = []
        var end = 0
        // What stands inside an entry is its own.
        for node in tree.nodes.indices where node >= end && ["item", "entry"].contains(tree.nodes[node].name) {
            entries.append(node)
            end = tree.nodes[node].end
        }
        for (number, entry) in entries.prefix(Self.mostEntries).enumerated() {
            let made = FeedEntry(entry, of: tree).article()
            let isLast = number == min(entries.count, Self.mostEntries) - 1
            let isCut = isLast && (tree.isCut || entries.count > Self.mostEntries)
            let notice = isCut ? "the feed is too long: its end is left out" : made.notice
            articles.append(article(made.text, notice: notice, origin: "\(path)#\(number + 1)"))
        }
    }
}
