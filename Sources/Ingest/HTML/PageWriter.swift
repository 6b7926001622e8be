import Documents

/// Writes a page's article as text: title, author and date, then the blocks of the element that holds it.
struct PageWriter {
    private let page: HTMLPage
    private let address: String?
    /// What the elements around a node make of its block.
    private let kinds: [Block.Kind?]
    private let preformatted: [Bool]
    private(set) var article = ArticleText()

    /// Prepares to write from `page`, whose own address links are resolved against.
    init(_ page: HTMLPage, address: String?) {
        self.page = page
        self.address = address
        let tree = page.tree
        var kinds = [Block.Kind?](repeating: nil, count: tree.nodes.count)
        var preformatted = [Bool](repeating: false, count: tree.nodes.count)
        for node in tree.nodes.indices.dropFirst() {
            let parent = tree.nodes[node].parent
            kinds[node] = Self.kind(of: node, in: tree) ?? kinds[parent]
            preformatted[node] = preformatted[parent] || tree.nodes[node].name == "pre"
        }
        self.kinds = kinds
        self.preformatted = preformatted
    }

    private static func kind(of node: Int, in tree: MarkupTree) -> Block.Kind? {
        switch tree.nodes[node].name {
        case "": return nil
        case "h1", "h2", "h3", "h4", "h5", "h6": return .heading
        case "figcaption", "caption": return .caption
        case "li", "dd", "blockquote": return .paragraph
        default:
            guard tree.attribute("class", of: node) != nil else { return nil }
            return Hints(node, in: tree).words.isDisjoint(with: ["caption", "figcaption"]) ? nil : .caption
        }
    }

    /// Writes a line above the article.
    mutating func write(_ line: String, as kind: Block.Kind, link: String? = nil) {
        article.append(line.utf8, link: link)
        article.endBlock(as: kind)
    }

    /// Writes the blocks that a choice keeps.
    mutating func write(_ choice: BlockChoice) {
        for index in choice.blocks where choice.isKept(index) { write(page.blocks[index], as: choice.line(index)) }
        article.finish()
    }

    /// Writes blocks of the page.
    mutating func write(_ blocks: Range<Int>) {
        for index in blocks { write(page.blocks[index]) }
        article.finish()
    }

    private mutating func write(_ block: PageBlock, as kind: Block.Kind? = nil) {
        let tree = page.tree
        var node = block.nodes.lowerBound
        var quotations: [Int] = []
        while node < block.nodes.upperBound {
            while let last = quotations.last, last <= node {
                quotations.removeLast()
                article.appendAsIs("”".utf8)
            }
            guard !page.leftOut[node] else {
                node = tree.nodes[node].end
                continue
            }
            let name = tree.nodes[node].name
            if name.isEmpty {
                let link = page.links[node] >= 0 ? tree.attribute("href", of: page.links[node]) : nil
                let target = link.flatMap { LinkTarget.resolved($0, from: address) }
                let bytes = tree.text[tree.nodes[node].text.range]
                if tree.nodes[tree.nodes[node].parent].name == "sup",
                    let number = Superscript.number(bytes, after: article.text.last)
                {
                    article.append(number, link: target)
                } else if preformatted[node] {
                    article.appendAsIs(bytes, link: target)
                } else {
                    article.append(bytes, link: target)
                }
            } else if name == "br" {
                article.breakLine()
            } else if name == "td" || name == "th" {
                article.append(" | ".utf8)
            } else if name == "q" {
                article.append("“".utf8)
                quotations.append(tree.nodes[node].end)
            } else if tree.isGlued(node, to: article.text.last) {
                article.append([0x20])
            }
            node += 1
        }
        for _ in quotations { article.appendAsIs("”".utf8) }
        article.endBlock(as: kind ?? kinds[block.nodes.lowerBound])
    }
}
