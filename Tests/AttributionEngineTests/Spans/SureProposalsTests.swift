import Documents
import Testing

@testable import AttributionEngine

private let proposal = FoundAttribution(
    form: .indirect, kind: .statement, source: [Span(13, 20)], cue: [Span(0, 12)], content: [Span(22, 60)],
    scope: .accordingTo, confidence: 1)

private func found(_ content: Span, cue: Span, parent: Int? = nil) -> ChunkFinder.Attribution {
    ChunkFinder.Attribution(
        parent: parent, source: nil, cue: cue, content: [content], kind: .statement, likelihood: 0.5)
}

@Suite("What rules are sure of and the network passed over") struct SureProposalsTests {
    @Test func itHoldsWhatWasFoundInside() {
        let all = SureProposals([proposal]).added(
            to: [found(Span(30, 40), cue: Span(42, 46)), found(Span(32, 36), cue: Span(37, 39), parent: 0)])
        #expect(all.map(\.content) == [[Span(22, 60)], [Span(30, 40)], [Span(32, 36)]])
        #expect(all.map(\.parent) == [nil, 0, 1])
    }

    @Test func whatTheNetworkFoundStays() {
        let own = [found(Span(22, 50), cue: Span(0, 12))]
        #expect(SureProposals([proposal]).added(to: own).map(\.content) == [[Span(22, 50)]])
    }

    @Test func inSomebodysWordsItIsTheirs() {
        let speech = [found(Span(0, 80), cue: Span(90, 94))]
        #expect(SureProposals([proposal]).added(to: speech).count == 1)
    }
}
