import Documents
import Linguistics
import Testing

@testable import AttributionEngine

private let text = TokenizedDocument(
    MarkedText.document(
        """
        Ann Lee spoke on Monday. “We won the vote.” It was over.
        The mill opens again, said Bob Ray.
        """))
private let words = Array(Chunks(text)).flatMap { $0 }
private let borders = SentenceBorders(
    words: words, text: text, quotations: QuotationFinder.quotations(in: text).map(\.tokens))

/// The words of `phrase`, its marks included.
private func range(of phrase: String) throws -> Range<Int> {
    let strings = words.map { text.document.string($0.span) }
    let bytes = Array(phrase.utf8)
    let parts = splitEncoderWords(Span(0, bytes.count), of: bytes).map {
        String(decoding: bytes[$0.span.start..<$0.span.end], as: UTF8.self)
    }
    let start = try #require(strings.indices.first { strings[$0...].starts(with: parts) })
    return start..<start + parts.count
}

@Test(arguments: ["“We won the vote.”", "We won the vote", "“We won", "We won"])
func aQuotationMayHaveItsCueAnywhere(phrase: String) throws {
    #expect(borders.reach(of: try range(of: phrase), among: []) == words.indices)
}

@Test(arguments: ["It was over.", "It was over", "Ann Lee spoke on Monday. “We won the vote.”"])
func aSentenceHasItsCueInItsParagraphOrBefore(phrase: String) throws {
    #expect(borders.reach(of: try range(of: phrase), among: []) == 0..<(try range(of: "The mill").lowerBound))
}

@Test(arguments: ["opens again", "The mill opens again,", "mill opens again, said Bob Ray."])
func aPartOfASentenceHasItsCueThere(phrase: String) throws {
    #expect(
        borders.reach(of: try range(of: phrase), among: []) == (try range(of: "The mill opens again, said Bob Ray.")))
}

@Test func aPartThatRunsOnHasItsCueInThoseSentences() throws {
    let both = try range(of: "Ann Lee spoke on Monday. “We won the vote.”")
    #expect(borders.reach(of: try range(of: "on Monday. “We won"), among: []) == both)
}

@Test func aQuotationInAParagraphThatHasACueBeforeItIsThatParagraphs() throws {
    let first = try range(of: "Ann Lee spoke on Monday.")
    let quotation = try range(of: "“We won the vote.”")
    let reach = borders.reach(of: quotation, among: [first])
    #expect(reach.lowerBound <= first.lowerBound && reach.upperBound < words.count)
}

@Test func whatIsClaimedInsideAQuotationHasItsCueInItsSentence() throws {
    let frame = try range(of: "“We won the vote.”")
    #expect(borders.reach(of: try range(of: "the vote"), inside: [frame]) == frame)
}

@Test func aHeadlineHasItsCueInItself() throws {
    let text = Array("It leaks, police say\nIt will fall, said Bob Ray.".utf8)
    let blocks = [Block(span: Span(0, 20), kind: .heading), Block(span: Span(21, text.count), kind: .paragraph)]
    let document = TokenizedDocument(Document(origin: "-", text: text, blocks: blocks))
    let words = Array(Chunks(document)).flatMap { $0 }
    let borders = SentenceBorders(words: words, text: document, quotations: [])
    #expect(borders.reach(of: 0..<2, among: []) == 0..<5)
    #expect(borders.partedByHeadlines(2..<8) == [2..<5, 5..<8])
}
