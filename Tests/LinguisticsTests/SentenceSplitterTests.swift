import Documents
import Linguistics
import Testing

/// Checks that the paragraph `marked`, in which `|` stands for every border with its space, is split just so.
private func check(_ marked: String, kind: Block.Kind = .paragraph, _ location: SourceLocation = #_sourceLocation) {
    let wanted = marked.split(separator: "|").map(String.init)
    let text = Array(wanted.joined(separator: " ").utf8)
    let document = Document(origin: "-", text: text, blocks: [Block(span: Span(0, text.count), kind: kind)])
    #expect(splitSentences(document).map { document.string($0.span) } == wanted, sourceLocation: location)
}

@Test func fullStopsEndSentences() {
    check("We won.|They lost!|Why?|Nobody knows …|It ended")
}

@Test func abbreviationsDoNot() {
    check("Mr. Smith met Gen. J. B. Jones in the U.S. Senate at 5 p.m. Monday.|He left.")
    check("They flew to the U.S. The trip was long.".replacing("S. T", with: "S.|T"))
    check("It cost $7.5 million at Acme Inc. and No. 4 sold.|Fine.")
    check("Is the answer no.|It is.")
}

@Test func theLetterOfAQuestionOrAnAnswerBelongsToItsFirstSentence() {
    check("Q. Who paid?|Why?")
    check("A. I did.|I had to.")
}

@Test func closingMarksBelongToTheSentence() {
    check("“We won.”|She left.")
    check("\"We won.\"|(He lost.)|'Really.'|Yes.")
}

@Test func marksOfNotesBelongToTheSentence() {
    check("It rained.[1][12]|It will rain.”[3]|“Why?”[a b] is said.")
}

@Test func anEllipsisBelongsToTheSentenceItBegins() {
    check("Words are not enough.|... What we need is deeds.|[...] That is all.")
}

@Test func marksWithoutAWordBelongToTheSentenceBefore() {
    check("They came at 8:30 p.m. (0030 UTC).|It was chapter 4.|The end. ”")
}

@Test func theTagOfAQuotedQuestionStays() {
    check("“Why?” Ann Lee asked.|“Because!” he said.|“Why?”|The crowd roared.")
}

@Test func blocksOtherThanParagraphsAreOneSentence() {
    check("Fire! Hundreds flee. And now?", kind: .title)
}

@Test func aDatelineDoesNotEndASentence() {
    let text = Array("ST. LOUIS (AP) — Rain fell. More came.".utf8)
    let block = Block(span: Span(0, text.count), kind: .paragraph, dateline: Span(0, 19))
    let document = Document(origin: "-", text: text, blocks: [block])
    #expect(
        splitSentences(document).map { document.string($0.span) } == ["ST. LOUIS (AP) — Rain fell.", "More came."])
}
