import Documents
import Linguistics
import Testing

@testable import AttributionEngine

private func attribution(_ source: [Span], _ cue: Span, _ content: [Span], parent: Int? = nil) -> FoundAttribution {
    FoundAttribution(
        form: .indirect, kind: .statement, source: source, cue: [cue], content: content, parent: parent,
        scope: .clauseAfterCue, confidence: 1)
}

@Test func proposalsBecomeTagsOfWords() {
    let text = "Lee said Bo thinks it is late."
    let words = splitEncoderWords(Span(0, 30), of: Array(text.utf8))
    let proposals = ProposedTags([
        attribution([Span(0, 3)], Span(4, 8), [Span(9, 24), Span(25, 29)]),
        attribution([Span(9, 11)], Span(12, 18), [Span(19, 29)], parent: 0),
    ])
    let hints = proposals.hints(for: words)
    #expect(hints.map(\.outer) == [1, 3, 5, 6, 6, 6, 6, 0])
    #expect(hints.map(\.inner) == [0, 0, 1, 3, 5, 6, 6, 0])
}
