import Documents

/// Lines that belong together by their layout.
struct LayoutBlock {
    /// From the first line's first word to the last line's last one.
    var span: Span
    /// Lines in it.
    var lines: Int
    /// Whether a blank line, or the start of the text, stands before it.
    var followsBlank: Bool
    /// What the markup says that it is, if anything.
    var kind: Block.Kind?

    /// The blocks of `text`, in order.
    static func all(in text: UnsafeBufferPointer<UInt8>) -> [LayoutBlock] {
        let lines = Line.all(in: text)
        let wrap = WrapWidth(lines: lines, in: text)
        var blocks: [LayoutBlock] = []
        var previous: Line?
        for line in lines {
            if let previous, let wrap, wrap.joins(previous, line, in: text) {
                blocks[blocks.count - 1].span.end = line.end
                blocks[blocks.count - 1].lines += 1
            } else {
                let span = Span(line.start, line.end)
                blocks.append(LayoutBlock(span: span, lines: 1, followsBlank: line.followsBlank))
            }
            previous = line
        }
        return blocks
    }
}
