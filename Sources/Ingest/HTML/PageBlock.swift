import Documents

/// A block of text in a page: what stands between the beginnings and ends of block elements, or between two line
/// breaks in a row.
struct PageBlock {
    /// Bytes from which on a block reads as prose, whatever its end.
    private static let long = 80
    /// Bytes from which on a whole sentence does.
    private static let short = 20

    /// The block element around it.
    var element: Int
    /// From the first text node to the last one; what lies between belongs to the block.
    var nodes: Range<Int>
    /// Bytes that aren't white space.
    var letters = 0
    /// Those of them in links.
    var linked = 0
    /// The last byte that is neither white space nor a closing mark.
    private var last: UInt8 = 0
    /// Whether it is a headline.
    private(set) var isHeading = false

    /// Whether the last word ends a sentence.
    var endsSentence: Bool { [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(last) }

    /// Whether it reads as a piece of an article: long or a sentence, and not made of links.
    var isProse: Bool {
        !isHeading
            && (letters >= Self.long && linked * 3 < letters
                || endsSentence && letters >= Self.short && linked * 2 < letters)
    }

    /// Whether (nearly) all of it is links.
    var isLinks: Bool { linked * 10 >= letters * 9 }

    /// What it says about the elements around it: prose speaks for them, labels and links against them.
    var value: Int { isProse ? letters - linked : isHeading ? 0 : -10 - min(linked, 50) }

    private init(element: Int, nodes: Range<Int>) {
        self.element = element
        self.nodes = nodes
    }

    /// The blocks of a page that aren't left out, in document order.
    static func all(in page: HTMLPage) -> [PageBlock] {
        let tree = page.tree
        var blocks: [PageBlock] = []
        var current: PageBlock?
        var around = [0]
        var breaks = 0
        func flush() {
            if let block = current { blocks.append(block) }
            current = nil
            breaks = 0
        }
        var node = 1
        while node < tree.nodes.count {
            while let top = around.last, tree.nodes[top].end <= node {
                around.removeLast()
                flush()
            }
            guard !page.leftOut[node] else {
                node = tree.nodes[node].end
                continue
            }
            if tree.nodes[node].isText {
                let letters = tree.letters(of: node)
                if letters.count > 0 {
                    if breaks > 1 { flush() }
                    breaks = 0
                    var block = current ?? PageBlock(element: around[around.count - 1], nodes: node..<node + 1)
                    block.nodes = block.nodes.lowerBound..<node + 1
                    block.letters += letters.count
                    block.linked += page.links[node] >= 0 ? letters.count : 0
                    block.last = letters.last ?? block.last
                    block.isHeading = HTMLElements.headings.contains(tree.nodes[block.element].name)
                    current = block
                }
            } else if tree.nodes[node].name == "br" {
                breaks += 1
            } else if HTMLElements.isBlock(tree.nodes[node].name), !tree.isInlineCell(node) {
                flush()
                around.append(node)
            }
            node += 1
        }
        flush()
        return blocks
    }
}

extension MarkupTree {
    /// How many bytes of a text node aren't white space, and the last of them that is no closing mark.
    fileprivate func letters(of node: Int) -> (count: Int, last: UInt8?) {
        var count = 0
        var last: UInt8?
        var previous: UInt8 = 0
        for offset in nodes[node].text.range {
            let byte = text[offset]
            // A no-break space is white space here, its lead byte is counted off again.
            if byte == 0xa0, previous == 0xc2 {
                count -= 1
            } else if byte > 0x20 {
                count += 1
                if byte < 0x80, !"\"')]".utf8.contains(byte) { last = byte }
            }
            previous = byte
        }
        return (max(0, count), last)
    }

    /// Whether an element is a cell of a table of data, whose rows are lines: short cells without blocks in them.
    func isInlineCell(_ node: Int) -> Bool {
        guard nodes[node].name == "td" || nodes[node].name == "th" else { return false }
        let row = nodes[node].parent
        guard nodes[row].name == "tr", nodes[row].end - row < 64 else { return false }
        var letters = 0
        var cells = 0
        var linked = 0
        var endOfLink = 0
        for index in row + 1..<nodes[row].end {
            if nodes[index].isText {
                letters += nodes[index].text.length
                if index < endOfLink { linked += nodes[index].text.length }
            } else if nodes[index].name == "td" || nodes[index].name == "th" {
                cells += 1
            } else if HTMLElements.breaking.contains(nodes[index].name) {
                return false
            } else if nodes[index].name == "a" {
                endOfLink = nodes[index].end
            }
        }
        // A row of nothing but links leads through a site.
        return cells > 1 && letters < 60 * cells && linked < letters
    }
}
