import Documents
import Testing

@testable import AttributionEngine

/// The confidence in an attribution of which the finder is sure, when its holder was identified by `rule`.
private func confidence(_ rule: Resolution.Rule, parent: Int? = nil) -> Double {
    let found = FoundAttribution(
        form: .indirect, kind: .statement, source: [], cue: [], content: [Span(0, 1)], parent: parent,
        scope: .clauseAfterCue, confidence: 1)
    return Confidence.of(found, [Resolution(actor: 0, phrase: nil, rule: rule)])
}

@Test func aNameIsSurerThanAPronounAndAPronounThanAGuessedGroup() {
    #expect(confidence(.namedHere) > confidence(.lastMan))
    #expect(confidence(.lastMan) > confidence(.unnamed))
    #expect(confidence(.unnamed) > confidence(.lastGroup))
}

@Test func theInnerAttributionIsLessSure() {
    #expect(confidence(.namedHere, parent: 0) < confidence(.namedHere))
}

@Test func theLeastSureOfCoHoldersCounts() {
    let found = FoundAttribution(
        form: .indirect, kind: .statement, source: [], cue: [], content: [Span(0, 1)], scope: .clauseAfterCue,
        confidence: 1)
    let both = [Resolution.Rule.namedHere, .lastGroup].map { Resolution(actor: 0, phrase: nil, rule: $0) }
    #expect(Confidence.of(found, both) == confidence(.lastGroup))
}
