import Documents
import Testing

@testable import Linguistics

private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return splitEncoderWords(Span(0, bytes.count), of: bytes).map {
        String(decoding: bytes[$0.span.start..<$0.span.end], as: UTF8.self)
    }
}

@Test func wordsAreRunsOfLettersAndSingleMarks() {
    #expect(words("“We won’t,” she said.") == ["“", "We", "won", "’", "t", ",", "”", "she", "said", "."])
    #expect(words("U.S. 7,500 Zürich naïve_x") == ["U", ".", "S", ".", "7", ",", "500", "Zürich", "naïve_x"])
    #expect(words(" \u{a0}\t ") == [])
}

@Test func aWordKnowsItsShapeAndWhatStandsBeforeIt() {
    let bytes = Array("NATO said 3 Élan. x".utf8)
    let words = splitEncoderWords(Span(0, bytes.count), of: bytes)
    #expect(words.map(\.shape) == [.capitals, .lower, .digit, .capitalised, .other, .lower])
    #expect(words.map(\.followsSpace) == [true, true, true, true, false, true])
    #expect(words.map(\.beginsBlock) == [true, false, false, false, false, false])
}
