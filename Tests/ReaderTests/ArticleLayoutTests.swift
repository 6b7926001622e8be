import Documents
import Screen
import Testing

@testable import Reader

/// The lines of `text` wrapped to `width`.
private func lines(_ text: String, _ width: Int) -> [String] {
    let reading = MarkedArticle(text).plain
    var layout = ArticleLayout(reading, width: width)
    layout.extend(toLine: 1000)
    return layout.lines.map { reading.document.string(Span(Int($0.start), Int($0.end))) }
}

@Test func linesBreakAtBlanks() {
    #expect(lines("one two three four five.", 9) == ["one two", "three", "four", "five."])
}

@Test func everySentenceBeginsALine() {
    #expect(lines("It rained. It snowed.", 40) == ["It rained.", "It snowed."])
}

@Test func blocksArePartedByABlankLine() {
    #expect(lines("It rained.\n\nIt snowed.", 40) == ["It rained.", "", "It snowed."])
}

@Test func aWordLongerThanTheLineIsCut() {
    #expect(lines("abcdefghij k.", 4) == ["abcd", "efgh", "ij", "k."])
}

@Test func wideGlyphsTakeTwoColumnsAndMarksNone() {
    #expect(lines("天気天気天気。", 6) == ["天気天", "気天気", "。"])
    #expect(lines("e\u{301}e\u{301} a\u{300}a.", 5) == ["e\u{301}e\u{301}", "a\u{300}a."])
}

@Test func everyByteOfASentenceIsOnSomeLineOrIsWhiteSpace() {
    let text = "A long sentence  with\todd   spaces, 宽 glyphs and unbreakableverylongwords inside it."
    for width in 1...90 {
        #expect(lines(text, width).joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    }
}
