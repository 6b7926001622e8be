import Documents
import Screen
import Testing

@testable import Reader

private let article = """
    Mayor wins vote. The vote was held. [Ann Lee: It was fair], Ann Lee said. [Bob Ray: It was not], said Bob Ray. Rain fell.
    Ann Lee said [Ann Lee: all had been counted].
    """

@Suite struct GoingIn {
    @Test func enterLeadsFromActorToClaimToAttributionAndEscBack() {
        var stage = Stage(article, columns: 120)
        stage.type("2gj")
        #expect(stage.model.selected == .actor(1))
        stage.type(.enter)
        #expect(stage.model.focus == .article)
        #expect(stage.model.isIsolated)
        #expect(stage.sentence == "It was not, said Bob Ray.")
        stage.type(.enter)
        #expect(stage.model.focus == .attribution)
        stage.type(.escape)
        #expect(stage.model.focus == .article)
        #expect(stage.model.isIsolated)
        stage.type(.escape)
        #expect(stage.model.focus == .actors)
        #expect(!stage.model.isIsolated)
        #expect(stage.model.selected == .actor(1))
    }

    @Test func anotherClaimIsGoneToAndComeBackFrom() {
        var stage = Stage(article, columns: 120)
        stage.type("jj")
        stage.type(.enter, .enter)
        #expect(stage.sentence == "Ann Lee said all had been counted.")
        stage.type(.escape)
        #expect(stage.sentence == "It was fair, Ann Lee said.")
        #expect(stage.model.focus == .attribution)
        #expect(stage.model.row == 0)
        stage.type(.escape)
        #expect(stage.model.focus == .article)
    }

    @Test func evidenceIsPointedAtInTheArticle() throws {
        let text = "Mayor Ann Lee came late. It rained. It was fair, she said."
        let document = MarkedArticle(text).plain.document
        let attribution = Attribution(
            id: 0, form: .indirect, kind: .statement, source: [Span(49, 52)], cue: [Span(53, 57)],
            content: [Span(36, 47)],
            actors: [0], confidence: 0.9,
            evidence: Evidence(
                scope: .clauseBeforeCue,
                resolutions: [
                    Resolution(actor: 0, phrase: Span(49, 52), antecedent: Span(0, 13), rule: .lastWoman)
                ]))
        let reading = Reading(
            document: document,
            annotations: Annotations(
                engine: "", sentences: MarkedArticle(text).plain.sentences,
                actors: [Actor(id: 0, name: "Ann Lee", kind: .person)], attributions: [attribution]))
        var stage = Stage(text, columns: 120)
        stage.send(.analysed(reading))
        stage.type("G")
        stage.type(.enter, .enter)
        #expect(stage.model.current == 0)
        #expect(stage.model.focus == .article)
        let frame = view(stage.model)
        let cursor = try #require(frame.cursor)
        let pointed = (0..<13).map { frame[cursor.column + $0, cursor.row] }
        #expect(pointed.allSatisfy { $0.style.ink == .hit })
        #expect(stage.rows.last?.contains("“Mayor Ann Lee”: Esc goes back to the claim") == true)
        stage.type(.escape)
        #expect(stage.sentence == "It was fair, she said.")
        #expect(stage.model.focus == .attribution)
        #expect(stage.model.pointed == nil)
    }

    @Test func escUndoesOneStepAtATime() {
        var stage = Stage(article, columns: 120)
        stage.type("jj&i")
        #expect(stage.model.isIsolated)
        stage.type(.escape)
        #expect(!stage.model.isIsolated)
        #expect(stage.model.filter != nil)
        stage.type(.escape)
        #expect(stage.model.filter == nil)
        #expect(!stage.model.isPinned)
    }

    @Test func aStepThatIsUndoneAlreadyTakesNoEsc() {
        var stage = Stage(article, columns: 120)
        stage.type("/fair")
        stage.type(.enter)
        stage.type("ii")
        #expect(!stage.model.isIsolated && !stage.model.isPinned)
        stage.type(.escape)
        #expect(!stage.model.search.isShown)
    }

    @Test func withNothingToGoToTheReaderSaysSo() {
        var stage = Stage("[Ann Lee: It was fair], Ann Lee said. It rained.", columns: 120)
        stage.type(.enter, .enter)
        #expect(stage.rows.last?.contains("nothing leads on from here") == true)
    }
}
