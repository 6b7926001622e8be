import Documents

/// Which blocks of the element that holds an article are the article's.
struct BlockChoice {
    private static let longestLabel = 80

    /// The blocks of the element, and those between headline and element, as indices into the page's.
    let blocks: Range<Int>
    /// Letters of a line below the article that is a label rather than a note.
    private static let longestNote = 40
    private let page: HTMLPage
    /// From the first block of prose to the last one.
    private let prose: ClosedRange<Int>?
    /// The blocks below the element.
    private let below: Range<Int>
    /// Whether the page or feed says that the element is the article.
    private let isDeclared: Bool
    /// Node of the headline; blocks before it that aren't prose are labels.
    private let heading: Int?

    /// Chooses below `article`.
    init(_ page: HTMLPage, article: Int, isAfter heading: Int?) {
        self.page = page
        self.heading = heading
        below = page.blocks(below: article)
        isDeclared = article == 0 || page.tree.nodes[article].name == "article"
        // What stands between headline and article goes on with the headline.
        let head = heading.map { heading in page.blocks.partitioned { $0.nodes.lowerBound > heading } }
        let blocks = min(head ?? below.lowerBound, below.lowerBound)..<below.upperBound
        self.blocks = blocks
        if let first = blocks.first(where: { page.blocks[$0].isProse }),
            let last = blocks.last(where: { page.blocks[$0].isProse })
        {
            prose = first...last
        } else {
            prose = nil
        }
    }

    /// Whether the first block of prose is set as typed, as wire copy is.
    var beginsPreformatted: Bool {
        prose.map { page.tree.nodes[page.blocks[$0.lowerBound].element].name == "pre" } ?? false
    }

    /// Whether a block belongs to the article.
    func isKept(_ index: Int) -> Bool {
        let block = page.blocks[index]
        let text = page.string(of: block)
        if block.letters == 0 || Clutter.isBoilerplate(text, isLinked: block.linked * 3 > block.letters) {
            return false
        }
        if block.isProse { return true }
        guard let prose else { return !block.isLinks }
        if isCaption(block) { return true }
        if line(index) != nil { return true }
        if isText(block, index) || isRow(block, index) { return true }
        if index < prose.lowerBound { return isDeck(block, text) }
        if index > prose.upperBound {
            return !block.isLinks
                && (block.endsSentence || text.hasPrefix("(") || block.letters >= Self.longestNote && block.linked == 0)
        }
        return block.isHeading || !block.isLinks
    }

    /// Whether a block before or after the prose is a paragraph or an item of what the page calls the article.
    private func isText(_ block: PageBlock, _ index: Int) -> Bool {
        guard below.contains(index), block.linked == 0 else { return false }
        let name = page.tree.nodes[block.element].name
        let isNoLabel = page.string(of: block).split(separator: " ").count > 2
        if isDeclared { return isNoLabel && Self.paragraphs.contains(name) }
        return block.letters >= Self.longestNote / 2 && isNoLabel && name == "li"
    }

    private static let paragraphs: Set<String> = ["p", "li", "blockquote", "pre", "dd", "h2", "h3", "h4"]

    /// Whether a block is a row of a table of data in the article.
    private func isRow(_ block: PageBlock, _ index: Int) -> Bool {
        guard below.contains(index), let prose, page.tree.nodes[block.element].name == "tr" else { return false }
        return prose.contains(index) || isDeclared && index > prose.upperBound
    }

    /// Whether a block above the prose goes on with the headline.
    private func isDeck(_ block: PageBlock, _ text: String) -> Bool {
        if let heading, block.nodes.lowerBound < heading { return false }
        guard block.linked == 0 else { return false }
        if page.tree.nodes[block.element].name == "p", block.endsSentence { return true }
        if block.isHeading, heading != nil { return true }
        guard text.split(separator: " ").count >= 4 else { return false }
        return block.isHeading || block.letters >= Self.longestLabel || block.endsSentence || isDeclaredDeck(block)
    }

    private func isDeclaredDeck(_ block: PageBlock) -> Bool {
        let words: Set<String> = [
            "deck", "dek", "lead", "lede", "standfirst", "subhead", "subtitle", "summary", "intro",
        ]
        return !Hints(block.element, in: page.tree).words.isDisjoint(with: words)
    }

    /// What a block is when articles begin with such lines: who wrote it, where and when.
    func line(_ index: Int) -> Block.Kind? {
        guard let prose, index <= prose.lowerBound + 1, page.blocks[index].letters <= Self.longestLabel else {
            return nil
        }
        let bytes = Array(page.string(of: page.blocks[index]).utf8)
        guard !bytes.isEmpty else { return nil }
        let phrase = Phrase(Span(0, bytes.count), of: bytes)
        return Byline.isWhole(phrase) ? .byline : Dateline.isWhole(phrase) ? .dateline : nil
    }

    private func isCaption(_ block: PageBlock) -> Bool {
        page.tree.nodes[block.element].name == "figcaption"
            || !Hints(block.element, in: page.tree).words.isDisjoint(with: ["caption", "figcaption"])
    }
}
