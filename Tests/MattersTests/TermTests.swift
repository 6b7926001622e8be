import Documents
import Testing

@testable import Matters

private func stems(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Term.inside(Span(0, bytes.count), of: bytes).map(\.stem)
}

@Test func grammarIsLeftOut() {
    #expect(stems("It was the bridges that would be closed on Monday") == ["bridg", "clos"])
}

@Test func initialsAreOneWord() {
    #expect(stems("the U.N. and the UN") == ["un", "un"])
    #expect(stems("Mr. J. Smith") == ["smith"])
}

@Test func shortWordsCountInCapitalsOnly() {
    #expect(stems("us US eu EU I a") == ["us", "eu"])
}
