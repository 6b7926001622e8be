import CLibxml2
import Documents

/// Builds a `MarkupTree` from what libxml2's parsers report, and stops them at the limits.
final class MarkupBuilder {
    /// Elements open at once: more are no page's, and make the parser slow.
    private static let deepest = 2000
    private static let mostNodes = 1_000_000
    /// Ends of elements that never began: the parser looks for each among all open ones.
    private static let mostStrayEnds = 20_000
    private static let longestAttribute = 8192
    private static let keptAttributes: Set<String> = [
        "class", "id", "href", "itemprop", "property", "name", "content", "role", "rel", "type", "datetime", "hidden",
        "style", "aria-hidden", "xml:base",
    ]

    private(set) var tree = MarkupTree()
    private var open = [0]
    private var strayEnds = 0
    /// Whether the text of the open element is code.
    private var isInCode = false
    private let parser: xmlParserCtxtPtr

    /// Prepares to take what `parser` reports.
    init(parser: xmlParserCtxtPtr) { self.parser = parser }

    /// An element begins.
    func begin(_ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        guard open.count < Self.deepest, tree.nodes.count < Self.mostNodes else { return stop() }
        var node = MarkupTree.Node(name: name, parent: open[open.count - 1], end: tree.nodes.count + 1)
        let first = tree.attributes.count
        if var attribute = attributes {
            while let key = attribute[0] {
                let name = String(cString: key)
                if Self.keptAttributes.contains(name) { keep(name, attribute[1]) }
                attribute += 2
            }
        }
        node.attributes = first..<tree.attributes.count
        open.append(tree.nodes.count)
        tree.nodes.append(node)
        let isData = tree.attribute("type", of: tree.nodes.count - 1)?.contains("ld+json") ?? false
        isInCode = name == "style" || name == "script" && !isData
    }

    private func keep(_ name: String, _ value: UnsafePointer<xmlChar>?) {
        let value = value.map { String(cString: $0) } ?? ""
        guard value.utf8.count <= Self.longestAttribute else { return }
        tree.attributes.append(MarkupTree.Attribute(name: name, value: value))
    }

    /// An element ends; those inside it that are still open end too.
    func end(_ name: String) {
        guard let place = open.lastIndex(where: { tree.nodes[$0].name == name }), place > 0 else { return }
        close(to: place)
        isInCode = false
    }

    /// Some text comes.
    func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        // After an error libxml2 would leave out every reference to a character.
        parser.pointee.wellFormed = 1
        guard !isInCode, !bytes.isEmpty else { return }
        let start = tree.text.count
        tree.text.append(contentsOf: bytes)
        if bytes.count == 2, let sign = WesternCharset.sign(ofControl: bytes) {
            tree.text.replaceSubrange(start..., with: String(sign).utf8)
        }
        let last = tree.nodes.count - 1
        if tree.nodes[last].isText, tree.nodes[last].parent == open[open.count - 1] {
            tree.nodes[last].text.end = tree.text.count
        } else if tree.nodes.count < Self.mostNodes {
            let node = MarkupTree.Node(
                name: "", parent: open[open.count - 1], end: last + 2, text: Span(start, tree.text.count))
            tree.nodes.append(node)
        } else {
            stop()
        }
    }

    /// The parser found an error, which it mends.
    func note(_ code: Int32) {
        guard code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue) else { return }
        strayEnds += 1
        if strayEnds > Self.mostStrayEnds { stop() }
    }

    /// Ends all that is open, and gives the tree.
    func finish() -> MarkupTree {
        close(to: 0)
        return tree
    }

    private func close(to place: Int) {
        while open.count > place { tree.nodes[open.removeLast()].end = tree.nodes.count }
    }

    private func stop() {
        tree.isCut = true
        xmlStopParser(parser)
    }
}
