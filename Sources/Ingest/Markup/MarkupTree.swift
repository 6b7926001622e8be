import Documents

/// The elements and texts of an HTML or XML document, flat and in document order: a node's descendants are the nodes
/// after it up to its `end`, so that nothing walks it by recursion.
struct MarkupTree {
    /// An element, or a piece of text.
    struct Node {
        /// The element's name, in small letters in HTML; empty for text.
        var name: String
        /// Index of the element around it; -1 for the root.
        var parent: Int
        /// Index after its last descendant.
        var end: Int
        /// Bytes of `text` that a text node has.
        var text = Span(0, 0)
        /// Indices into `attributes`.
        var attributes = 0..<0

        /// Whether it is a piece of text.
        var isText: Bool { name.isEmpty }
    }

    /// An attribute that matters here.
    struct Attribute {
        var name: String
        var value: String
    }

    /// All nodes; the first is a root without a name of the document's own.
    var nodes = [Node(name: "#root", parent: -1, end: 1)]
    /// The text of all text nodes, as UTF-8 that may be ill-formed where the parser let it pass.
    var text: [UInt8] = []
    /// The attributes of all elements.
    var attributes: [Attribute] = []
    /// Whether the document went beyond a limit, and its end was left out.
    var isCut = false

    /// The value of an element's attribute.
    func attribute(_ name: String, of node: Int) -> String? {
        for index in nodes[node].attributes where attributes[index].name == name { return attributes[index].value }
        return nil
    }

    /// The nodes right below one.
    func children(of node: Int) -> [Int] {
        var children: [Int] = []
        var child = node + 1
        while child < nodes[node].end {
            children.append(child)
            child = nodes[child].end
        }
        return children
    }

    /// Whether a box in a line begins with a capital right behind a small letter, `last`: pages part such boxes by their
    /// style.
    func isGlued(_ node: Int, to last: UInt8?) -> Bool {
        guard nodes[node].name == "span", nodes.indices.contains(node + 1), nodes[node + 1].isText, let last,
            let first = text[nodes[node + 1].text.range].first
        else { return false }
        return (0x61...0x7a).contains(last) && (0x41...0x5a).contains(first)
    }

    /// What lies below a node, as a tree of its own.
    func subtree(_ node: Int) -> MarkupTree {
        let inside = node + 1..<max(node + 1, nodes[node].end)
        let texts = inside.lazy.map { nodes[$0] }.filter(\.isText).map(\.text)
        let start = texts.map(\.start).min() ?? 0
        let end = max(start, texts.map(\.end).max() ?? 0)
        var tree = MarkupTree()
        tree.nodes[0].end = inside.count + 1
        tree.text = Array(text[start..<end])
        tree.isCut = isCut
        for index in inside {
            var copy = nodes[index]
            copy.parent -= node
            copy.end -= node
            if copy.isText { copy.text = Span(copy.text.start - start, copy.text.end - start) }
            let first = tree.attributes.count
            tree.attributes += attributes[copy.attributes]
            copy.attributes = first..<tree.attributes.count
            tree.nodes.append(copy)
        }
        return tree
    }

    /// Whether `node` is `ancestor` or lies below it.
    func isInside(_ node: Int, _ ancestor: Int) -> Bool { ancestor <= node && node < nodes[ancestor].end }

    /// The text below a node with white space collapsed, but for what `leavingOut` marks.
    func string(of node: Int, leavingOut: [Bool] = []) -> String {
        var words = ArticleText()
        var index = node
        while index < nodes[node].end {
            if leavingOut.indices.contains(index), leavingOut[index] {
                index = nodes[index].end
                continue
            }
            if nodes[index].isText { words.append(text[nodes[index].text.range]) }
            if HTMLElements.breaking.contains(nodes[index].name) || isGlued(index, to: words.text.last) {
                words.append([0x20])
            }
            index += 1
        }
        return words.trimmedString
    }
}
