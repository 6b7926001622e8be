import Documents
import Testing

@testable import Matters

private let article = index([
    (nil, "The council met about the bridge and the harbour on Monday."),
    (0, "We saw that the bridge is unsafe in every storm."),
    (1, "It is true that storms damaged bridges."),
    (2, "I hear that the harbour loses money."),
    (0, "We fear the harbour is a danger to Laketown."),
    (1, "We hear that Laketown can pay."),
    (2, "One gardener waters tulips."),
])

@Test func theClaimThatSharesMostComesFirst() {
    let others = MatterIndex(article).others(on: 0)
    #expect(others.map(\.claim) == [1])
    #expect(others[0].words == ["storms", "bridges"] || others[0].words == ["bridges", "storms"])
    #expect(others[0].names.isEmpty)
    #expect(others[0].score > 0 && others[0].score < 1)
}

@Test func namesAreToldFromOtherWords() {
    let others = MatterIndex(article).others(on: 3)
    #expect(others.first?.claim == 4)
    #expect(others.first?.names == ["Laketown"])
}

@Test func anActorsOwnClaimsAreNotOthers() {
    #expect(!MatterIndex(article).others(on: 0).contains { $0.claim == 3 })
}

@Test func aClaimWithoutAnyWordInCommonHasNoOthers() {
    #expect(MatterIndex(article).others(on: 5).isEmpty)
    #expect(MatterIndex(article).others(on: 99).isEmpty)
    #expect(MatterIndex(index([])).others(on: 0).isEmpty)
}

@Test func oneWordThatStandsEverywhereIsNotEnough() {
    let many = index((0..<20).map { (actor: $0 % 2, words: "The bridge number\($0) stands.") })
    #expect(MatterIndex(many).others(on: 0).allSatisfy { $0.words.count > 1 })
}

@Test func theOrderIsTheSameEveryTime() {
    let many = index((0..<40).map { (actor: $0 % 4, words: "Storms hit bridge\($0 % 3) and harbour\($0 % 5).") })
    let first = MatterIndex(many).others(on: 7)
    for _ in 0..<5 { #expect(MatterIndex(many).others(on: 7) == first) }
    #expect(zip(first, first.dropFirst()).allSatisfy { $0.score >= $1.score })
}

@Test func nestedClaimsAreNotOthers() {
    var annotations = article.annotations
    annotations.attributions[1].content = [
        Span(annotations.attributions[0].content[0].start + 7, annotations.attributions[0].content[0].end)
    ]
    let nested = DocumentIndex(document: article.document, annotations: annotations)
    #expect(!MatterIndex(nested).others(on: 0).contains { $0.claim == 1 })
}
