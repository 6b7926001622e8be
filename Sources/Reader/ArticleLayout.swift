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
        /// Index of the sentence; -1 for a blank line.
        var sentence: Int32
    }

    /// Columns of the text.
    let width: Int
    private(set) var lines: [Line] = []
    /// By sentence laid out so far, its first line.
    private(set) var firstLines: [Int] = []
    private let document: Document
    private let sentences: [Sentence]

    init(_ reading: Reading, width: Int) {
        self.width = max(1, width)
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

    /// Lines of a sentence that is laid out.
    func lines(of sentence: Int) -> Range<Int> {
        guard firstLines.indices.contains(sentence) else { return lines.count..<lines.count }
        let start = firstLines[sentence]
        var end = sentence + 1 < firstLines.count ? firstLines[sentence + 1] : lines.count
        while end > start + 1, lines[end - 1].sentence < 0 { end -= 1 }
        return start..<end
    }

    private mutating func extend(until isEnough: ([Line], [Int]) -> Bool) {
        guard !isComplete, !isEnough(lines, firstLines) else { return }
        document.text.withUnsafeBufferPointer { text in
            while !isComplete, !isEnough(lines, firstLines) {
                let index = firstLines.count
                if index > 0, needsGap(before: index) { lines.append(Line(start: 0, end: 0, sentence: -1)) }
                firstLines.append(lines.count)
                wrap(sentences[index].span, index, text)
            }
        }
    }

    /// Whether a blank line stands before a sentence: it begins a block that doesn't share a line with the one before.
    private func needsGap(before index: Int) -> Bool {
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
