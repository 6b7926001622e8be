import AttributionEngine
import Documents
import Ingest
import Testing

private func article(_ text: String) -> Document { makeDocument(text: Array(text.utf8), origin: "-") }

@Test func aSentenceGoesFromSpansToItsHolder() {
    let annotations = annotate(article("The vote was held. Ann Lee said it was fair."))
    #expect(annotations.sentences.count == 2)
    #expect(annotations.actors.map(\.name) == ["Ann Lee"])
    #expect(annotations.attributions.map(\.actors) == [[0]])
    #expect(annotations.attributions.allSatisfy { $0.confidence > 0 && $0.confidence <= 1 })
}

@Test func theSameTextGivesTheSameAnnotations() {
    let text = """
        Ann Lee, the mayor of Lund, said the vote was fair. “It was not,” said Bob Ray of the Lund Party, and the party
        said in a statement that it would sue. She denied it. Officials said they knew of no complaint.
        """
    #expect(annotate(article(text)) == annotate(article(text)))
}

@Test func anAnalysisCanBeCalledOff() {
    let long = article(String(repeating: "Ann Lee said it was fair. ", count: 3000))
    var calls = 0
    let annotations = annotate(long) { _ in
        calls += 1
        return calls < 3
    }
    #expect(annotations == nil)
    #expect(calls == 3)
}

@Test func progressOnlyGrows() {
    var shares: [Double] = []
    _ = annotate(article(String(repeating: "Ann Lee said it was fair. ", count: 3000))) { share in
        shares.append(share)
        return true
    }
    #expect(shares == shares.sorted())
    #expect(shares.last == 1)
    #expect(shares.count > 4)
}

@Test func aSentenceTooLongToBeOneIsTheArticlesOwn() {
    #expect(annotate(article(String(repeating: "He said that they told ", count: 200))).attributions.isEmpty)
}
