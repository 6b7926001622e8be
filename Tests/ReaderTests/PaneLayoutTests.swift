import Screen
import Testing

@testable import Reader

/// Where the panes stand by themselves, and where the user puts them.
struct PaneLayoutTests {
    private func panes(_ columns: Int, _ rows: Int, _ place: PanePlace = .auto) -> PaneLayout {
        var choices = LayoutChoices()
        choices.panes = place
        return PaneLayout(Size(columns: columns, rows: rows), actors: 9, choices)
    }

    @Test func theyStandBesideWhereTheArticleKeepsLongLinesOrAllItsRowsAreNeeded() {
        #expect(panes(200, 60).isBeside)
        #expect(panes(80, 24).isBeside)
        #expect(panes(117, 25).isBeside)
    }

    @Test func onATallAndNarrowScreenAllStandBelow() throws {
        let panes = panes(120, 40)
        #expect(!panes.isBeside && !panes.isStacked)
        #expect(panes.article == Rect(column: 0, row: 1, columns: 120, rows: 25))
        #expect(panes.outline == Rect(column: 0, row: 26, columns: 120, rows: 1))
        #expect(panes.actors == Rect(column: 0, row: 27, columns: 45, rows: 12))
        #expect(try #require(panes.divider) == Rect(column: 45, row: 27, columns: 1, rows: 12))
        #expect(panes.attribution == Rect(column: 46, row: 27, columns: 74, rows: 12))
    }

    @Test func theUserPutsThemElsewhere() {
        #expect(panes(120, 40, .beside).isBeside)
        #expect(!panes(200, 60, .below).isBeside)
        #expect(panes(200, 60, .below).textColumns == 100)
    }

    @Test(arguments: [PanePlace.auto, .beside, .below])
    func withLittleRoomTheListsLieOverTheArticle(place: PanePlace) {
        #expect(panes(60, 40, place).isStacked)
        #expect(panes(80, 24, .below).isStacked)
    }

    @Test func noSettingLeavesTheArticleWithoutRoom() {
        var choices = LayoutChoices()
        choices.stackBelow = 20
        #expect(PaneLayout(Size(columns: 40, rows: 24), actors: 9, choices).isStacked)
    }
}
