import Documents
import Testing

@testable import Reader

private func hits(_ query: String, _ text: String) -> [String] {
    Search(query, in: Array(text.utf8)).hits.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
}

@Test func lowerCaseFindsEverySpelling() {
    #expect(hits("un", "The UN said Un and un.") == ["UN", "Un", "un"])
}

@Test func lettersBeyondASCIIHaveCasesToo() {
    #expect(hits("élysée", "The Élysée, l’élysée, ELYSEE") == ["Élysée", "élysée"])
    #expect(hits("Élysée", "The Élysée, l’élysée") == ["Élysée"])
}

@Test func aCapitalMakesCaseCount() {
    #expect(hits("UN", "The UN said Un and un.") == ["UN"])
}

@Test func aBlankFindsALineEnd() {
    #expect(hits("the ministry", "the\n  ministry; the ministry") == ["the\n  ministry", "the ministry"])
}

@Test func nothingFindsNothing() {
    #expect(hits("", "text").isEmpty)
    #expect(hits("  ", "a  b").isEmpty)
    #expect(hits("zebra", "").isEmpty)
}

@Test func searchingWalksRoundTheArticle() {
    var stage = Stage("Rain fell. Snow fell. Sun shone. Rain stopped.")
    stage.type("/rain")
    stage.type(.enter)
    #expect(stage.sentence == "Rain fell.")
    #expect(stage.rows.last?.contains("2 hits") == true)
    stage.type("n")
    #expect(stage.sentence == "Rain stopped.")
    stage.type("n")
    #expect(stage.sentence == "Rain fell.")
    #expect(stage.rows.last?.contains("search went on at the top") == true)
    stage.type("N")
    #expect(stage.sentence == "Rain stopped.")
}

@Test func thePromptTakesEditingAndPaste() {
    var stage = Stage("Rain fell. Snow fell.")
    stage.type("/snox")
    stage.type(.backspace)
    stage.send(.paste("w\nfell"))
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
