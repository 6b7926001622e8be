import Screen
import Testing

@testable import Reader

private let article = """
    Rain fell on the town all through the long night, which [Bob Ray: few had seen coming], and [Ann Lee: none liked].
    Nobody slept. [Ann Lee: It was wet. It was cold. But we sang], she said. [Bob Ray: It was warm], said Ray.
    """

@Suite struct WalkingClaims {
    private func claim(_ stage: Stage) -> String {
        stage.model.claim.map {
            stage.model.reading.words(stage.model.reading.index.annotations.attributions[$0].content)
        }
            ?? "none"
    }

    @Test func everyClaimOfASentenceIsMet() {
        var stage = Stage(article)
        stage.type("]c")
        #expect(claim(stage) == "few had seen coming")
        stage.type("]c")
        #expect(claim(stage) == "none liked")
        stage.type("]c")
        #expect(claim(stage) == "It was wet. It was cold. But we sang")
        stage.type("02[c")
        #expect(claim(stage) == "few had seen coming")
        stage.type("[c")
        #expect(stage.rows.last?.contains("no claim above") == true)
        stage.type("09]c")
        #expect(claim(stage) == "It was warm")
        stage.type("]c")
        #expect(stage.rows.last?.contains("no claim below") == true)
    }

    @Test func aClaimOfSeveralSentencesIsLeftAsAWhole() {
        var stage = Stage(article)
        stage.type("04g]c")
        #expect(claim(stage) == "It was warm")
        stage.type("05g[c")
        #expect(stage.sentence == "It was wet.")
    }

    @Test func thePaneTheSelectionAndTheCursorFollowTheClaim() throws {
        var stage = Stage(article, columns: 120, rows: 30)
        stage.type("]c]c")
        #expect(stage.model.selected == .actor(1))
        let pane = try #require(stage.rows.firstIndex { $0.contains("Attribution ") })
        #expect(stage.rows[pane + 1].hasSuffix("│ Ann Lee"))
        let cursor = try #require(view(stage.model).cursor)
        #expect(String(stage.rows[cursor.row].dropFirst(cursor.column)).hasPrefix("none liked"))
        stage.type("j")
        #expect(stage.model.claim == nil)
    }

    @Test func sentencesWithAClaimAreMetOnce() {
        var stage = Stage(article)
        stage.type("]s")
        #expect(stage.sentence == "It was wet.")
    }
}
