import Screen
import Testing

@testable import Reader

private let article = (1...9).map { "Sentence \($0) is here." }.joined(separator: " ")

@Suite struct Jumping {
    @Test func controlOGoesBackAndControlNForward() {
        var stage = Stage(article)
        stage.type("jG5g")
        stage.type(.control("o"))
        #expect(stage.sentence == "Sentence 9 is here.")
        #expect(stage.rows.last?.contains("sentence 9: Ctrl-n goes forward (1)") == true)
        stage.type(.control("o"))
        #expect(stage.sentence == "Sentence 2 is here.")
        stage.type(.control("o"))
        #expect(stage.rows.last?.contains("no place further back") == true)
        stage.type("2")
        stage.type("1")
        stage.type("02")
        stage.type(.control("n"))
        #expect(stage.sentence == "Sentence 5 is here.")
    }

    @Test func walkingIsNoJump() {
        var stage = Stage(article)
        stage.type("jjjkk")
        stage.type(.control("o"))
        #expect(stage.sentence == "Sentence 2 is here.")
        #expect(stage.rows.last?.contains("no place further back") == true)
    }

    @Test func aWalkAlongTheActorsIsOneJump() {
        var stage = Stage(
            "It rained. [Ann Lee: It did], she said. [Bo Ek: It did not], he said. [Cy Day: So], he said.")
        stage.type("2jjj")
        #expect(stage.sentence == "So, he said.")
        stage.type(.control("o"))
        #expect(stage.sentence == "It rained.")
    }

    @Test func everyFileHasJumpsAndMarksOfItsOwn() {
        var stage = Stage(article, files: 2)
        stage.type("4gmaG")
        stage.send(.opened(MarkedArticle("Other. Text.").plain, file: 1, files: 2))
        stage.type("'a")
        #expect(stage.rows.last?.contains("no sentence is a: ma makes one") == true)
        stage.send(.opened(MarkedArticle(article).plain, file: 0, files: 2))
        stage.type("'a")
        #expect(stage.sentence == "Sentence 4 is here.")
        stage.type(.control("o"))
        #expect(stage.sentence == "Sentence 9 is here.")
    }
}

@Suite struct Marking {
    @Test func aLetterMarksASentenceAndAQuoteComesBack() {
        var stage = Stage(article)
        stage.type("4gma")
        #expect(stage.rows.last?.contains("sentence 4 is a now: 'a comes back to it") == true)
        stage.type("G'")
        #expect(stage.rows.last?.contains("a sentence 4") == true)
        stage.type("a")
        #expect(stage.sentence == "Sentence 4 is here.")
        stage.type("''")
        #expect(stage.sentence == "Sentence 9 is here.")
        stage.type("''")
        #expect(stage.sentence == "Sentence 4 is here.")
    }

    @Test func onlyLettersAreMarks() {
        var stage = Stage(article)
        stage.type("m1")
        #expect(stage.rows.last?.contains("a mark is a letter") == true)
        stage.type("m")
        stage.type(.escape)
        #expect(stage.model.marks.sentences.isEmpty)
        stage.type("j")
        #expect(stage.sentence == "Sentence 2 is here.")
    }
}

@Suite struct ComingBack {
    @Test func aBookmarkLeadsToItsSentenceAndMarks() throws {
        var stage = Stage(article)
        stage.type("4gma7g")
        let bookmark = try #require(stage.model.bookmark)
        let reading = MarkedArticle(article).plain
        var next = Model(reading, size: Size(columns: 80, rows: 24), bookmark: bookmark)
        #expect(next.current == 6)
        #expect(next.message == "back where you left it: g goes to the beginning")
        for key: Key in ["'", "a"] { _ = update(&next, .key(key)) }
        #expect(next.current == 3)
    }

    @Test func aBookmarkOfAnotherTextIsIgnored() {
        var stage = Stage("Other. Text. Here.")
        stage.type("G")
        let model = Model(
            MarkedArticle(article).plain, size: Size(columns: 80, rows: 24),
            bookmark: stage.model.bookmark)
        #expect(model.current == 0)
        #expect(model.message == nil)
    }

    @Test func offsetsThatNoTextHasLeadToItsEnd() throws {
        let reading = MarkedArticle(article).plain
        let bookmark = Bookmark(document: reading.document.id, offset: .max, marks: ["a": .max, "1": 0])
        let model = Model(reading, size: Size(columns: 80, rows: 24), bookmark: bookmark)
        #expect(model.current == 8)
        #expect(model.marks.sentences == ["a": 8])
    }

    @Test func anEmptyDocumentHasNoBookmark() {
        #expect(Stage("").model.bookmark == nil)
    }
}
