import Screen
import Testing

@testable import Reader

private let article = "The vote was held. [Ann Lee: It was fair], Ann Lee said. [Bob Ray: It was not], said Bob Ray."

@Suite struct ExportTests {
    @Test func allClaimsAreWrittenToTheFileThatIsNamed() {
        var stage = Stage(article)
        stage.type("w")
        #expect(stage.rows.last?.hasPrefix("write all claims to: standard-input.md") == true)
        stage.type("a b.csv")
        stage.type(.enter)
        #expect(stage.effects == [.export(Export(path: "a b.csv"))])
        stage.send(.noticed("a b.csv written"))
        #expect(stage.rows.last?.hasPrefix(" a b.csv written") == true)
    }

    @Test(arguments: ["j&w", "jiw"]) func whileOneActorIsShownItsClaimsAreWritten(keys: String) {
        var stage = Stage(article)
        stage.type(keys)
        #expect(stage.rows.last?.hasPrefix("write claims of Ann Lee to: standard-input.md") == true)
        stage.type(.enter)
        #expect(stage.effects == [.export(Export(path: "standard-input.md", actors: [0]))])
    }

    @Test func theOwnVoiceHasNoClaims() {
        var stage = Stage(article)
        stage.type("&w")
        #expect(stage.model.prompt == nil)
        #expect(stage.rows.last?.hasPrefix(" the own voice has no claims to write") == true)
    }

    @Test func anExclamationMarkReplacesAndTheNameIsKept() {
        var stage = Stage(article)
        stage.type("w")
        stage.type(.control("u"))
        stage.type("x.html")
        stage.type(.enter)
        stage.type("w!")
        stage.type(.enter)
        #expect(stage.effects == [.export(Export(path: "x.html", isReplacing: true))])
    }

    @Test func aPasteReplacesTheProposal() {
        var stage = Stage(article)
        stage.type("w")
        stage.send(.paste("/tmp/x.m"))
        stage.type("d")
        stage.type(.enter)
        #expect(stage.effects == [.export(Export(path: "/tmp/x.md"))])
    }

    @Test func nothingIsWrittenWithoutAName() {
        var stage = Stage(article)
        for key in [Key.escape, .enter] {
            stage.type("w")
            stage.type(.control("u"), key)
            #expect(stage.effects.isEmpty && stage.model.prompt == nil)
        }
    }

    @Test func claimsAreWrittenOnceTheyAreKnown() {
        var stage = Stage(article)
        stage.model.progress = 0.5
        stage.type("w")
        #expect(stage.model.prompt == nil)
        #expect(stage.rows.last?.hasPrefix(" the analysis is not done yet") == true)
    }
}
