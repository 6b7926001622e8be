import Screen
import Testing

@testable import Reader

private let article = """
    Mayor wins vote

    The vote was held. [Ann Lee: It was fair], Ann Lee said. [CNN: CNN heard [Bob Ray: it was not fair at all, and that the vote was bought]].

    Rain fell. Ann Lee said [Ann Lee: all had been counted].
    """

@Suite struct ClaimCitationTests {
    private func copied(_ stage: Stage) -> String? {
        guard case .copy(let text)? = stage.effects.first, stage.effects.count == 1 else { return nil }
        return text
    }

    @Test func aClaimIsCitedWithItsChain() {
        var stage = Stage(article)
        stage.type("4Gy")
        #expect(
            copied(stage)
                == "“it was not fair at all, and that the vote was bought” — CNN ▸ Bob Ray (indirect statement), "
                + "Mayor wins vote (-, bytes 73–125)")
        #expect(stage.rows.last?.hasPrefix(" claim sent to the terminal") == true)
    }

    @Test func theOwnVoiceIsCitedAsSuch() {
        var stage = Stage(article)
        stage.type("02Gy")
        #expect(copied(stage) == "“The vote was held.” — the article’s own voice, Mayor wins vote (-, bytes 17–35)")
        #expect(stage.rows.last?.hasPrefix(" sentence sent to the terminal") == true)
    }

    @Test func everyPaneCopies() {
        var stage = Stage(article)
        stage.type("03G")
        stage.type("2y")
        #expect(copied(stage)?.hasPrefix("“It was fair” — Ann Lee") == true)
        stage.type("3y")
        #expect(copied(stage)?.hasPrefix("“It was fair” — Ann Lee") == true)
        stage.type("jy")
        #expect(copied(stage)?.hasPrefix("“all had been counted” — Ann Lee (indirect statement), ") == true)
    }

    @Test func noControlIsCopied() {
        var stage = Stage("[Ann\u{1b}P\u{7} Lee: \u{9b}31m rm -rf\t \u{202e}x\u{a0}y\u{200d}z\u{e0041}.]")
        stage.type("y")
        let text = copied(stage)
        #expect(text?.contains("rm -rf \u{fffd}x y\u{200d}z.”") == true)
        #expect(text?.contains("Ann\u{fffd}P\u{fffd} Lee") == true)
    }

    @Test func aLongClaimIsCutAndSaysSo() {
        var stage = Stage("[Ann Lee: " + String(repeating: "é", count: 9000) + "]")
        stage.type("y")
        let text = copied(stage)
        #expect(text?.hasPrefix("“" + String(repeating: "é", count: 4096) + " … [cut]” — Ann Lee") == true)
        #expect(stage.rows.last?.hasPrefix(" first 8 kB of the claim sent to the terminal") == true)
    }

    @Test func nobodyIsCitedBeforeTheAnalysis() {
        var stage = Stage(article)
        stage.model.progress = 0.5
        stage.type("02Gy")
        #expect(stage.effects.isEmpty)
        stage.type("03Gy")
        #expect(copied(stage) != nil)
    }

    @Test func anEmptyArticleHasNothingToCopy() {
        var stage = Stage("")
        stage.type("y")
        #expect(stage.effects.isEmpty)
    }
}
