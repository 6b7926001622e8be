import AttributionEngine
import Documents
import Ingest
import Linguistics
import Testing

private func article(_ text: String) -> Document { makeDocument(text: Array(text.utf8), origin: "-") }

/// The annotations of an article, and the shares done that were reported; called off after `calls` of them.
private func annotated(_ document: Document, callingOffAfter calls: Int = .max) throws -> (Annotations?, [Double]) {
    var shares: [Double] = []
    let annotations = annotate(document, sentences: splitSentences(document), with: try loadedModel()) { share in
        shares.append(share)
        return shares.count < calls
    }
    return (annotations, shares)
}

@Test func aSentenceGoesFromSpansToItsHolder() throws {
    let annotations = annotate(article("The vote was held. Ann Lee said it was fair."), with: try loadedModel())
    #expect(annotations.sentences.count == 2)
    #expect(annotations.actors.map(\.name) == ["Ann Lee"])
    #expect(annotations.attributions.map(\.actors) == [[0]])
    #expect(annotations.attributions.allSatisfy { $0.confidence > 0 && $0.confidence <= 1 })
}

@Test func theSameTextGivesTheSameAnnotations() throws {
    let model = try loadedModel()
    let text = """
        Ann Lee, the mayor of Lund, said the vote was fair. “It was not,” said Bob Ray of the Lund Party, and the party
        said in a statement that it would sue. She denied it. Officials said they knew of no complaint.
        """
    #expect(annotate(article(text), with: model) == annotate(article(text), with: model))
}

@Test func anAnalysisCanBeCalledOff() throws {
    let long = article(String(repeating: "Ann Lee said it was fair. ", count: 600))
    let (annotations, shares) = try annotated(long, callingOffAfter: 2)
    #expect(annotations == nil)
    #expect(shares.count == 2)
}

@Test func progressOnlyGrows() throws {
    let (_, shares) = try annotated(article(String(repeating: "Ann Lee said it was fair. ", count: 600)))
    #expect(shares == shares.sorted())
    #expect(shares.last == 1)
    #expect(shares.count > 4)
}

@Test func aBeginningIsAnalysedByItself() throws {
    let document = article("Ann Lee said it was fair.\n\nThe vote was held.\n\nBo Ek said it was not.")
    let first = Array(splitSentences(document).prefix(1))
    let annotations = try #require(annotate(document, sentences: first, with: try loadedModel()) { _ in true })
    #expect(annotations.actors.map(\.name) == ["Ann Lee"])
}

@Test func nothingIsFoundBehindABeginningThatEndsInAParagraph() throws {
    let document = article("Ann Lee said it was fair. The vote was held. Bo Ek said it was not.")
    let first = Array(splitSentences(document).prefix(2))
    let annotations = try #require(annotate(document, sentences: first, with: try loadedModel()) { _ in true })
    #expect(annotations.actors.map(\.name) == ["Ann Lee"])
    #expect(annotations.attributions.allSatisfy { !$0.content.isEmpty })
}
