import Documents
import Screen

/// The article wrapped to a width. Every sentence begins a line of its own, so that its margin names one holder and
/// the analysis never moves the text; a blank line parts blocks. Lines are made on demand, from the top.
struct ArticleLayout: Sendable {
    /// One screen line.
    struct Line: Hashable, Sendable {
        /// The bytes shown, white space at the break excluded.
        var start: Int32
        /// Offset after the last byte shown.
        var end: Int32
        /// Index of the sentence, or of the first one of a fold; -1 for a blank line.
        var sentence: Int32
        /// How many sentences the line stands for, with no text of theirs; 0 for text.
        var folded: Int32 = 0
    }

    /// Columns of the text.
    let width: Int
    private(set) var lines: [Line] = []
    /// By sentence laid out so far, its first line.
    private(set) var firstLines: [Int] = []
    /// What isn't shown.
    private(set) var folding: Folding
    private let document: Document
    private let sentences: [Sentence]

    init(_ reading: Reading, width: Int, folding: Folding = Folding()) {
        self.width = max(1, width)
        self.folding = folding
        document = reading.document
        sentences = reading.sentences
    }

    /// Whether all sentences are laid out.
    var isComplete: Bool { firstLines.count == sentences.count }

    /// Lays out until line `line` exists, or everything does.
    mutating func extend(toLine line: Int) {
        extend { lines, _ in lines.count > line }
    }

    /// Lays out until `sentence` and the one after it exist, or everything does.
    mutating func extend(toSentence sentence: Int) {
        extend { _, firstLines in firstLines.count > sentence + 1 }
    }

    /// Shows the sentences of a fold; what comes after is laid out anew.
    mutating func open(_ run: Range<Int>) {
        folding.open(run)
        guard firstLines.indices.contains(run.lowerBound) else { return }
        lines.removeSubrange(firstLines[run.lowerBound]...)
        firstLines.removeSubrange(run.lowerBound...)
    }

    /// Lines of a sentence that is laid out; those of its fold when it is folded.
    func lines(of sentence: Int) -> Range<Int> {
        guard firstLines.indices.contains(sentence) else { return lines.count..<lines.count }
        let start = firstLines[sentence]
        if lines[start].folded > 0 { return start..<(start + 1) }
        var end = sentence + 1 < firstLines.count ? firstLines[sentence + 1] : lines.count
        while end > start + 1, lines[end - 1].sentence < 0 { end -= 1 }
        return start..<end
    }

    private mutating func extend(until isEnough: ([Line], [Int]) -> Bool) {
        guard !isComplete, !isEnough(lines, firstLines) else { return }
        document.text.withUnsafeBufferPointer { text in
            while !isComplete, !isEnough(lines, firstLines) {
                let index = firstLines.count
                if let run = folding.run(of: index) {
                    fold(run)
                    continue
                }
                if index > 0, needsGap(before: index) { lines.append(Line(start: 0, end: 0, sentence: -1)) }
                firstLines.append(lines.count)
                wrap(sentences[index].span, index, text)
            }
        }
    }

    private mutating func fold(_ run: Range<Int>) {
        let count = Int32(clamping: run.count)
        firstLines += repeatElement(lines.count, count: run.count)
        lines.append(Line(start: 0, end: 0, sentence: Int32(clamping: run.lowerBound), folded: count))
    }

    /// Whether a blank line stands before a sentence: it begins a block that doesn't share a line with the one before.
    /// A fold parts what is around it.
    private func needsGap(before index: Int) -> Bool {
        guard folding.run(of: index - 1) == nil else { return false }
        let block = sentences[index].block
        guard block != sentences[index - 1].block else { return false }
        return document.blocks[block].kind != .credit || document.blocks[sentences[index - 1].block].kind != .caption
    }

    /// Breaks at the last blank that fits, before a wide glyph, or else anywhere.
    private mutating func wrap(_ span: Span, _ sentence: Int, _ text: UnsafeBufferPointer<UInt8>) {
        var reader = GlyphReader(text, from: span.start, to: span.end)
        var start = span.start
        var column = 0
        var breakEnd = -1
        var breakNext = -1
        var columnsAtBreak = 0
        func line(_ end: Int) -> Line {
            Line(start: Int32(clamping: start), end: Int32(clamping: end), sentence: Int32(clamping: sentence))
        }
        while true {
            column += reader.skipPlain(atMost: width - column)
            guard let element = reader.next() else { break }
            if element.isSpace || (element.columns == 2 && column > 0 && column <= width) {
                if column <= width {
                    breakEnd = element.offset
                    breakNext = element.isSpace ? reader.offset : element.offset
                    columnsAtBreak = column + (element.isSpace ? 1 : 0)
                }
            }
            column += element.columns
            guard column > width, !element.isSpace else { continue }
            if breakNext > start {
                lines.append(line(breakEnd))
                start = breakNext
                column -= columnsAtBreak
            } else {
                lines.append(line(element.offset))
                start = element.offset
                column = element.columns
            }
            breakNext = -1
        }
        lines.append(line(span.end))
    }
}
