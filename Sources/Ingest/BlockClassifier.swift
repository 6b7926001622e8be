import Documents

/// Says of each block what it is to the reader.
struct BlockClassifier {
    /// Bytes beyond which a block can only be a paragraph.
    private static let longest = 700

    private let text: [UInt8]
    private let layout: [LayoutBlock]
    private var titled = false
    private var paragraphs = 0
    private var inBody: Bool { paragraphs > 0 }

    /// Prepares to classify `layout`, the blocks of `text`.
    init(text: [UInt8], layout: [LayoutBlock]) {
        self.text = text
        self.layout = layout
    }

    /// The blocks with their kinds.
    mutating func blocks() -> [Block] {
        var blocks: [Block] = []
        blocks.reserveCapacity(layout.count)
        for index in layout.indices {
            let span = layout[index].span
            let (kind, credit) = classify(index)
            if let credit {
                if credit > span.start {
                    let end = text.withUnsafeBufferPointer {
                        WhiteSpace.start(before: credit, after: span.start, in: $0)
                    }
                    blocks.append(Block(span: Span(span.start, end), kind: .caption))
                } else if !layout[index].followsBlank, let last = blocks.last, last.kind == .paragraph {
                    blocks[blocks.count - 1].kind = .caption
                    paragraphs -= 1
                }
                blocks.append(Block(span: Span(credit, span.end), kind: .credit))
                continue
            }
            var block = Block(span: span, kind: kind)
            if kind == .paragraph {
                block.dateline = Dateline.leading(span, of: text, isOpening: !inBody)
                if block.dateline?.end == span.end { block = Block(span: span, kind: .dateline) }
            }
            switch block.kind {
            case .title: titled = true
            case .paragraph: paragraphs += 1
            default: break
            }
            blocks.append(block)
        }
        return blocks
    }

    /// The kind of the block at `index`, and where a picture's credit begins in it.
    private func classify(_ index: Int) -> (kind: Block.Kind, credit: Int?) {
        let block = layout[index]
        let glance = Glance(text: text, span: block.span)
        if let kind = block.kind {
            guard kind == .caption, block.span.length <= Self.longest, Credit.mayHoldPicture(glance) else {
                return (kind, nil)
            }
            return (kind, Credit.pictureStart(Phrase(block.span, of: text)))
        }
        guard block.span.length <= Self.longest else { return (.paragraph, nil) }
        if Caption.isWhole(glance) || Credit.mayHoldPicture(glance) || Credit.mayNameStaff(glance) {
            let phrase = Phrase(block.span, of: text)
            if let start = Credit.pictureStart(phrase) { return (.caption, start) }
            if Credit.namesStaff(phrase) { return (.credit, nil) }
            if Caption.isWhole(glance) { return (.caption, nil) }
        }
        if Dateline.mayBeWhole(glance), Dateline.isWhole(Phrase(block.span, of: text)) { return (.dateline, nil) }
        if Byline.mayBeWhole(glance), Byline.isWhole(Phrase(block.span, of: text)) { return (.byline, nil) }
        return (headline(glance, index), nil)
    }

    private func headline(_ glance: Glance, _ index: Int) -> Block.Kind {
        let block = layout[index]
        let following = layout[(index + 1)...].prefix(3)
        let nextLength = following.first?.span.length ?? 0
        if !inBody {
            let isOpening = Dateline.leading(block.span, of: text, isOpening: true) != nil
            if isOpening || block.span.length > Headline.longestTitle { return .paragraph }
            let phrase = Phrase(block.span, of: text)
            if !titled {
                let isApart = following.first?.followsBlank ?? false
                let longest = following.map(\.span.length).max() ?? 0
                let isTitle = Headline.isTitle(phrase, lines: block.lines, isApart: isApart, nextLength: longest)
                return isTitle ? .title : .paragraph
            }
            if !block.followsBlank, Headline.isDeck(phrase, lines: block.lines, nextLength: nextLength) {
                return .heading
            }
        }
        guard block.lines == 1, Headline.mayBeHeading(glance, nextLength: nextLength) else { return .paragraph }
        return Headline.isHeading(Phrase(block.span, of: text)) ? .heading : .paragraph
    }
}
