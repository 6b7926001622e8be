import Testing

@testable import Reader

@Test func backLeadsToTheLatestJumpFirstAndForwardAgain() {
    var jumps = JumpList()
    for sentence in [1, 5, 9] { jumps.leave(sentence) }
    #expect(jumps.back(by: 1, from: 20) == 9)
    #expect(jumps.back(by: 2, from: 9) == 1)
    #expect(jumps.back(by: 1, from: 1) == nil)
    #expect(jumps.ahead == 3)
    #expect(jumps.forward(by: 1, from: 1) == 5)
    #expect(jumps.forward(by: 99, from: 5) == 20)
    #expect(jumps.forward(by: 1, from: 20) == nil)
}

@Test func aSentenceStandsInTheListOnce() {
    var jumps = JumpList()
    for sentence in [1, 5, 1] { jumps.leave(sentence) }
    #expect(jumps.back(by: 1, from: 7) == 1)
    #expect(jumps.back(by: 1, from: 1) == 5)
    #expect(jumps.back(by: 1, from: 5) == nil)
}

@Test func anEmptyListLeadsNowhere() {
    var jumps = JumpList()
    #expect(jumps.back(by: 1, from: 3) == nil)
    #expect(jumps.forward(by: 1, from: 3) == nil)
    #expect(jumps.before == nil)
}

@Test func theListIsBounded() {
    var jumps = JumpList()
    for sentence in 0..<1000 { jumps.leave(sentence) }
    #expect(jumps.back(by: 5000, from: 2000) == 1000 - JumpList.limit + 1)
}
