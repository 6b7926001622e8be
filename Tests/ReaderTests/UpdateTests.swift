import Documents
import Screen
import Testing

@testable import Reader

private let article = """
    Mayor wins vote

    The vote was held. [Ann Lee: It was fair], Ann Lee said. [Bob Ray: It was not], said Bob Ray.

    Rain fell. Ann Lee said [Ann Lee: all had been counted]. Bob Ray hoped [?Bob Ray: for a new vote with more helpers].
    """

@Suite struct Walking {
    @Test func jAndKWalkSentences() {
        var stage = Stage(article)
        #expect(stage.sentence == "Mayor wins vote")
        stage.type("jj")
        #expect(stage.sentence == "It was fair, Ann Lee said.")
        stage.type("k")
        #expect(stage.sentence == "The vote was held.")
    }

    @Test func theEndsHoldAndSaySo() {
        var stage = Stage(article)
        stage.type("k")
        #expect(stage.sentence == "Mayor wins vote")
        #expect(stage.rows.last?.contains("beginning of the article") == true)
        stage.type("Gj")
        #expect(stage.sentence == "Bob Ray hoped for a new vote with more helpers.")
        #expect(stage.rows.last?.contains("end of the article") == true)
    }

    @Test func bracesWalkParagraphs() {
        var stage = Stage(article)
        stage.type("}}")
        #expect(stage.sentence == "Rain fell.")
        stage.type("{")
        #expect(stage.sentence == "The vote was held.")
    }

    @Test func countsRepeatMotions() {
        var stage = Stage(article)
        stage.type("4j")
        #expect(stage.sentence == "Rain fell.")
        stage.type("g03j")
        #expect(stage.sentence == "It was not, said Bob Ray.")
        stage.type("05G")
        #expect(stage.sentence == "Rain fell.")
    }

    @Test func aNumberWithAnotherDigitThanPanesHaveIsACount() {
        var stage = Stage(article)
        stage.type("2")
        #expect(stage.model.focus == .actors)
        stage.type("0j")
        #expect(stage.model.focus == .article)
        #expect(stage.sentence == "Bob Ray hoped for a new vote with more helpers.")
        stage.type("23")
        #expect(stage.model.focus == .attribution)
    }

    @Test func panesDigitsCountBeforeMotionsInTheArticle() {
        var stage = Stage(article)
        stage.type("2]c")
        #expect(stage.sentence == "It was not, said Bob Ray.")
        #expect(stage.model.focus == .article)
        stage.type("g2}")
        #expect(stage.sentence == "Rain fell.")
        stage.type("g2j")
        #expect(stage.model.focus == .actors)
        stage.type("3[c")
        #expect(stage.model.focus == .actors)
    }

    @Test func absurdCountsAreTaken() {
        var stage = Stage(article)
        stage.type("99999999999999999999j")
        #expect(stage.sentence == "Bob Ray hoped for a new vote with more helpers.")
        stage.type("9999999 ]a")
        #expect(!stage.rows.isEmpty)
    }

    @Test func claimsOfOneActorAreWalked() {
        var stage = Stage(article)
        stage.type("jj]a")
        #expect(stage.sentence == "Ann Lee said all had been counted.")
        stage.type("]a")
        #expect(stage.rows.last?.contains("no claim of Ann Lee below") == true)
        stage.type("[a")
        #expect(stage.sentence == "It was fair, Ann Lee said.")
    }

    @Test func attributedAndUncertainSentencesAreWalked() {
        var stage = Stage(article)
        stage.type("]s]s]s")
        #expect(stage.sentence == "Ann Lee said all had been counted.")
        stage.type("[s[s")
        #expect(stage.sentence == "It was fair, Ann Lee said.")
        stage.type("]u")
        #expect(stage.sentence == "Bob Ray hoped for a new vote with more helpers.")
    }

    @Test func anUnknownKeySaysHowToGoOn() {
        var stage = Stage(article)
        stage.type("Q")
        #expect(stage.rows.last?.contains("Q does nothing here: ? lists the keys") == true)
        stage.type("x")
        #expect(stage.rows.last?.contains("x does nothing here: it is for the actors pane, 2 goes there") == true)
    }
}

