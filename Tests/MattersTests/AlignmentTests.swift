import Documents
import Testing

@testable import Matters

@Test func claimsOnOneMatterShareARow() {
    let article = index([
        (0, "The bridge is unsafe in storms."), (1, "The harbour of Laketown loses money."),
        (1, "Storms have damaged bridges."), (0, "Gardens need water."),
    ])
    let rows = Alignment(0, 1, in: article, by: MatterIndex(article)).rows
    #expect(rows.map(\.left) == [0, nil, 3])
    #expect(rows.map(\.right) == [2, 1, nil])
    #expect(Set(rows[0].shared) == ["bridges", "Storms"])
    #expect(rows[1].shared.isEmpty)
}

@Test func everyClaimStandsInOneRow() {
    let article = index((0..<30).map { (actor: $0 % 2, words: "Storms hit bridge\($0 % 4) at harbour\($0 % 3).") })
    let rows = Alignment(0, 1, in: article, by: MatterIndex(article)).rows
    #expect(rows.compactMap(\.left).sorted() == (0..<30).filter { $0 % 2 == 0 })
    #expect(rows.compactMap(\.right).sorted() == (0..<30).filter { $0 % 2 == 1 })
}

@Test func aClaimInsideAnotherOfItsActorHasNoRowOfItsOwn() {
    var annotations = index([(0, "I think the bridge is unsafe."), (1, "Bridges are never unsafe.")]).annotations
    let document = index([(0, "I think the bridge is unsafe."), (1, "Bridges are never unsafe.")]).document
    annotations.attributions.append(annotations.attributions[0])
    annotations.attributions[2].id = 2
    annotations.attributions[2].parent = 0
    annotations.attributions[2].content = [Span(8, 28)]
    let nested = DocumentIndex(document: document, annotations: annotations)
    let matters = MatterIndex(nested)
    #expect(Alignment(0, 1, in: nested, by: matters).rows.map(\.left) == [0])
    #expect(matters.others(on: 1).map(\.claim) == [0])
    #expect(matters.others(on: 2).map(\.claim) == [1])
}

@Test func actorsThatAreNotThereClaimNothing() {
    let article = index([(0, "The bridge is unsafe.")])
    #expect(Alignment(7, 9, in: article, by: MatterIndex(article)).rows.isEmpty)
}
