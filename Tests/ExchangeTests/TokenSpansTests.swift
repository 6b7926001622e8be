import Documents
import Testing

@testable import Exchange

@Suite struct TokenSpansTests {
    private func tokens(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        let tokens = TokenSpans(bytes)
        return zip(tokens.spans, tokens.areWords).map { (token: (Span, Bool)) in
            String(decoding: bytes[token.0.range], as: UTF8.self) + (token.1 ? "" : "~")
        }
    }

    @Test func wordsKeepApostrophesAndHyphensInside() {
        #expect(
            tokens("It’s Lee's year-long A-b--c d- 'e'") == [
                "It’s", "Lee's", "year-long", "A-b", "-~", "-~", "c", "d", "-~", "'~", "e", "'~",
            ])
        #expect(
            tokens("a_1 ½ Zoë² 東京 e\u{301}x\u{a0}\u{1c}.") == ["a_1", "½", "Zoë²", "東京", "e", "\u{301}~", "x", ".~"])
        #expect(tokens("") == [])
        #expect(tokens("a-") == ["a", "-~"])
    }

    @Test func spansTouchWholeWords() {
        let tokens = TokenSpans(Array("One two, three".utf8))
        #expect(tokens.words(in: [Span(5, 6), Span(7, 10)]) == [1, 3])
        #expect(tokens.words(in: [Span(3, 4), Span(14, 90)]) == [])
    }
}
