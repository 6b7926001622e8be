import Testing

@testable import Reader

@Test func initialsNameTheActors() {
    #expect(
        Tags.assign(["Hillary Clinton", "Syrian National Council", "CNN", "medic in Homs", "state media"])
            == ["HC", "SNC", "CNN", "MED", "STA"])
}

@Test func tagsNeverRepeatAndNeverPassThreeColumns() {
    let names = (0..<300).map { ["Ann Lee", "activists", "王毅", "", "O'Neill", "U.N."][$0 % 6] }
    let tags = Tags.assign(names)
    #expect(Set(tags).count == names.count)
    #expect(tags.allSatisfy { (1...4).contains($0.count) })
}
