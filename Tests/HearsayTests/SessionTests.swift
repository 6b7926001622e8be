import Glibc
import PseudoTerminal
import Testing

/// The reader in a real terminal.
struct SessionTests {
    @Test func showsTheArticleAndGivesTheTerminalBack() throws {
        let stage = try Stage()
        let program = try stage.open()
        #expect(stage.line.screen.row(0).contains("Council Delays Vote"))
        #expect(stage.line.screen.modes.contains(1049))
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
        #expect(stage.isRestored)
    }

    @Test func selectsTheSentenceThatIsClicked() throws {
        let stage = try Stage(columns: 120, rows: 40)
        let program = try stage.open(["--mouse"])
        let row = try #require(stage.line.screen.rows.firstIndex { $0.contains("Mayor Ann Lee said") })
        let text = stage.line.screen.row(row)
        let place = try #require(text.firstIndex(of: "M"))
        let column = text.distance(from: text.startIndex, to: place) + 1
        stage.line.send("\u{1b}[<0;\(column);\(row + 1)M\u{1b}[<0;\(column);\(row + 1)m")
        #expect(stage.line.wait { $0.screen.row(39).hasSuffix("3/5") })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
    }

    @Test func passesOverAFileThatCannotBeRead() throws {
        let stage = try Stage(columns: 120, rows: 24)
        let bad = try stage.file("bad.bin", bytes: [0x7f, 0x45, 0x4c, 0x46, 0, 0, 1])
        let last = try stage.file("last.txt", "Forecasters said it would rain.\n")
        let program = try stage.start([stage.file(), bad, last])
        #expect(stage.line.wait { $0.screen.shows("The council put off") })
        stage.line.send(">")
        #expect(stage.line.wait { $0.screen.shows("it would rain") && $0.screen.shows("passed over") })
        stage.line.send("<")
        #expect(stage.line.wait { $0.screen.shows("The council put off") })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
    }

    @Test func anEmptyFileIsDoneAtOnce() throws {
        let stage = try Stage()
        let program = try stage.start([stage.file("empty.txt", "")])
        #expect(stage.line.wait { $0.screen.shows("nothing to read") && !$0.screen.shows("analysing") })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
    }

    @Test func goesToTheNextFile() throws {
        let stage = try Stage()
        let second = try stage.file("second.txt", "Rain Expected\n\nForecasters said it would rain.\n")
        let program = try stage.start([stage.file(), second])
        #expect(stage.line.wait { $0.screen.shows("The council put off") })
        stage.line.send(">")
        #expect(stage.line.wait { $0.screen.shows("it would rain") })
        stage.line.send("<")
        #expect(stage.line.wait { $0.screen.shows("The council put off") })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
    }

    @Test func readsTheDocumentFromStandardInput() throws {
        let stage = try Stage()
        let path = try stage.file()
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        defer { close(descriptor) }
        let program = try stage.start(["-"], input: .descriptor(descriptor))
        #expect(stage.line.wait { $0.screen.shows("The council put off") })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
        #expect(stage.isRestored)
    }

    @Test func comesBackToStandardInput() throws {
        let stage = try Stage()
        let second = try stage.file("second.txt", "Forecasters said it would rain.\n")
        let input = try Pipe(stage.pipe(), holding: Stage.article)
        let program = try stage.start(["-", second, "-"], input: .descriptor(input.reader))
        #expect(stage.line.wait { $0.screen.shows("The council put off") })
        for key in [">", "<"] {
            stage.line.send(key)
            #expect(stage.line.wait { $0.screen.shows("it would rain") })
            stage.line.send(key)
            #expect(stage.line.wait { $0.screen.shows("The council put off") })
        }
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
    }

    @Test func opensNothingUntilStandardInputHasEnded() throws {
        let stage = try Stage()
        let input = try Pipe(stage.pipe(), holding: "Forecasters said ", isOpen: true)
        let program = try stage.start([stage.file(), "-"], input: .descriptor(input.reader))
        #expect(input.isEmptied(within: 10_000))
        #expect(stage.line.received.isEmpty)
        input.finish("it would rain.\n")
        #expect(stage.line.wait { $0.screen.shows("The council put off") })
        stage.line.send(">")
        #expect(stage.line.wait { $0.screen.shows("it would rain") })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
    }

    @Test func answersAndEndsWhileTheAnalysisRuns() throws {
        let stage = try Stage()
        let text = String(repeating: "Rain fell again, said Ann Lee, who lives there. ", count: 20_000)
        let program = try stage.start([stage.file("long.txt", text)])
        #expect(stage.line.wait { $0.screen.shows("analys") })
        stage.line.send("/lives\r")
        #expect(stage.line.wait { $0.screen.cells.contains { $0.look.background == 220 } })
        #expect(stage.line.screen.shows("analys"))
        stage.line.send("q")
        #expect(program.end(within: 2000, reading: stage.line) == .exited(0))
    }

    @Test func ignoresABracketedPasteOfControls() throws {
        let stage = try Stage()
        let program = try stage.open()
        stage.line.send("/\u{1b}[200~bri\u{7}dge\u{1b}]0;title\u{7}q\u{1b}[201~")
        #expect(stage.line.wait { $0.screen.rows.last?.contains("/bridge]0;titleq") ?? false })
        stage.line.send("\u{1b}")
        #expect(stage.line.wait { !($0.screen.rows.last?.contains("/bridge") ?? true) })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
    }
}
