import Documents
import Screen
import Testing

@testable import Reader

/// The list of files over the article.
struct ArticleListTests {
    private static let names = ["a.txt", "b.html", "c.pdf"]

    private func stage(isChosen: Bool = true, names: [String] = names) -> Stage {
        var stage = Stage("[Ann Lee: It rained], she said.", columns: 80, rows: 8, files: names.count)
        stage.send(.listed(names.map { ArticleRow(path: "/folder/\($0)") }, isChosen: isChosen))
        return stage
    }

    @Test func aFolderOpensAsItsListAndTheClaimsAreCounted() {
        var stage = stage(isChosen: false)
        #expect(stage.effects == [.survey])
        #expect(
            stage.rows == [
                " 3 files                                                              0 counted",
                "  File    Title                                                  actors claimed",
                "▸ a.txt                                                                       …",
                "  b.html                                                                      …",
                "  c.pdf                                                                       …",
                "", "", " j/k file  Enter open  / search  ? help  : commands  q quit                 1/3",
            ])
        let reading = MarkedArticle("Rain in Laketown\n\n[Ann Lee: It rained], she said.").analysed
        stage.send(.counted(1, ArticleRow(path: "b.html").counted(reading)))
        stage.send(.counted(2, ArticleRow(path: "c.pdf").unreadable("binary, not text")))
        #expect(stage.rows[0] == " 3 files                                                              2 counted")
        #expect(stage.rows[3] == "  b.html  Rain in Laketown                                            1       1")
        #expect(stage.rows[4] == "  c.pdf   binary, not text")
        stage.send(.counted(0, ArticleRow(path: "a.txt").counted(reading)))
        #expect(stage.rows[0] == " 3 files                                                    2 sentences claimed")
    }

    @Test func aWideListNamesWhoSpeaksMost() {
        var stage = Stage("It rained.", columns: 120, rows: 8, files: 2)
        stage.send(.listed(["a.txt", "b.txt"].map { ArticleRow(path: $0) }, isChosen: false))
        let reading = MarkedArticle(
            "Rain\n\n[Ann Lee: It rained], she said. [Bob Ray: It did not rain at all], he said.")
        stage.send(.counted(0, ArticleRow(path: "a.txt").counted(reading.analysed)))
        #expect(stage.rows[2].contains("Rain") && stage.rows[2].contains("Bob Ray, Ann Lee"))
    }

    @Test func enterOpensTheSelectedFileAndAKeyGoesBack() {
        var stage = stage(isChosen: false)
        stage.type("j", .enter)
        #expect(stage.effects == [.open(1)])
        stage.send(.opened(MarkedArticle("It snowed.").plain, file: 1, files: 3))
        #expect(stage.rows[0].hasPrefix(" 2/3 It snowed."))
        stage.type("L")
        #expect(stage.effects.isEmpty)
        #expect(stage.rows[3].hasPrefix("▸ b.html"))
        stage.type(.escape)
        #expect(stage.rows[0].hasPrefix(" 2/3 It snowed."))
    }

    @Test func theListIsLeftOnlyForAFile() {
        var stage = stage(isChosen: false)
        for key in [Key.escape, "L"] {
            stage.type(key)
            #expect(stage.rows[7].hasPrefix(" no file is open yet - Enter opens the selected one"))
            #expect(stage.model.list.isOpen)
        }
        stage.type("q")
        #expect(stage.effects == [.quit])
    }

    @Test func aFileThatFailsToOpenLeavesTheListOpen() {
        var stage = stage(isChosen: false)
        stage.type("G", .enter)
        #expect(stage.effects == [.open(2)])
        stage.send(.failed("c.pdf: binary, not text"))
        #expect(stage.rows[7].hasPrefix(" c.pdf: binary, not text"))
        #expect(stage.rows[4].hasPrefix("▸ c.pdf"))
    }

    @Test func theListIsSearched() {
        var stage = stage(names: ["rain.txt", "snow.txt", "rainbow.txt", "fog.txt"])
        stage.type("L/ra")
        #expect(stage.rows[2].hasPrefix("▸ rain.txt"))
        stage.type("inb")
        #expect(stage.rows[4].hasPrefix("▸ rainbow.txt"))
        stage.type(.escape)
        #expect(stage.rows[2].hasPrefix("▸ rain.txt"))
        stage.type("/RAIN")
        stage.type(.enter)
        stage.type("n")
        #expect(stage.rows[4].hasPrefix("▸ rainbow.txt"))
        stage.type("n")
        #expect(stage.rows[2].hasPrefix("▸ rain.txt"))
        stage.type("N")
        #expect(stage.rows[4].hasPrefix("▸ rainbow.txt"))
        stage.type("02n")
        #expect(stage.rows[4].hasPrefix("▸ rainbow.txt"))
        stage.type("/fog")
        stage.type(.escape)
        stage.type("n")
        #expect(stage.rows[2].hasPrefix("▸ rain.txt"))
        stage.type("/hail")
        stage.type(.enter)
        #expect(stage.rows[7].hasPrefix(" no name or title holds “hail”"))
    }

    @Test func escLeadsFromTheArticleToTheListThatItIsIn() {
        var stage = stage()
        stage.type(.escape)
        #expect(stage.model.list.isOpen)
        stage.type(.escape)
        #expect(!stage.model.list.isOpen)
    }

    @Test func theHelpIsTheListsOwn() {
        var stage = stage()
        stage.send(.resized(Size(columns: 80, rows: 30)))
        stage.type("L?")
        #expect(stage.rows[1].hasPrefix(" In the list of files"))
        #expect(!stage.rows.contains { $0.contains("]a") })
    }

    @Test func theListScrollsWithTheSelection() {
        var stage = stage(names: (0..<40).map { "\($0).txt" })
        stage.type("L")
        #expect(stage.effects == [.survey])
        for (keys, first, selected) in [("G", "35", "39"), ("g", "0", "0"), ("07j", "3", "7"), (" ", "8", "12")] {
            stage.type(keys)
            #expect(stage.rows[2].dropFirst(2).hasPrefix("\(first).txt"), "\(keys)")
            #expect(stage.rows.contains { $0.hasPrefix("▸ \(selected).txt") }, "\(keys)")
        }
        stage.type("G", "j")
        #expect(stage.rows[7].hasPrefix(" this is the last file"))
        stage.send(.click(Place(column: 5, row: 3)))
        #expect(stage.rows[3].hasPrefix("▸ 36.txt"))
    }

    @Test func oneFileHasNoList() {
        var stage = Stage("It rained.", columns: 80, rows: 8)
        stage.type("L")
        #expect(stage.rows[7].hasPrefix(" only one file is open"))
    }

    @Test(arguments: [20, 40, 59, 60, 200]) func aListFitsAnyScreen(columns: Int) {
        var stage = stage(isChosen: false)
        stage.send(.counted(0, ArticleRow(path: "a.txt").unreadable("no permission to read")))
        stage.send(.resized(Size(columns: columns, rows: 5)))
        #expect(stage.rows[2].hasPrefix("▸ a.txt"))
        #expect(stage.rows[2].contains("no perm"))
    }
}

@Test func theAttributionPaneSaysWhereALinkLeads() {
    let text = "It rained, the service said. It snowed."
    let plain = MarkedArticle(text).plain
    let document = Document(
        origin: "-", text: plain.document.text, blocks: plain.document.blocks,
        links: [Link(span: Span(11, 22), target: "https://rain.example/\u{1b}[31m")])
    var stage = Stage(text, columns: 200, rows: 12)
    stage.send(.opened(Reading(document: document, annotations: plain.index.annotations), file: 0, files: 1))
    #expect(stage.rows.contains { $0.contains("link    https://rain.example/") })
    stage.type("j")
    #expect(!stage.rows.contains { $0.contains("rain.example") })
}
