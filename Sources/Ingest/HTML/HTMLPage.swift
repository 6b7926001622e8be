import Documents

/// A parsed page, with what is to be left out of it, and the measures of its blocks.
struct HTMLPage {
    /// The page.
    let tree: MarkupTree
    /// Nodes left out, by index.
    private(set) var leftOut: [Bool]
    /// The link that a node lies in, by index; -1 for none.
    let links: [Int]
    /// Blocks of text in document order, of the whole page without what is left out.
    private(set) var blocks: [PageBlock] = []
    /// Sums over the first blocks.
    private var sums: [Measure] = [Measure()]

    /// Sums over the blocks below an element.
    struct Measure {
        /// Bytes that aren't white space.
        var letters = 0
        /// Those of them in links.
        var linked = 0
        /// Blocks with links.
        var linkBlocks = 0
        /// Headlines that are links.
        var linkHeadings = 0
        /// Letters of blocks that read as an article's.
        var prose = 0
        /// What speaks for the article, less what speaks against.
        var value = 0

        static func - (a: Measure, b: Measure) -> Measure {
            Measure(
                letters: a.letters - b.letters, linked: a.linked - b.linked, linkBlocks: a.linkBlocks - b.linkBlocks,
                linkHeadings: a.linkHeadings - b.linkHeadings,
                prose: a.prose - b.prose, value: a.value - b.value)
        }
    }

    /// Nodes below a link: one with more was never closed.
    private static let mostInLink = 60

    /// Prepares a page; leaves out what nobody sees, and marks of notes.
    init(_ tree: MarkupTree) {
        self.tree = tree
        leftOut = Array(repeating: false, count: tree.nodes.count)
        var links = Array(repeating: -1, count: tree.nodes.count)
        for node in tree.nodes.indices.dropFirst() {
            let isLink =
                tree.nodes[node].name == "a" && tree.attribute("href", of: node) != nil
                && tree.nodes[node].end - node <= Self.mostInLink
            links[node] = isLink ? node : links[tree.nodes[node].parent]
        }
        self.links = links
        for node in tree.nodes.indices
        where Clutter.isUnseen(node, in: tree) || Superscript.isNoteMark(node, in: tree) { leaveOut(node) }
        measure()
    }

    /// Leaves an element out, with all that is in it. The measures stay until `measure` is called.
    mutating func leaveOut(_ node: Int) {
        guard !leftOut[node] else { return }
        for index in node..<tree.nodes[node].end { leftOut[index] = true }
    }

    /// Finds the blocks anew.
    mutating func measure() {
        blocks = PageBlock.all(in: self)
        sums = [Measure()]
        sums.reserveCapacity(blocks.count + 1)
        var sum = Measure()
        for block in blocks {
            sum.letters += block.letters
            sum.linked += block.linked
            sum.linkBlocks += block.linked > 0 ? 1 : 0
            sum.linkHeadings += block.isHeading && block.isLinks ? 1 : 0
            sum.prose += block.isProse ? block.letters : 0
            sum.value += block.value
            sums.append(sum)
        }
    }

    /// The blocks below a node, as indices into `blocks`.
    func blocks(below node: Int) -> Range<Int> {
        let first = blocks.partitioned { $0.nodes.lowerBound >= node }
        let end = blocks.partitioned { $0.nodes.lowerBound >= tree.nodes[node].end }
        return first..<max(first, end)
    }

    /// The measure of all that is below a node.
    func measure(of node: Int) -> Measure {
        let range = blocks(below: node)
        return sums[range.upperBound] - sums[range.lowerBound]
    }

    /// The text of an element, without what is left out.
    func string(of node: Int) -> String { tree.string(of: node, leavingOut: leftOut) }

    /// The text of a block in one line, without what is left out.
    func string(of block: PageBlock) -> String {
        var words = ArticleText()
        for node in block.nodes where !leftOut[node] {
            if tree.nodes[node].name == "br" || tree.isGlued(node, to: words.text.last) { words.append([0x20]) }
            if tree.nodes[node].isText { words.append(tree.text[tree.nodes[node].text.range]) }
        }
        return words.trimmedString
    }
}
