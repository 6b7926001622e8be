/// The words in an element's class, id and component name, in small letters: "articleBody related-links" gives article,
/// body, related, links, and pairs of neighbours: article-body, related-links.
struct Hints {
    private static let most = 24

    /// The words and pairs.
    let words: Set<String>

    init(_ node: Int, in tree: MarkupTree) {
        let component = Self.component(node, tree)
        guard component != nil || !tree.nodes[node].attributes.isEmpty else {
            words = []
            return
        }
        var words: Set<String> = []
        var count = 0
        for source in [tree.attribute("class", of: node), tree.attribute("id", of: node), component] {
            for name in (source ?? "").utf8.split(whereSeparator: { $0 <= 0x20 }) {
                var previous: String?
                for word in Self.parts(of: name) where count < Self.most {
                    count += 1
                    words.insert(word)
                    if let previous { words.insert("\(previous)-\(word)") }
                    previous = word
                }
            }
        }
        self.words = words
    }

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