@Suite struct Scrolling {
    private static let text = (1...60).map { "Sentence number \($0) is here." }.joined(separator: "\n\n")

    @Test func linesScrollAndTheSentenceStaysInSight() {
        var stage = Stage(Self.text, columns: 120, rows: 22)
        stage.type("jj")
        stage.type(.control("e"))
        #expect(stage.model.top == 1)
        #expect(stage.sentence == "Sentence number 3 is here.")
        stage.type("5")
        stage.type(.control("e"))
        #expect(stage.model.top == 6)
        #expect(stage.sentence == "Sentence number 4 is here.")
        stage.type(.control("y"))
        #expect(stage.model.top == 5)
        #expect(stage.sentence == "Sentence number 4 is here.")
    }

    @Test func theWheelScrollsTheArticle() {
        var stage = Stage(Self.text, columns: 120, rows: 22)
        stage.send(.wheel(Place(column: 10, row: 5), by: 1))
        #expect(stage.model.top == 3)
        stage.send(.wheel(Place(column: 10, row: 5), by: -1))
        #expect(stage.model.top == 0)
        stage.send(.wheel(Place(column: 100, row: 2), by: 1))
        #expect(stage.model.focus == .actors)
    }

    @Test func plusPutsThePanesBelowTheArticle() {
        var stage = Stage(Self.text, columns: 120, rows: 22)
        stage.type("+")
        #expect(stage.model.panes.isStacked && stage.model.panes.article.columns == 120)
        #expect(stage.rows.last?.contains("+ brings the panes back") == true)
        stage.type("+")
        #expect(stage.model.panes.isBeside)
        stage.send(.wheel(Place(column: 10, row: 20), by: 1))
        #expect(stage.model.focus == .article)
        var narrow = Stage(Self.text, columns: 60, rows: 22)
        narrow.type("+")
        #expect(narrow.model.panes.isStacked && narrow.model.settings.layout.panes == .auto)
        #expect(narrow.rows.suffix(2).joined().contains("no room beside the article: widen the window to 72 columns"))
    }

    @Test func aNumberThatBeginsWithTheOwnPaneIsACount() {
        var stage = Stage(Self.text, columns: 120, rows: 22)
        stage.type("12j")
        #expect(stage.sentence == "Sentence number 13 is here.")
        #expect(stage.model.focus == .article)
    }

    @Test func aNumberBeforeTheLastSentenceIsThatSentence() {
        var stage = Stage(Self.text, columns: 120, rows: 22)
        stage.type("12G")
        #expect(stage.sentence == "Sentence number 12 is here.")
        #expect(stage.model.focus == .article)
        stage.type("33g")
        #expect(stage.sentence == "Sentence number 33 is here.")
    }
}

@Suite struct Panes {
    @Test func tabAndNumbersMoveTheFocus() {
        var stage = Stage(article)
        stage.type(.tab)
        #expect(stage.model.focus == .actors)
        stage.type(.tab, .tab)
        #expect(stage.model.focus == .article)
        stage.type(.backTab)
        #expect(stage.model.focus == .attribution)
        stage.type("1")
        #expect(stage.model.focus == .article)
    }

    @Test func theArticleFollowsTheActors() {
        var stage = Stage(article)
        stage.type("2g")
        #expect(stage.model.name(of: stage.model.selected ?? .ownVoice) == "Bob Ray")
        #expect(stage.sentence == "It was not, said Bob Ray.")
    }

    @Test func isolationDimsTheOthersUntilReleased() {
        var stage = Stage(article)
        stage.type("jji")
        #expect(stage.model.isIsolated)
        stage.type("j")
        #expect(stage.model.selected == .actor(0))
        let look = SentenceLook(3, in: stage.model)
        #expect(look.isDimmed)
        #expect(!SentenceLook(2, in: stage.model).isDimmed)
        stage.type(.escape)
        #expect(!stage.model.isIsolated)
    }

    @Test func theAttributionPaneLeadsToOtherClaims() {
        var stage = Stage(article)
        stage.type("jj3j")
        stage.type(.enter)
        #expect(stage.sentence == "Ann Lee said all had been counted.")
    }

