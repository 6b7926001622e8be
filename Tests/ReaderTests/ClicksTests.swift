import Screen
import Testing

@testable import Reader

private let article = """
    Bridge

    [Ann Lee: The bridge is unsafe in storms], said Ann Lee. [Bo Ek: Storms never harmed the bridge], said Bo Ek.
    Rain fell. [Ann Lee: It is old], said Lee.
    """

@Suite("What a click does") struct ClicksTests {
    /// Clicks where `text` begins on the screen.
    private func click(_ text: String, in stage: inout Stage) throws {
        let rows = stage.rows
        let row = try #require(rows.firstIndex { $0.contains(text) })
        let column = try #require(rows[row].firstRange(of: text)).lowerBound
        stage.send(.click(Place(column: rows[row].distance(from: rows[row].startIndex, to: column), row: row)))
    }

    @Test func anActionOfTheHelpIsSelected() throws {
        var stage = Stage(article, columns: 100, rows: 30)
        stage.type("?")
        try click("previous sentence", in: &stage)
        #expect(stage.rows.contains { $0.hasPrefix("▸") && $0.contains("previous sentence") })
        #expect(view(stage.model).cursor == Place(column: 0, row: stage.rows.firstIndex { $0.hasPrefix("▸") } ?? -1))
    }

    @Test func aClaimOfOthersIsSelectedAndThenGoneTo() throws {
        var stage = Stage(article, columns: 120, rows: 30)
        stage.type("jc")
        try click("Storms never harmed the bridge", in: &stage)
        let row = stage.rows.lastIndex { $0.contains("BE  3 Storms never") } ?? 0
        stage.send(.click(Place(column: 90, row: row)))
        #expect(stage.sentence == "Storms never harmed the bridge, said Bo Ek.")
    }

    @Test func aClaimSideBySideIsSelected() throws {
        var stage = Stage(article, columns: 120, rows: 30)
        stage.type("jC")
        try click("BE  3 Storms", in: &stage)
        #expect(stage.rows.contains { $0.contains("▌BE  3 Storms") })
    }

    @Test func aRowOfTheAttributionIsGoneIntoByASecondClick() throws {
        var stage = Stage(article, columns: 120, rows: 30)
        stage.type("j3")
        try click("5 It is old", in: &stage)
        #expect(stage.rows.contains { $0.contains("▸ 5 It is old") })
        try click("5 It is old", in: &stage)
        #expect(stage.sentence == "It is old, said Lee.")
    }

    @Test func theActorThatIsClickedIsSelectedWhereverTheListStands() throws {
        let names = (0..<30).map { "Ann Lee\($0)" }
        let text = "Mill\n\n" + names.map { "[\($0): It is old], said \($0)." }.joined(separator: " ")
        var stage = Stage(text, columns: 120, rows: 40)
        stage.type("G")
        try click("Ann Lee3 ", in: &stage)
        #expect(stage.model.selected.map(stage.model.name) == "Ann Lee3")
        try click("own voice", in: &stage)
        #expect(stage.model.selected == .ownVoice)
        var narrow = Stage(text, columns: 60, rows: 30)
        narrow.type("2")
        try click("Ann Lee3 ", in: &narrow)
        #expect(narrow.model.selected.map(narrow.model.name) == "Ann Lee3")
    }

    @Test func aSecondClickRunsOrOpens() throws {
        var stage = Stage(article, columns: 100, rows: 30)
        stage.type("?")
        for _ in 0..<2 { try click("last sentence", in: &stage) }
        #expect(stage.model.help == nil && stage.sentence == "It is old, said Lee.")
        stage.send(.listed(["a.txt", "b.txt"].map { ArticleRow(path: $0) }, isChosen: true))
        stage.type("L")
        for _ in 0..<2 { try click("b.txt", in: &stage) }
        #expect(stage.effects == [.open(1)])
    }
}
