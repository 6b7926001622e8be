import Testing

@testable import Reader

@Test func runsLieBetweenWhatIsShown() {
    let folding = Folding(0..<8) { [2, 5, 6].contains($0) }
    #expect(folding.runs == [0..<2, 3..<5, 7..<8])
    #expect(folding.run(of: 4) == 3..<5)
    #expect(folding.run(of: 5) == nil)
    #expect(folding.run(of: 99) == nil)
}

@Test func anOpenedRunIsShown() {
    var folding = Folding(0..<4) { $0 == 2 }
    folding.open(0..<2)
    #expect(folding.runs == [3..<4])
}

@Test func nothingOrEverythingMayBeFolded() {
    #expect(Folding(0..<3) { _ in true }.runs.isEmpty)
    #expect(Folding(0..<3) { _ in false }.runs == [0..<3])
    #expect(Folding(0..<0) { _ in false }.runs.isEmpty)
}
