import Documents

/// A document as the formats print it that hold its text: paragraph by paragraph, with the sentences in them.
struct ExportedArticle {
    /// A piece of a paragraph.
    enum Passage: Hashable {
        /// Words, white space before them included; of a sentence, or of a block without sentences.
        case words(Span, sentence: Int?)
        /// Something that is left out.
        case gap
    }

    /// What stands between blank lines.
    struct Paragraph: Hashable {
        var kind: Block.Kind
        var passages: [Passage]
    }

    /// The document with the annotations that are printed.
    let index: DocumentIndex
    /// Whether only titles and sentences that the annotations touch are printed.
    let isFolded: Bool

    /// Prepares the document that `index` is about.
    init(_ index: DocumentIndex, isFolded: Bool = false) {
        self.index = index
        self.isFolded = isFolded
    }

    /// The paragraphs in text order. A first passage takes in the dateline before its sentence, a last one what is left
    /// of the block.
    var paragraphs: [Paragraph] {
        let sentences = Dictionary(grouping: index.annotations.sentences.indices) {
            index.annotations.sentences[$0].block
        }
        var paragraphs: [Paragraph] = []
        for (number, block) in index.document.blocks.enumerated() {
            let passages = passages(of: block, sentences: sentences[number] ?? [])
            let isGap = passages == [.gap]
            if isGap, paragraphs.last?.passages == [.gap] { continue }
            paragraphs.append(Paragraph(kind: isGap ? .paragraph : block.kind, passages: passages))
        }
        return paragraphs
    }

    /// What a page is called: the title, or the first sentence.
    var title: String {
        index.heading.map { Controls.asOneLine(index.document.string($0)) }
            ?? Controls.asOneLine(index.document.origin)
    }

    private func passages(of block: Block, sentences: [Int]) -> [Passage] {
        guard !sentences.isEmpty else { return isFolded ? [.gap] : [.words(block.span, sentence: nil)] }
        var passages: [Passage] = []
        var start = block.span.start
        for (place, sentence) in sentences.enumerated() {
            let isLast = place == sentences.count - 1
            let end = isLast ? block.span.end : index.annotations.sentences[sentence].span.end
            if isShown(sentence, in: block) {
                passages.append(.words(Span(start, end), sentence: sentence))
            } else if passages.last != .gap {
                passages.append(.gap)
            }
            start = end
        }
        return passages
    }

    private func isShown(_ sentence: Int, in block: Block) -> Bool {
        let claims = index.claims[sentence]
        return !isFolded || block.kind == .title || !claims.holdings.isEmpty || !claims.embedded.isEmpty
    }
}
