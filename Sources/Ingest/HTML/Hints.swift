/// The words in an element's class, id and component name, in small letters: "articleBody related-links" gives article,
/// body, related, links, and pairs of neighbours: article-body, related-links.
struct Hints {
    private static let most = 24

    /// The words and pairs.
    let words: Set<String>
    /// Those that say what the element is, as "share" does in "share-bar", not in "share-prices", and pairs.
    let heads: Set<String>
    /// Those that are all of a name.
    let wholes: Set<String>

    init(_ node: Int, in tree: MarkupTree) {
        let component = Self.component(node, tree)
        guard component != nil || !tree.nodes[node].attributes.isEmpty else {
            (words, heads, wholes) = ([], [], [])
            return
        }
        var words: Set<String> = []
        var heads: Set<String> = []
        var wholes: Set<String> = []
        var count = 0
        for source in [tree.attribute("class", of: node), tree.attribute("id", of: node), component] {
            for name in (source ?? "").utf8.split(whereSeparator: { $0 <= 0x20 }) {
                let parts = Self.parts(of: name).prefix(max(0, Self.most - count))
                count += parts.count
                words.formUnion(parts)
                let pairs = zip(parts, parts.dropFirst()).map { "\($0)-\($1)" }
                let end = parts.lastIndex { !Self.frames.contains($0) } ?? parts.startIndex
                heads.formUnion(pairs)
                heads.formUnion(parts[min(end, parts.endIndex)...])
                if parts.count < 3, let whole = pairs.first ?? parts.first { wholes.insert(whole) }
                words.formUnion(pairs)
            }
        }
        (self.words, self.heads, self.wholes) = (words, heads, wholes)
    }

    /// Words for boxes, which say nothing of what is in them.
    private static let frames: Set<String> = [
        "area", "article", "articles", "bar", "block", "body", "bottom", "box", "btn", "button", "buttons", "card",
        "cards", "col", "column", "component", "container", "content", "count", "desktop", "embed", "feed", "form",
        "group", "head", "header", "heading", "holder", "icon", "icons", "image", "inline", "inner", "item", "items",
        "label", "layout", "left", "link", "links", "list", "main", "media", "menu", "mobile", "module", "nav", "news",
        "outer", "overlay", "page", "panel", "placeholder", "popup", "post", "posts", "primary", "region", "right",
        "row", "secondary", "section", "slot", "stories", "story", "strip", "tab", "text", "this", "title", "tool",
        "tools", "top", "topics", "unit", "view", "widget", "widgets", "wrap", "wrapper", "zone",
    ]

    private static func component(_ node: Int, _ tree: MarkupTree) -> String? {
        let name = tree.nodes[node].name
        return name.utf8.contains(UInt8(ascii: "-")) ? name : nil
    }

    /// Runs of letters, cut where a capital follows a small one.
    private static func parts(of name: Substring.UTF8View.SubSequence) -> [String] {
        var parts: [String] = []
        var part: [UInt8] = []
        var wasSmall = false
        func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5a).contains(byte) }
        for byte in name {
            let isLetter = (0x61...0x7a).contains(byte | 0x20) && byte < 0x80
            if !isLetter || wasSmall && isCapital(byte) {
                if !part.isEmpty { parts.append(String(decoding: part, as: UTF8.self)) }
                part = []
            }
            if isLetter { part.append(byte | 0x20) }
            wasSmall = isLetter && !isCapital(byte)
        }
        if !part.isEmpty { parts.append(String(decoding: part, as: UTF8.self)) }
        return parts
    }
}
