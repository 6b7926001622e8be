import Documents
import Screen
import Testing

@testable import Reader

private let article = "Rain fell. Snow fell. Sun shone. Rain stopped, and rain came again."

@Suite struct Searching {
    @Test func hitsAreWalkedOneByOneAndRoundTheEnd() {
        var stage = Stage(article)
        stage.type("/rain")
        stage.type(.enter)
        #expect(stage.sentence == "Rain fell.")
        #expect(stage.rows.last?.contains("hit 1 of 3: n and N walk") == true)
        stage.type("nn")
        #expect(stage.sentence == "Rain stopped, and rain came again.")
        #expect(stage.rows.last?.contains("hit 3 of 3") == true)
        stage.type("n")
        #expect(stage.sentence == "Rain fell.")
        #expect(stage.rows.last?.contains("hit 1 of 3: went on at the top") == true)
        stage.type("N")
        #expect(stage.rows.last?.contains("hit 3 of 3: went on at the bottom") == true)
        stage.type("gjn")
        #expect(stage.rows.last?.contains("hit 2 of 3") == true)
        stage.type("02n")
        #expect(stage.rows.last?.contains("hit 1 of 3") == true)
    }

    @Test func everyKeyShowsTheHitsAndTheirNumber() {
        var stage = Stage(article)
        stage.type("jj/r")
        #expect(stage.rows.last?.hasPrefix("/r") == true)
        #expect(stage.rows.last?.contains("hit 2 of 3  3/4") == true)
        stage.type("ai")
        #expect(stage.rows.last?.contains("hit 2 of 3  3/4") == true)
        #expect(marked(stage) == ["Rain", "Rain", "rain"].map { String($0.prefix(3)) })
        stage.type("x")
        #expect(stage.rows.last?.contains("no hit  3/4") == true)
        #expect(marked(stage).isEmpty)
    }

    @Test func thePageFollowsWhatIsTypedAndComesBack() {
        let long = (1...60).map { "Sentence \($0) is here." }.joined(separator: " ")
        var stage = Stage(long, columns: 60, rows: 20)
        stage.type("jj")
        let rows = stage.rows
        stage.type("/sentence 50")
        #expect(stage.rows.contains { $0.contains("Sentence 50 is here.") })
        #expect(stage.sentence == "Sentence 3 is here.")
        stage.type(.escape)
        #expect(stage.rows == rows)
        stage.type("/sentence 50")
        stage.type(.enter)
        #expect(stage.sentence == "Sentence 50 is here.")
        stage.type(.control("o"))
        #expect(stage.sentence == "Sentence 3 is here.")
    }

    @Test func aBackslashSearchesUpwardsAndNGoesOnThatWay() {
        var stage = Stage(article)
        stage.type("jj\\fell")
        stage.type(.enter)
        #expect(stage.sentence == "Snow fell.")
        stage.type("n")
        #expect(stage.sentence == "Rain fell.")
        stage.type("N")
        #expect(stage.sentence == "Snow fell.")
    }

    @Test func upAndDownBringBackWhatWasSearchedFor() {
        var stage = Stage(article)
        for query in ["rain", "snow"] {
            stage.type("/\(query)")
            stage.type(.enter)
        }
        stage.type("/su")
        stage.type(.up, .up, .up)
        #expect(stage.model.prompt?.text == "rain")
        stage.type(.down)
        #expect(stage.model.search.hits.count == 1)
        stage.type(.down, .down)
        #expect(stage.model.prompt?.text == "su")
        stage.type(.escape)
        stage.type("/")
        stage.type(.enter)
        #expect(stage.sentence == "Snow fell.")
    }

    @Test func thePromptTakesEditingAndPaste() {
        var stage = Stage("Rain fell. Snow fell.")
        stage.type("/snox")
        stage.type(.backspace)
        stage.send(.paste("w\nfell"))
        #expect(stage.rows.last?.contains("hit 1 of 1") == true)
        stage.type(.enter)
        #expect(stage.sentence == "Snow fell.")
        stage.type("/q")
        stage.type(.escape)
        #expect(stage.effects.isEmpty)
        #expect(stage.model.search.query == "snow fell")
    }

    @Test func missingWordsAreSaid() {
        var stage = Stage("Rain fell.")
        stage.type("/hail")
        stage.type(.enter)
        #expect(stage.rows.last?.contains("“hail” is not in the article") == true)
    }

    @Test func manyHitsAreMarkedOnlyWhenTheSearchIsConfirmed() {
        let many = (1...30).map { "Sentence \($0) is here." }.joined(separator: " ")
        var stage = Stage(many, columns: 60, rows: 40)
        stage.type("/here")
        #expect(marked(stage) == ["here"])
        stage.type(.enter)
        #expect(marked(stage).count == 30)
    }

    /// The runs of cells that look like hits.
    private func marked(_ stage: Stage) -> [String] {
        let frame = view(stage.model)
        var runs: [String] = []
        var isMarked = false
        for cell in frame.cells {
            if cell.style.ink == .hit {
                if !isMarked { runs.append("") }
                runs[runs.count - 1].unicodeScalars.append(cell.glyph.base)
            }
            isMarked = cell.style.ink == .hit
        }
        return runs
    }
}
