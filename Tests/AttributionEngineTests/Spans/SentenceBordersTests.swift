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
private let borders = SentenceBorders(words: words, text: text)

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

@Test(arguments: ["It was over.", "“We won the vote.”", "We won the vote", "We won the vote.” It was over."])
func sentencesAreWholeWithTheirMarksOrWithout(phrase: String) throws {
    #expect(borders.areWholeSentences(try range(of: phrase)))
}

@Test(arguments: ["won the vote.", "We won", "The mill opens again,", "on Monday. “We won the vote.”", "“"])
func partsOfSentencesAreNotWhole(phrase: String) throws {
    #expect(!borders.areWholeSentences(try range(of: phrase)))
}

@Test func aQuotationBeginsAtItsMark() throws {
    #expect(borders.beginsQuotation(try range(of: "“We won")))
    #expect(borders.beginsQuotation(try range(of: "We won")))
    #expect(!borders.beginsQuotation(try range(of: "won the vote.”")))
}

@Test func partsOfSentencesBelongToTheirSentences() throws {
    let second = try range(of: "The mill opens again, said Bob Ray.")
    #expect(borders.sentences(of: try range(of: "opens again")) == second)
    let both = try range(of: "Ann Lee spoke on Monday. “We won the vote.”")
    #expect(borders.sentences(of: try range(of: "on Monday. “We won")) == both)
}
