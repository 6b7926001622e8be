import Testing

@testable import Exchange

@Suite struct ActorNameTests {
    @Test func partsOfANameMeanTheSameActor() {
        #expect(ActorName.same("Ann Lee", ["the mayor", "Lee"]))
        #expect(ActorName.same("Lee", ["Mrs. Ann Lee’s"]))
        #expect(ActorName.same("U.N.-Arab League", ["UN Arab League"]))
        #expect(!ActorName.same("Ann Lee", ["Ann Ray"]))
        #expect(!ActorName.same("the", ["the"]))
        #expect(!ActorName.same("Ann Lee", []))
    }

    @Test func wordsThatDontCountAreLeftOut() {
        #expect(
            ActorName.words(of: "The Ministry of Justice’s staff-member's") == [
                "ministry", "justice", "staff", "member",
            ])
        #expect(ActorName.words(of: "Lee'spoon") == ["leespoon"])
    }
}
