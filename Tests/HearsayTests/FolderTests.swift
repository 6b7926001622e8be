import PseudoTerminal
import Testing

/// Folders, feeds and pages in the real program.
struct FolderTests {
    private static let page = """
        <!doctype html><html><head><title>Rain Expected | The Courier</title></head><body>
        <nav><a href="/">Home</a></nav><h1>Rain Expected</h1>
        <p>Forecasters <a href="https://courier.example/met">said it would rain</a> until the weekend in all the valleys.</p>
        <footer>All rights reserved.</footer></body></html>
        """

    @Test func aFolderIsAListWhoseFilesOpen() throws {
        let stage = try Stage()
        _ = try stage.file("b.html", Self.page)
        _ = try stage.file("a.txt")
        _ = try stage.file("c.bin", bytes: [0x7f, 0x45, 0x4c, 0x46])
        _ = try stage.file("d.json", "{}")
        let program = try stage.start([stage.folderPath])
        #expect(stage.line.wait { $0.screen.row(0).hasSuffix(" claimed") })
        let rows = stage.line.screen.rows
        #expect(rows[2].hasPrefix("▸ a.txt   Council Delays Vote"))
        #expect(rows[3].hasPrefix("  b.html  Rain Expected"))
        #expect(rows[4].hasPrefix("  c.bin   binary, not text"))
        #expect(rows[5].isEmpty)
        stage.line.send("j\r")
        #expect(stage.line.wait { $0.screen.shows("Forecasters said it would rain") })
        stage.line.send("jL")
        #expect(stage.line.wait { $0.screen.row(3).hasPrefix("▸ b.html") })
        stage.line.send("G\r")
        #expect(stage.line.wait { $0.screen.rows.last?.contains("c.bin: binary, not text") ?? false })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
        #expect(stage.isRestored)
    }

    @Test func aPageFromAPipeIsReadAsItsArticle() throws {
        let stage = try Stage(columns: 120, rows: 20)
        let input = try Pipe(stage.pipe(), holding: Self.page)
        let program = try stage.start(["-"], input: .descriptor(input.reader))
        #expect(stage.line.wait { $0.screen.shows("Forecasters said it would rain") })
        #expect(!stage.line.screen.shows("Home"))
        #expect(!stage.line.screen.shows("rights"))
        stage.line.send("j")
        #expect(stage.line.wait { $0.screen.shows("https://courier.example/met") })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
    }

    @Test func aPageWithoutAnArticleIsShownWithAMessage() throws {
        let stage = try Stage()
        let program = try stage.start([
            stage.file("index.html", "<ul><li><a href=x>Rain</a><li><a href=y>Snow</a></ul>")
        ])
        #expect(stage.line.wait { $0.screen.rows.last?.contains("no article found in the page") ?? false })
        #expect(stage.line.screen.shows("Snow"))
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
    }

    @Test func theEntriesOfAFeedAreFiles() throws {
        let stage = try Stage()
        let items = ["Rain", "Snow"].map {
            "<item><title>\($0) Today</title><description>It was wet.</description></item>"
        }
        let feed = try stage.file("feed.rss", "<rss><channel>\(items.joined())</channel></rss>")
        let program = try stage.start([feed])
        #expect(stage.line.wait { $0.screen.row(3).hasPrefix("  feed.rss#2  Snow Today") })
        stage.line.send("\r>")
        #expect(stage.line.wait { $0.screen.row(0).contains("2/2 Snow Today") })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
    }

    @Test func aFolderIsPrintedFileByFile() throws {
        let stage = try Stage()
        _ = try stage.file("b.html", Self.page)
        _ = try stage.file("a.md", "# Rain\n\nIt rained, *she* said.\n")
        _ = try stage.file("c.html", "<ul><li><a href=x>Rain</a><li><a href=y>Snow</a></ul>")
        _ = try stage.file("d.bin", bytes: [0x7f, 0x45, 0x4c, 0x46])
        let program = try stage.start(["attribute", "--format", "jsonl", stage.folderPath])
        #expect(program.end(reading: stage.line) == .exited(65))
        let text = String(decoding: stage.line.received, as: UTF8.self)
        #expect(text.split(whereSeparator: \.isNewline).count { $0.hasPrefix("{") } == 3)
        #expect(text.contains("c.html: no article found in the page: all its text is shown"))
        #expect(text.contains("d.bin: binary, not text"))
    }
}
