import CCmark
import Documents
import Synchronization

/// The article in a Markdown file (CommonMark with GitHub's extensions and footnotes, by cmark-gfm): marks of emphasis
/// and of notes are dropped, links kept, blocks of code left as they are, rows of tables lines, notes paragraphs at the
/// end; the lines of a front matter give author and date, and the title where no headline of the first order begins the
/// text.
struct MarkdownArticle {
    private(set) var text = ArticleText()
    private var isTitled = false
    /// Whose author and date are to be written below the headline that begins the text.
    private var belowTitle: FrontMatter?
    /// What the blocks around the current one make of it.
    private var itemDepth = 0
    /// Address of the link that is open.
    private var link: String?
    /// Pictures that are open; the words for those who don't see them aren't the article's.
    private var pictures = 0
    /// Whether the paragraph has a line end that its author set.
    private var hasBreak = false
    /// Cells of the table's row that have begun.
    private var cells = 0

    /// Reads well-formed UTF-8.
    init(_ markdown: [UInt8]) {
        var (matter, body) = FrontMatter.split(markdown)
        if let author = matter.author, Self.names(author, body.prefix(Self.beginning)) { matter.author = nil }
        guard let root = Self.parse(body), let steps = cmark_iter_new(root) else { return }
        defer {
            cmark_iter_free(steps)
            cmark_node_free(root)
        }
        if Self.isHeadline(cmark_node_first_child(root)) {
            belowTitle = matter
        } else {
            write(matter.title, as: .title)
            writeOrigin(matter)
        }
        while true {
            let event = cmark_iter_next(steps)
            guard event != CMARK_EVENT_DONE else { break }
            guard let node = cmark_iter_get_node(steps) else { continue }
            if event == CMARK_EVENT_ENTER { enter(node) } else { leave(node) }
        }
        text.finish()
    }

    /// Bytes of a text in which its own byline stands.
    private static let beginning = 1000

    /// Whether a line of `text` is the byline of `author`.
    private static func names(_ author: String, _ text: ArraySlice<UInt8>) -> Bool {
        let byline = "by \(author)".lowercased()
        return String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline).contains { line in
            line.drop { "*_ ".contains($0) }.lowercased().hasPrefix(byline)
        }
    }

    private mutating func writeOrigin(_ matter: FrontMatter) {
        write(matter.author.map { "By \($0)" }, as: .byline)
        write(matter.date, as: .dateline)
    }

    private mutating func write(_ line: String?, as kind: Block.Kind) {
        guard let line, !line.isEmpty else { return }
        text.append(line.utf8)
        text.endBlock(as: kind)
        isTitled = isTitled || kind == .title
    }

    /// The library keeps what extensions add to its syntax in globals.
    private static let parsing = Mutex(())
    /// Cells at most that a file's tables may take: short rows are filled up to the head's width.
    private static let mostCells = 500_000

    /// Whether tables stay within bounds: the widest line of dashes and bars times the lines of the text.
    private static func mayHoldTables(_ bytes: ArraySlice<UInt8>) -> Bool {
        var widest = 0
        var count = 0
        for line in bytes.split(separator: 0x0a) {
            count += 1
            let bars = line.count { $0 == UInt8(ascii: "|") }
            if bars > widest, line.allSatisfy({ "|-: \t\r>".utf8.contains($0) }) { widest = bars }
        }
        return widest * count <= mostCells
    }

    /// The tree of a text; the caller frees it.
    private static func parse(_ bytes: ArraySlice<UInt8>) -> OpaquePointer? {
        let extensions = ["strikethrough", "tasklist"] + (mayHoldTables(bytes) ? ["table"] : [])
        let tree: Tree? = parsing.withLock { _ in
            cmark_gfm_core_extensions_ensure_registered()
            guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
            defer { cmark_parser_free(parser) }
            for name in extensions {
                if let extra = cmark_find_syntax_extension(name) {
                    cmark_parser_attach_syntax_extension(parser, extra)
                }
            }
            bytes.withUnsafeBytes { bytes in
                if let start = bytes.baseAddress {
                    cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), bytes.count)
                }
            }
            return Tree(root: cmark_parser_finish(parser))
        }
        return tree?.root
    }

    /// A tree that leaves the lock: nobody else has it.
    private struct Tree: @unchecked Sendable {
        let root: OpaquePointer?
    }

    private static func isHeadline(_ node: OpaquePointer?) -> Bool {
        cmark_node_get_type(node) == CMARK_NODE_HEADING && cmark_node_get_heading_level(node) == 1
    }

    private mutating func enter(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_ITEM: itemDepth += 1
        case CMARK_NODE_TEXT, CMARK_NODE_CODE:
            if pictures == 0 { text.append(Self.literal(of: node), link: link) }
        case CMARK_NODE_SOFTBREAK: text.append([0x20])
        case CMARK_NODE_LINEBREAK: breakLine()
        case CMARK_NODE_HTML_INLINE: if Self.literal(of: node).starts(with: "<br".utf8) { breakLine() }
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
        default: enter(extension: node)
        }
    }

    private mutating func leave(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_ITEM: itemDepth -= 1
        case CMARK_NODE_PARAGRAPH:
            text.endBlock(as: itemDepth > 0 || hasBreak ? .paragraph : nil)
            hasBreak = false
        case CMARK_NODE_HEADING:
            let isTitle = !isTitled && Self.isHeadline(node)
            isTitled = isTitled || isTitle
            text.endBlock(as: isTitle ? .title : .heading)
            if let matter = belowTitle { writeOrigin(matter) }
            belowTitle = nil
        case CMARK_NODE_LINK: link = nil
        case CMARK_NODE_IMAGE: pictures -= 1
        default: if Self.isRow(node) { text.endBlock(as: .paragraph) }
        }
    }

    private mutating func breakLine() {
        hasBreak = true
        text.breakLine()
    }

    /// Enters a node of a kind that an extension has.
    private mutating func enter(extension node: OpaquePointer) {
        if Self.isRow(node) { cells = 0 }
        guard Self.kind(of: node) == "table_cell" else { return }
        if cells > 0 { text.append(" | ".utf8) }
        cells += 1
    }

    private static func isRow(_ node: OpaquePointer) -> Bool { ["table_row", "table_header"].contains(kind(of: node)) }

    private static func kind(of node: OpaquePointer) -> String {
        cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
    }

    private static func literal(of node: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
        guard let literal = cmark_node_get_literal(node) else { return UnsafeBufferPointer(start: nil, count: 0) }
        var count = 0
        while literal[count] != 0 { count += 1 }
        let start = UnsafeRawPointer(literal).assumingMemoryBound(to: UInt8.self)
        return UnsafeBufferPointer(start: start, count: count)
    }
}
