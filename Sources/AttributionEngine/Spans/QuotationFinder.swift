import Linguistics

/// Pairs the quotation marks of each block.
///
/// The outer pair counts; marks of the other sort inside it are speech within speech. A quotation without a closing
/// mark runs to the end of its block: the custom of speech that goes on in the next paragraph.
struct QuotationFinder {
    /// The quotations of `text`, in text order; none overlaps another.
    static func quotations(in text: TokenizedDocument) -> [Quotation] {
        var finder = QuotationFinder(text: text)
        for (index, range) in text.ranges.enumerated() {
            finder.read(range, block: text.sentences[index].block)
        }
        finder.closeBlock()
        return finder.found
    }

    private let text: TokenizedDocument
    private var found: [Quotation] = []
    private var block = -1
    private var open: (token: Int, isSingle: Bool)?
    private var end = 0

    private init(text: TokenizedDocument) { self.text = text }

    private mutating func read(_ range: Range<Int>, block next: Int) {
        if next != block {
            closeBlock()
            block = next
        }
        for index in range where text.tokens[index].kind == .quotationMark { meet(index) }
        end = range.upperBound
    }

    private mutating func meet(_ index: Int) {
        let mark = text.tokens[index].lower
        let isSingle = mark == "'" || mark == "‘" || mark == "’"
        guard let start = open else {
            if mark != "”", mark != "’", mark != "»" { open = (index, isSingle) }
            return
        }
        guard isSingle == start.isSingle else { return }
        guard mark != "“" && mark != "‘" || !text.tokens[index].followsSpace else { return }
        found.append(Quotation(tokens: start.token..<index + 1, isClosed: true, block: block))
        open = nil
    }

    private mutating func closeBlock() {
        if let start = open, !start.isSingle, end - start.token > 1 {
            found.append(Quotation(tokens: start.token..<end, isClosed: false, block: block))
        }
        open = nil
    }
}
