import Testing

@testable import AttributionEngine

@Suite("Which candidate the ranker prefers")
struct RankerTests {
    private func candidate(_ entity: Int, _ features: [Feature]) -> Candidate {
        var candidate = Candidate(.entities([entity]), antecedent: nil)
        for feature in features { candidate.set(feature) }
        return candidate
    }

    @Test("every feature has a weight for every question")
    func table() {
        #expect(RankerWeights.table.count == Feature.allCases.count)
        #expect(RankerWeights.table.allSatisfy { $0.count == Question.allCases.count })
    }

    @Test("the last source before somebody mentioned in a quotation")
    func source() {
        let quoted = candidate(1, [.oneBack, .nearest, .quoted, .person, .genderKnown])
        let source = candidate(2, [.oneBack, .second, .source, .lastSource, .person, .genderKnown])
        #expect(Ranker.best([quoted, source], for: .person)?.answer == .entities([2]))
    }

    @Test("the first of equals, and nobody among none")
    func ties() {
        let candidates = [candidate(1, [.inSentence]), candidate(2, [.inSentence])]
        #expect(Ranker.best(candidates, for: .thing)?.answer == .entities([1]))
        #expect(Ranker.best([], for: .thing)?.answer == nil)
    }
}
