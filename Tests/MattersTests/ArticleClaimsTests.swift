import Documents
import Testing

@testable import Matters

private let open = MatterIndex(
    index([
        (0, "We fear the harbour is a danger to Laketown."),
        (1, "It is true that storms damaged bridges."),
        (2, "Winter storms damaged bridges and roofs."),
        (nil, "The council met in Laketown on Monday."),
    ]))

private let other = ArticleClaims(
    index([
        (nil, "A report from elsewhere."),
        (3, "I know that Laketown pays for its harbour."),
        (0, "We hear that Laketown pays for its harbour."),
        (3, "Storms damaged ships."),
        (3, "Storms damaged the bridges."),
    ]))

@Test func aNameAndAWordInCommonAreEnoughBetweenArticles() {
    let others = open.others(on: 0, in: other)
    #expect(others.map { other.claims[$0.claim].words } == ["I know that Laketown pays for its harbour."])
    #expect(others.first?.names == ["Laketown"])
    #expect(others.first?.words == ["harbour"])
    #expect(others.allSatisfy { $0.score > 0 && $0.score < 1 })
}

@Test func withoutANameItTakesThreeWordsBetweenArticles() {
    #expect(open.others(on: 1, in: other).map { other.claims[$0.claim].words } == ["Storms damaged the bridges."])
}

@Test func aClaimOfAnotherArticleKnowsItsHolderAndItsSentence() {
    #expect(other.claims.map(\.holders) == [["Actor 3"], ["Actor 0"], ["Actor 3"], ["Actor 3"]])
    #expect(other.claims.map(\.sentence) == [1, 2, 3, 4])
}

@Test func officialsOfAnotherArticleAreOthers() {
    let ours = [Actor(id: 0, name: "officials", kind: .group), Actor(id: 1, name: "Lee", kind: .person)]
    #expect(ArticleClaims.telling(ours) == [])
    let known = [
        Actor(id: 0, name: "Ann Lee", aliases: ["Lee"], kind: .person), Actor(id: 1, name: "SNC", kind: .organisation),
    ]
    #expect(ArticleClaims.telling(known) == ["ann lee", "snc"])
}

@Test func nothingIsOnTheMatterOfWhatIsNoClaim() {
    #expect(open.others(on: 99, in: other).isEmpty)
    #expect(open.others(on: 0, in: ArticleClaims(index([]))).isEmpty)
}
