import CCmark
import Documents

/// The article in a Markdown file (CommonMark, by cmark): marks of emphasis are dropped, links kept, blocks of code left
/// as they are; the lines of a front matter give title, author and date.
struct MarkdownArticle {
    private(set) var text = ArticleText()
    private var isTitled = false
    /// What the blocks around the current one make of it.
    private var itemDepth = 0

    /// Reads well-formed UTF-8.
    init(_ markdown: [UInt8]) {
        let (matter, body) = FrontMatter.split(markdown)
        write(matter.title, as: .title)
        write(matter.author.map { "By \($0)" }, as: .byline)
        write(matter.date, as: .dateline)
        let root = body.withUnsafeBytes { bytes in
            cmark_parse_document(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_DEFAULT)
        }
        guard let root, let steps = cmark_iter_new(root) else { return }
        defer {
            cmark_iter_free(steps)
            cmark_node_free(root)
        }
        while true {
            let event = cmark_iter_next(steps)
            guard event != CMARK_EVENT_DONE else { break }
            guard let node = cmark_iter_get_node(steps) else { continue }
            if event == CMARK_EVENT_ENTER { enter(node) } else { leave(node) }
        }
        text.finish()
    }

    private mutating func write(_ line: String?, as kind: Block.Kind) {
        guard let line, !line.isEmpty else { return }
        text.append(line.utf8)
        text.endBlock(as: kind)
        isTitled = isTitled || kind == .title
    }

    /// Address of the link that is open.
    private var link: String?
    /// Pictures that are open; the words for those who don't see them aren't the article's.
    private var pictures = 0

    /// Whether the paragraph is a table, whose rows are lines.
    private var isTable: Bool { text.blockBegins == UInt8(ascii: "|") }

    private mutating func enter(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_ITEM: itemDepth += 1
        case CMARK_NODE_TEXT, CMARK_NODE_CODE:
            if pictures == 0 { text.append(Self.literal(of: node), link: link) }
        case CMARK_NODE_SOFTBREAK: if isTable { text.breakLine() } else { text.append([0x20]) }
        case CMARK_NODE_LINEBREAK: text.breakLine()
        case CMARK_NODE_LINK:
            link = cmark_node_get_url(node).flatMap { LinkTarget.resolved(String(cString: $0), from: nil) }
        case CMARK_NODE_IMAGE: pictures += 1
        case CMARK_NODE_CODE_BLOCK:
            text.appendAsIs(Self.literal(of: node))
            text.endBlock(as: .paragraph)
        case CMARK_NODE_HTML_BLOCK:
            let tree = MarkupParser.html(Array(Self.literal(of: node)))
            text.append(tree.string(of: 0).utf8)
            text.endBlock()
        default: break
        }
    }

    private mutating func leave(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_ITEM: itemDepth -= 1
        case CMARK_NODE_PARAGRAPH: text.endBlock(as: itemDepth > 0 ? .paragraph : nil)
        case CMARK_NODE_HEADING:
            let isTitle = !isTitled && cmark_node_get_heading_level(node) == 1
            isTitled = isTitled || isTitle
            text.endBlock(as: isTitle ? .title : .heading)
        case CMARK_NODE_LINK: link = nil
        case CMARK_NODE_IMAGE: pictures -= 1
        default: break
        }
    }

    private static func literal(of node: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
        guard let literal = cmark_node_get_literal(node) else { return UnsafeBufferPointer(start: nil, count: 0) }
        var count = 0
        while literal[count] != 0 { count += 1 }
        let start = UnsafeRawPointer(literal).assumingMemoryBound(to: UInt8.self)
        return UnsafeBufferPointer(start: start, count: count)
    }
}
