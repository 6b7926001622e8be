import Screen
import Testing

@testable import Reader

private let article = """
    The council met. [Ann Lee: The bridge is unsafe in storms], said Lee. [Bo Ek: Storms never harmed the bridge], said Ek.
    [Cy Day: Gardens need water], said Day. [Bo Ek: The harbour loses money], said Ek.
    """

@Suite struct Comparing {
    @Test func othersOnAClaimAreListedWithWhatTheyShare() {
        var stage = Stage(article, columns: 120, rows: 30)
        stage.type("jc")
        #expect(stage.model.focus == .attribution)
        #expect(stage.rows.contains { $0.contains("Others on this") && $0.hasSuffix("1 of 1") })
        #expect(stage.rows.contains { $0.contains("▸BE  3 Storms never harmed the bridge") })
        #expect(stage.rows.contains { $0.contains("both: ") && $0.contains("bridge") && $0.contains("Storms") })
        stage.type(.enter)
        #expect(stage.sentence == "Storms never harmed the bridge, said Ek.")
        #expect(stage.model.others != nil)
        stage.type(.escape)
        #expect(stage.sentence == "The bridge is unsafe in storms, said Lee.")
        stage.type(.escape)
        #expect(stage.model.others == nil)
        #expect(stage.model.focus == .article)
    }

    @Test func theListStaysWithItsClaimUntilAnotherIsAskedFor() {
        var stage = Stage(article, columns: 120, rows: 30)
        stage.type("jc1j")
        #expect(stage.rows.contains { $0.contains("▸BE  3 Storms") })
        stage.type("c")
        #expect(stage.rows.contains { $0.contains("▸AL  2 The bridge") })
        stage.type("=")
        #expect(stage.model.others == nil)
    }

    @Test func withoutOthersTheReaderSaysSo() {
        var stage = Stage(article, columns: 120, rows: 30)
        stage.type("c")
        #expect(stage.rows.last?.contains("no claim here: ]s goes to the next") == true)
        stage.type("03jc")
        #expect(stage.rows.last?.contains("nobody else speaks of this matter") == true)
        #expect(stage.model.others == nil)
    }

    @Test func whatOtherFilesSayIsListedAndOpenedThere() {
        var stage = Stage(article, columns: 120, rows: 30, files: 2)
        stage.send(.listed([ArticleRow(path: "a.txt"), ArticleRow(path: "b.txt")], isChosen: true))
        stage.type("jc")
        #expect(stage.effects == [.survey])
        #expect(stage.rows.last?.contains("the other files are being read") == true)
        let other = MarkedArticle("Rain fell. [Di Fox: No storms made the bridge unsafe], said Fox.")
        stage.send(.counted(1, ArticleRow(path: "b.txt").counted(other.analysed)))
        #expect(stage.rows.contains { $0.contains("Others on this") && $0.hasSuffix("1 of 2") })
        #expect(stage.rows.contains { $0.contains("▸»   Di Fox: No storms made the bridge") })
        #expect(stage.rows.contains { $0.hasSuffix("     2 in b.txt") })
        #expect(stage.rows.contains { $0.contains(" BE  3 Storms never harmed the bridge") })
        stage.type("y")
        #expect(stage.effects.isEmpty)
        #expect(stage.rows.last?.contains("stands in another file: Enter goes there") == true)
        stage.type(.enter)
        #expect(stage.effects == [.open(1)])
        stage.send(.opened(other.plain, file: 1, files: 2))
        #expect(stage.sentence == "No storms made the bridge unsafe, said Fox.")
        let left = MarkedArticle(article)
        stage.type(.escape)
        #expect(stage.effects == [.open(0)], "one step back")
        stage.type(.control("o"))
        #expect(stage.effects == [.open(0)])
        stage.send(.opened(left.plain, file: 0, files: 2))
        #expect(stage.model.current == 1)
        stage.type(.control("o"))
        #expect(stage.rows.last?.contains("no place further back") == true)
        stage.send(.opened(other.plain, file: 1, files: 2))
        stage.send(.analysed(other.analysed))
        stage.type("c")
        #expect(stage.effects == [], "the files are read once")
        #expect(stage.rows.last?.contains("the other files are being read") == true)
    }

    @Test func whenAllFilesAreReadTheMessageGoes() {
        var stage = Stage(article, columns: 120, rows: 30, files: 2)
        stage.send(.listed([ArticleRow(path: "a.txt"), ArticleRow(path: "b.txt")], isChosen: true))
        stage.type("jc")
        for file in 0...1 {
            #expect(stage.rows.last?.contains("the other files are being read") == true)
            stage.send(.counted(file, ArticleRow(path: "b.txt").unreadable("binary, not text")))
        }
        #expect(stage.rows.last?.contains("being read") == false)
    }

