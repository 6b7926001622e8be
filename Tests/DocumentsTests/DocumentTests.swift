import Documents
import Testing

@Test func textIsGivenByBytesAndNeverPastTheEnd() {
    let document = Document(origin: "-", text: Array("Über alles".utf8), blocks: [])
    #expect(document.string(Span(0, 5)) == "Über")
    #expect(document.string(Span(6, 99)) == "alles")
    #expect(document.string(Span(99, 120)) == "")
}

@Test func equalTextsHaveEqualIds() {
    let a = Document(origin: "a.txt", text: Array("text".utf8), blocks: [])
    let b = Document(origin: "b.txt", text: Array("text".utf8), blocks: [])
    let c = Document(origin: "a.txt", text: Array("texts".utf8), blocks: [])
    #expect(a.id == b.id)
    #expect(a.id != c.id)
    #expect(DocumentID(of: Array("a".utf8)).description == "af63dc4c8601ec8c")
}

@Test func spansMeetAndJoin() {
    #expect(Span(2, 5).intersection(Span(4, 9)) == Span(4, 5))
    #expect(Span(2, 5).intersection(Span(5, 9)) == nil)
    #expect(Span(2, 5).union(Span(7, 9)) == Span(2, 9))
    #expect(Span(5, 2).isEmpty)
    #expect(Span(1, 9).contains(Span(1, 9)))
}

@Test func wordsAreRunsOfLettersAndDigits() {
    let text = Array("It's 7,500 naïve U.N. men".utf8)
    let words = Words.inside(Span(0, text.count), of: text).map { String(decoding: text[$0.range], as: UTF8.self) }
    #expect(words == ["It", "s", "7", "500", "naïve", "U", "N", "men"])
}

@Test func linksAreFoundByTheBytesTheyCover() {
    let links = [Link(span: Span(2, 4), target: "a"), Link(span: Span(6, 9), target: "b")]
    let document = Document(origin: "-", text: Array("0123456789".utf8), blocks: [], links: links)
    #expect(document.links(in: Span(0, 10)).map(\.target) == ["a", "b"])
    #expect(document.links(in: Span(3, 6)).map(\.target) == ["a"])
    #expect(document.links(in: Span(4, 6)).isEmpty)
    #expect(document.links(in: Span(8, 9)).map(\.target) == ["b"])
}
