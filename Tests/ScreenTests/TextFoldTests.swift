import Screen
import Testing

@Test func wordsAreFoldedAtBlanksAndLongOnesCut() {
    #expect(TextFold.lines("the mayor said so", columns: 9) == ["the mayor", "said so"])
    #expect(TextFold.lines("see https://a.example/b now", columns: 8) == ["see", "https://", "a.exampl", "e/b now"])
    #expect(TextFold.lines("新聞記者", columns: 5) == ["新聞", "記者"])
    #expect(TextFold.lines("", columns: 5) == [])
    #expect(TextFold.lines("ab", columns: 0) == ["a", "b"])
}