    @Test func sSortsTheActors() {
        var stage = Stage("[A: One two three four five six seven]. [B: One]. Own words here now. [B: Two]. [B: Three].")
        #expect(stage.model.holders.first == .actor(0))
        stage.type("s")
        #expect(stage.model.holders.first == .actor(1))
        #expect(stage.model.holders.last == .ownVoice)
    }
}

@Suite struct Arriving {
    @Test func theAnalysisMovesNothing() {
        let marked = MarkedArticle(article)
        var model = Model(marked.plain, size: Size(columns: 100, rows: 30))
        for _ in 0..<3 { _ = update(&model, .key("j")) }
        let before = (model.current, model.top, model.layout.lines)
        _ = update(&model, .analysed(marked.analysed))
        #expect(model.current == before.0)
        #expect(model.top == before.1)
        #expect(model.layout.lines == before.2)
    }

    @Test func anotherDocumentsAnalysisIsIgnored() {
        var stage = Stage(article)
        let claims = stage.model.reading.index.claims
        stage.send(.analysed(MarkedArticle("[C: Something else].").analysed))
        #expect(stage.model.reading.index.claims == claims)
    }

    @Test func progressIsShownUntilTheEnd() {
        let marked = MarkedArticle(article)
        var model = Model(marked.plain, size: Size(columns: 100, rows: 30))
        _ = update(&model, .progress(model.reading.document.id, 0.42))
        #expect(footer(model).contains("analysing 42 %"))
        _ = update(&model, .analysed(marked.analysed))
        #expect(!footer(model).contains("analysing"))
    }

    @Test func theBeginningIsShownWhileTheRestIsAnalysed() {
        let marked = MarkedArticle(article)
        var model = Model(marked.plain, size: Size(columns: 100, rows: 30))
        _ = update(&model, .analysedBeginning(marked.analysed))
        #expect(model.holders.count > 1)
        #expect(footer(model).contains("analysing"))
    }

    @Test func theChosenActorStaysChosenAsMoreIsAnalysed() {
        let beginning = MarkedArticle("[Ann Lee: We won], she said. It rained. It was late.")
        let whole = MarkedArticle("[Ann Lee: We won], she said. [Bo Ek: It rained]. It was late.")
        var model = Model(beginning.plain, size: Size(columns: 100, rows: 30))
        _ = update(&model, .analysedBeginning(beginning.analysed))
        #expect(model.selected.map(model.name) == "Ann Lee")
        _ = update(&model, .analysed(whole.analysed))
        #expect(model.selected.map(model.name) == "Ann Lee")
        _ = update(&model, .analysed(MarkedArticle("We won, she said. [Bo Ek: It rained]. It was late.").analysed))
        #expect(model.selected.map(model.name) == "own voice")
    }

    @Test func openingAFileAsksForItsAnalysis() {
        var stage = Stage(article, files: 2)
        stage.type(">")
        #expect(stage.effects == [.open(1, passingBy: 1)])
        stage.send(.opened(MarkedArticle("Other text.").plain, file: 1, files: 2))
        #expect(stage.effects == [.analyse])
        #expect(stage.sentence == "Other text.")
        stage.type(">")
        #expect(stage.effects.isEmpty)
        #expect(stage.rows.last?.contains("this is the last file") == true)
        stage.send(.failed("b.txt: no such file"))
        #expect(stage.rows.last?.contains("b.txt: no such file") == true)
    }

    @Test func aCountBeyondTheLastFileGoesToTheLast() {
        var stage = Stage(article, files: 5)
        stage.type("09>")
        #expect(stage.effects == [.open(4, passingBy: 1)])
        stage.send(.opened(MarkedArticle("Other text.").plain, file: 4, files: 5))
        stage.type("09<")
        #expect(stage.effects == [.open(0, passingBy: -1)])
    }

    @Test func aCountBeforeAMotionKeepsWhoseClaimsAreWalked() {
        var stage = Stage("It rained. It was late. [Ann Lee: We won], she said. It was dark. [Bob Ray: No], he said.")
        #expect(stage.model.selected == .ownVoice)
        stage.type("2]a")
        #expect(stage.sentence == "It was dark.")
    }
}