    @Test func aFileOpenedAtAClaimKeepsItsMarksOfEarlierRuns() {
        let other = MarkedArticle("Rain fell. [Di Fox: No storms made the bridge unsafe], said Fox.")
        var earlier = Stage("Rain fell. [Di Fox: No storms made the bridge unsafe], said Fox.")
        earlier.type("ma")
        var stage = Stage(article, columns: 120, rows: 30, files: 2)
        stage.send(.listed([ArticleRow(path: "a.txt"), ArticleRow(path: "b.txt")], isChosen: true))
        stage.send(.counted(1, ArticleRow(path: "b.txt").counted(other.analysed)))
        stage.type("jck")
        stage.type(.enter)
        stage.send(.opened(other.plain, file: 1, files: 2, bookmark: earlier.model.bookmark))
        #expect(stage.sentence == "No storms made the bridge unsafe, said Fox.")
        stage.type("'a")
        #expect(stage.sentence == "Rain fell.")
    }

    @Test func aFileThatFailedToOpenAtAClaimOpensLaterWhereItWasLeft() {
        let other = MarkedArticle("Rain fell. [Di Fox: No storms made the bridge unsafe], said Fox.")
        var stage = Stage(article, columns: 120, rows: 30, files: 2)
        stage.send(.listed([ArticleRow(path: "a.txt"), ArticleRow(path: "b.txt")], isChosen: true))
        stage.send(.counted(1, ArticleRow(path: "b.txt").counted(other.analysed)))
        stage.type("jck")
        stage.type(.enter)
        stage.send(.failed("no permission to read"))
        stage.send(.opened(other.plain, file: 1, files: 2))
        #expect(stage.sentence == "Rain fell.")
    }

    @Test func filesThatAreStillReadMayHaveOthers() {
        var stage = Stage(article, columns: 120, rows: 30, files: 2)
        stage.send(.listed([ArticleRow(path: "a.txt"), ArticleRow(path: "b.txt")], isChosen: true))
        stage.type("03jc")
        #expect(stage.rows.last?.contains("the other files are being read, c asks again") == true)
        for file in 0...1 { stage.send(.counted(file, ArticleRow(path: "b.txt").unreadable("binary, not text"))) }
        stage.type("c")
        #expect(stage.rows.last?.contains("nobody else speaks of this matter") == true)
    }

    @Test func twoActorsClaimsStandSideBySide() {
        var stage = Stage(article, columns: 120, rows: 30)
        stage.type("jC")
        #expect(stage.rows[1].contains("Ann Lee") && stage.rows[1].contains("Bo Ek"))
        #expect(stage.rows[2].contains("both: "))
        #expect(stage.rows[3].hasPrefix("▌AL  2 The bridge is unsafe in storms"))
        #expect(stage.rows[3].contains("BE  3 Storms never harmed the bridge"))
        #expect(stage.rows[5].contains("BE  5 The harbour loses money"))
        stage.type(.tab)
        stage.type(.enter)
        #expect(stage.sentence == "Storms never harmed the bridge, said Ek.")
        stage.type(.escape)
        #expect(stage.model.split != nil)
        stage.type("q")
        #expect(stage.model.split == nil)
        #expect(stage.effects.isEmpty)
    }

    @Test func aNarrowScreenShowsThemBelowEachOther() {
        var stage = Stage(article, columns: 60, rows: 20)
        stage.type("jC")
        #expect(stage.rows[3].hasPrefix("▌AL  2 The bridge"))
        #expect(stage.rows[4].hasPrefix(" BE  3 Storms"))
        stage.type("jjjkkk")
        stage.send(.resized(Size(columns: 20, rows: 5)))
        #expect(stage.rows.contains { $0.hasPrefix("▌AL") || $0.hasPrefix(" both") })
    }

    @Test func theChosenActorsAreCompared() {
        var stage = Stage(article, columns: 120, rows: 30)
        stage.type("2gxGkxC")
        #expect(stage.model.split?.rows.isEmpty == false)
        #expect(stage.model.chosen.contains(.actor(stage.model.split?.left ?? -1)))
        #expect(stage.model.chosen.contains(.actor(stage.model.split?.right ?? -1)))
    }

    @Test func withNobodyToCompareTheReaderSaysSo() {
        var stage = Stage(article, columns: 120, rows: 30)
        stage.type("C")
        #expect(stage.rows.last?.contains("choose two actors with x") == true)
    }
}
