import Documents
import Testing

@Test(arguments: [
    ("denies", "“denies”: the flood"), ("didn’t say", "“didn’t say”: the flood"), ("said", "the flood"),
    ("noted", "the flood"),
])
func aDenialIsQuotedWithItsCue(cue: String, words: String) {
    let text = "\(cue) the flood"
    let border = cue.utf8.count
    let document = Document(
        origin: "-", text: Array(text.utf8), blocks: [Block(span: Span(0, text.utf8.count), kind: .paragraph)])
    let attribution = Attribution(
        id: 0, form: .indirect, kind: .statement, source: [], cue: [Span(0, border)],
        content: [Span(border + 1, text.utf8.count)], actors: [], parent: nil, confidence: 1,
        evidence: Evidence(scope: .clauseAfterCue, resolutions: []))
    #expect(document.stated(attribution) == words)
}
