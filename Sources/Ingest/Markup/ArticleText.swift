import Documents

/// The text of an article as it is taken from a page or a Markdown file: blocks parted by blank lines, with what the
/// markup says of them.
struct ArticleText {
    /// A block that the markup names.
    struct Mark {
        var start: Int
        var end: Int
        var kind: Block.Kind
    }

    /// What was written so far; well-formed UTF-8 when what was appended is.
    private(set) var text: [UInt8] = []
    /// The kinds of blocks that have one, in text order.
    private(set) var marks: [Mark] = []
    /// Links, in text order.
    private(set) var links: [Link] = []

    private var blockStart = 0
    /// Whether a blank must stand before the next word.
    private var isParted = false

    /// Adds bytes of a line, their white space collapsed to single blanks; as words of a link when it leads somewhere.
    mutating func append(_ bytes: some Sequence<UInt8>, link target: String? = nil) {
        var start: Int?
        for byte in bytes {
            if byte <= 0x20 {
                isParted = true
                continue
            }
            if byte == 0xad, text.last == 0xc2 {  // a soft hyphen
                text.removeLast()
                continue
            }
            if isParted, text.count > blockStart, text.last != 0x0a { text.append(0x20) }
            isParted = false
            start = start ?? text.count
            text.append(byte)
        }
        if let target, let start { add(Link(span: Span(start, text.count), target: target)) }
    }

    /// Adds bytes as they are, line ends and blanks included.
    mutating func appendAsIs(_ bytes: some Sequence<UInt8>, link target: String? = nil) {
        let start = text.count
        text.append(contentsOf: bytes.lazy.filter { $0 != 0x0d })
        if let target, text.count > start { add(Link(span: Span(start, text.count), target: target)) }
    }

    /// Adds a link, or makes the last one longer when it goes on.
    private mutating func add(_ link: Link) {
        if let last = links.last, last.target == link.target, last.span.end + 1 >= link.span.start,
            last.span.start >= blockStart
        {
            links[links.count - 1].span.end = link.span.end
        } else {
            links.append(link)
        }
    }

    /// Ends a line inside the block.
    mutating func breakLine() {
        isParted = false
        if text.count > blockStart, text.last != 0x0a { text.append(0x0a) }
    }

    /// Ends the block, if it has begun.
    mutating func endBlock(as kind: Block.Kind? = nil) {
        isParted = false
        while text.count > blockStart, let last = text.last, last == 0x20 || last == 0x0a { text.removeLast() }
        guard text.count > blockStart else { return }
        if let kind { marks.append(Mark(start: blockStart, end: text.count, kind: kind)) }
        text += [0x0a, 0x0a]
        blockStart = text.count
    }

    /// Ends the text: the last line ends with one line end.
    mutating func finish() {
        endBlock()
        if !text.isEmpty { text.removeLast() }
    }

    /// The text as a string, without line ends around it.
    var trimmedString: String {
        var bytes = text[...]
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
