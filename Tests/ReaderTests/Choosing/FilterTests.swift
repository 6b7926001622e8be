import Screen
import Testing

@testable import Reader

private let article = """
    Mayor wins vote

    The vote was held. [Ann Lee: It was fair], Ann Lee said. [Bob Ray: It was not], said Bob Ray.

    Rain fell. Snow fell. Ann Lee said [Ann Lee: all had been counted]. Bob Ray hoped [?Bob Ray: for a new vote]. It ended.
    """

/// The article's rows without what is beside it, margins and blank rows.
private func text(_ stage: Stage) -> [String] {
    stage.rows.dropFirst().dropLast().map { row in
        String(row.prefix(70).dropFirst(5).reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
}

@Suite struct Filtering {
    @Test func theOthersClaimsAreFolded() {
        var stage = Stage(article, columns: 120)
        stage.type("jj&")
        #expect(
            text(stage) == [
                "⋯ 2 sentences", "It was fair, Ann Lee said.", "⋯ 3 sentences", "Ann Lee said all had been counted.",
                "⋯ 2 sentences",
            ])
        #expect(stage.rows.first?.hasSuffix("only Ann Lee") == true)
        #expect(stage.sentence == "It was fair, Ann Lee said.")
        stage.type("&")
        #expect(text(stage).count == 9)
    }

    @Test func stepsGoFromClaimToFoldAndEnterOpensIt() {
        var stage = Stage(article, columns: 120)
        stage.type("jj&jj")
        #expect(stage.sentence == "Ann Lee said all had been counted.")
        stage.type("k")
        stage.type(.enter)
        #expect(stage.sentence == "It was not, said Bob Ray.")
        #expect(text(stage).contains("Snow fell."))
        #expect(text(stage).first == "⋯ 2 sentences")
        stage.type("03k")
        #expect(stage.model.current == 0)
        stage.type("Gkkk")
        #expect(stage.sentence == "Rain fell.")
    }

    @Test func whatIsGoneToIsOpened() {
        var stage = Stage(article, columns: 120)
        stage.type("jj&/snow")
        #expect(!text(stage).contains("Snow fell."))
        stage.type(.enter)
        #expect(stage.sentence == "Snow fell.")
        #expect(text(stage).contains("Snow fell."))
    }

    @Test func severalActorsCountTogether() {
        var stage = Stage(article, columns: 120)
        stage.type("2gxjx1&")
        #expect(stage.rows.first?.contains("only Ann Lee, Bob Ray") == true)
        #expect(stage.rows.contains { $0.contains("✓BR  Bob Ray") })
        #expect(text(stage).filter { $0.hasPrefix("⋯") } == ["⋯ 2 sentences", "⋯ 2 sentences", "⋯ 1 sentence"])
        stage.type("2x")
        #expect(text(stage).filter { $0.hasPrefix("⋯") }.count == 3)
        stage.type(.escape)
        #expect(text(stage).count == 9)
    }

    @Test func theReaderGoesToTheNearestClaim() {
        var stage = Stage(article, columns: 120)
        stage.type("jj")
        stage.type("2")
        stage.type("g1Gk&")
        #expect(stage.sentence == "Ann Lee said all had been counted.")
    }

    @Test func theOwnVoiceCanBeFilteredToo() {
        var stage = Stage(article, columns: 120)
        stage.type("&")
        #expect(text(stage).filter { $0.hasPrefix("⋯") } == ["⋯ 2 sentences", "⋯ 2 sentences"])
    }

    @Test func theFilterStaysAsMoreIsAnalysedAndAsTheWindowChanges() {
        let marked = MarkedArticle("[Ann Lee: We won], she said. It rained. It was late. [Ann Lee: So], she said.")
        let beginning = MarkedArticle("[Ann Lee: We won], she said. It rained. It was late. So, she said.")
        var model = Model(beginning.plain, size: Size(columns: 100, rows: 30))
        _ = update(&model, .analysedBeginning(beginning.analysed))
        _ = update(&model, .key("&"))
        #expect(model.layout.folding.runs == [1..<4])
        _ = update(&model, .analysed(marked.analysed))
        #expect(model.layout.folding.runs == [1..<3])
        _ = update(&model, .resized(Size(columns: 40, rows: 10)))
        #expect(model.layout.folding.runs == [1..<3])
    }

    @Test func aFileComesBackWithItsFilter() {
        var stage = Stage(article, columns: 120, files: 2)
        stage.type("jj&")
        let shown = text(stage)
        stage.send(.opened(MarkedArticle("Other text.").plain, file: 1, files: 2))
        #expect(text(stage) == ["Other text."])
        stage.send(.opened(MarkedArticle(article).plain, file: 0, files: 2))
        #expect(text(stage).count == 9)
        stage.send(.analysed(MarkedArticle(article).analysed))
        #expect(text(stage) == shown)
    }
}