@Suite struct Resizing {
    @Test func theCurrentSentenceKeepsItsPlace() {
        let long = (0..<60).map { "Sentence number \($0) of a long article." }.joined(separator: " ")
        var stage = Stage(long, columns: 100, rows: 20)
        stage.type("30G40j")
        let sentence = stage.sentence
        for size in [Size(columns: 40, rows: 10), Size(columns: 200, rows: 60), Size(columns: 100, rows: 20)] {
            stage.send(.resized(size))
            #expect(stage.sentence == sentence)
            #expect(view(stage.model).cursor != nil)
        }
    }

    @Test func aTinyWindowSaysSo() {
        var stage = Stage(article)
        stage.send(.resized(Size(columns: 19, rows: 24)))
        #expect(stage.rows.first == "window too small")
        stage.send(.resized(Size(columns: 20, rows: 5)))
        #expect(stage.rows.contains { $0.contains("Mayor") })
    }

    @Test func aSentenceLongerThanThePaneIsPagedThrough() {
        let long = (0..<400).map { "word\($0)" }.joined(separator: " ") + ". The end."
        var stage = Stage(long, columns: 60, rows: 12)
        stage.type("j")
        #expect(stage.model.current == 0)
        #expect(stage.model.top > 0)
        for _ in 0..<40 { stage.type("j") }
        #expect(stage.sentence == "The end.")
    }
}

/// The footer's text.
private func footer(_ model: Model) -> String {
    let frame = view(model)
    return (0..<frame.size.columns).map { String(Character(frame[$0, frame.size.rows - 1].glyph.base)) }.joined()
}

@Suite struct ChoosingAnActor {
    @Test func anActorChosenInThePaneStaysWhileReading() {
        var stage = Stage(article)
        stage.type("2j1jj")
        #expect(stage.model.name(of: stage.model.selected ?? .ownVoice) == "Ann Lee")
        stage.type(.escape)
        stage.type("gjjj")
        #expect(stage.model.name(of: stage.model.selected ?? .ownVoice) == "Bob Ray")
    }

    @Test func aClickChoosesASentenceOrAnActor() {
        var stage = Stage(article, columns: 120, rows: 30)
        let row = stage.rows.firstIndex { $0.contains("It was not, said Bob Ray.") } ?? 0
        stage.send(.click(Place(column: 20, row: row)))
        #expect(stage.sentence == "It was not, said Bob Ray.")
        let actor = stage.rows.firstIndex { $0.contains("AL  Ann Lee") } ?? 0
        stage.send(.click(Place(column: 100, row: actor)))
        #expect(stage.model.name(of: stage.model.selected ?? .ownVoice) == "Ann Lee")
        stage.send(.click(Place(column: 500, row: 500)))
        #expect(
            stage.sentence == "It was fair, Ann Lee said." || stage.sentence == "Ann Lee said all had been counted.")
    }

    @Test func everyFileKeepsItsPlaceAndTheSearchGoesOn() {
        var stage = Stage(article, files: 2)
        stage.type("/rain")
        stage.type(.enter)
        let place = stage.sentence
        stage.send(.opened(MarkedArticle("Snow fell. Rain came.").plain, file: 1, files: 2))
        stage.type("n")
        #expect(stage.sentence == "Rain came.")
        stage.send(.opened(MarkedArticle(article).plain, file: 0, files: 2))
        #expect(stage.sentence == place)
    }

    @Test func theSelectedActorIsAlwaysInSight() {
        let many = (0..<30).map { "Mr \($0) said [Person \($0): it is number \($0) of the many]." }
            .joined(separator: " ")
        var stage = Stage(many, columns: 80, rows: 24)
        #expect(stage.model.reading.cast.byWords.count == 30)
        stage.type("029G")
        #expect(stage.rows.contains { $0.contains("▸") && $0.contains("Person") })
        #expect(stage.rows.contains { $0.contains("Actors  9 of 30") })
    }
}
