import Glibc
import PseudoTerminal
import Testing

/// What goes to files and pipes instead of the terminal.
struct OutputTests {
    /// Runs the program with its output in a file, and returns what is there.
    private func output(
        of arguments: [String], on stage: Stage, input: Program.Stream = .terminal
    ) throws -> (status: Program.Ending?, text: String) {
        let path = try stage.file("output", "")
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        defer { close(descriptor) }
        let program = try stage.start(arguments, input: input, output: .descriptor(descriptor))
        let status = program.end(reading: stage.line)
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return (status, String(decoding: bytes[..<max(0, count)], as: UTF8.self))
    }

    private func errors(_ stage: Stage) -> [String] { stage.line.screen.rows.filter { !$0.isEmpty } }

    @Test func printsHoldersInTheMarginIntoAPipe() throws {
        let stage = try Stage()
        let (status, text) = try output(of: [stage.file()], on: stage)
        #expect(status == .exited(0))
        #expect(text.split(separator: "\n").contains { $0.hasPrefix("Ann Lee ") && $0.contains("Mayor Ann Lee said") })
        #expect(text.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0a })
        #expect(stage.line.received.isEmpty)
    }

    @Test func plainSaysTheHolderInWordsOnATerminalToo() throws {
        let stage = try Stage()
        let program = try stage.start(["--plain", stage.file()])
        #expect(program.end(reading: stage.line) == .exited(0))
        #expect(stage.line.screen.shows("Ann Lee: Mayor Ann Lee said"))
        #expect(stage.line.screen.shows("Article: Engineers were to inspect"))
        #expect(!stage.line.received.contains(0x1b))
    }

    @Test func theMarginFillsTheTerminalAndNoMore() throws {
        let stage = try Stage()
        stage.line.resize(columns: 48, rows: 40)
        let program = try stage.start(["attribute", stage.file()])
        #expect(program.end(reading: stage.line) == .exited(0))
        let rows = stage.line.screen.rows.filter { $0.contains("│") }
        #expect(rows.count > 2)
        #expect(
            Set(rows.map { $0.distance(from: $0.startIndex, to: $0.firstIndex(of: "│") ?? $0.startIndex) }).count == 1)
    }

    @Test func printsOneArticleALine() throws {
        let stage = try Stage()
        let second = try stage.file("second.txt", "Forecasters said it would rain.\n")
        let (status, text) = try output(of: ["attribute", "--format", "jsonl", stage.file(), second], on: stage)
        #expect(status == .exited(0))
        let lines = text.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0.hasPrefix("{\"document\": ") && $0.hasSuffix("}") })
        #expect(lines.last?.contains("\"cue\": [[12, 16]]") ?? false)
    }

    @Test func givesTheSameBytesInEveryProcess() throws {
        let stage = try Stage()
        let text = """
            Ann Lee, the mayor of Lund, said the vote was fair. “It was not,” said Bob Ray of the Lund Party (LP), and \
            the party said it would sue. She denied it. Officials said they knew of no complaint, and the LP agreed.

            """
        let path = try stage.file("vote.txt", text)
        let first = try output(of: ["attribute", "--format", "json", path], on: stage)
        let second = try output(of: ["attribute", "--format", "json", path], on: Stage())
        #expect(first.text == second.text)
        #expect(first.text.contains("Lund Party"))
    }

    @Test func printsManyArticlesInTheirOrder() throws {
        let stage = try Stage()
        let files = try (0..<12).map { try stage.file("\($0).txt", "Mayor \($0) said it would rain.\n") }
        let (status, text) = try output(of: ["attribute", "--format", "jsonl"] + files, on: stage)
        #expect(status == .exited(0))
        let lines = text.split(separator: "\n")
        #expect(lines.count == 12)
        #expect(zip(lines, files).allSatisfy { $0.hasPrefix("{\"document\": \"\($1)\"") })
    }

    @Test func readsStandardInput() throws {
        let stage = try Stage()
        let path = try stage.file()
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        defer { close(descriptor) }
        let (status, text) = try output(of: [], on: stage, input: .descriptor(descriptor))
        #expect(status == .exited(0))
        #expect(text.contains("Mayor Ann Lee said"))
    }

    @Test func obeysTheEncoding() throws {
        let stage = try Stage()
        let path = try stage.file("greek.txt", bytes: [0xc1, 0xe8, 0xde, 0xed, 0xe1, 0x0a])
        let (_, text) = try output(of: ["attribute", "--encoding", "iso-8859-7", path], on: stage)
        #expect(text.contains("Αθήνα"))
    }

    /// Swift's strings can't hold such a name, so a shell gives it.
    @Test func readsFilesWhoseNamesAreNotUTF8() throws {
        let stage = try Stage()
        let script = """
            cd '\(stage.folderPath)'; printf 'Rain fell, Ann Lee said.' > "$(printf 'caf\\351')"
            '\(try Stage.program())' --plain "$(printf 'caf\\351')"; rm caf?
            """
        let shell = try Program("/bin/sh", ["-c", script], environment: ["PATH": "/usr/bin:/bin"], on: stage.line)
        #expect(shell.end(reading: stage.line) == .exited(0))
        #expect(stage.line.screen.shows("Rain fell"))
    }

    @Test func goesOnAfterAFileThatCannotBeRead() throws {
        let stage = try Stage()
        let (status, text) = try output(of: ["attribute", "no-such-file", stage.file()], on: stage)
        #expect(status == .exited(66))
        #expect(text.contains("Mayor Ann Lee said"))
        #expect(errors(stage) == ["hearsay: no-such-file: no such file"])
    }

    @Test func reportsAFullDisk() throws {
        let stage = try Stage()
        let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
        defer { close(full) }
        let program = try stage.start([stage.file()], output: .descriptor(full))
        #expect(program.end(reading: stage.line) == .exited(74))
        #expect(errors(stage) == ["hearsay: standard output: no space left on device"])
    }

    @Test func reportsAClosedOutput() throws {
        let stage = try Stage()
        let program = try stage.start([stage.file()], output: .closed)
        #expect(program.end(reading: stage.line) == .exited(74))
        #expect(errors(stage) == ["hearsay: standard output: bad file descriptor"])
    }

    @Test func reportsAClosedInput() throws {
        let stage = try Stage()
        let program = try stage.start(["--plain", "-"], input: .closed)
        #expect(program.end(reading: stage.line) == .exited(74))
        #expect(errors(stage).count == 1)
    }

    @Test(arguments: [([], .killed(SIGPIPE)), ([SIGPIPE], .exited(128 + SIGPIPE))] as [([Int32], Program.Ending)])
    func endsAsFiltersDoWhenNobodyReadsTheirOutput(blocking: [Int32], ending: Program.Ending) throws {
        let stage = try Stage()
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        close(ends[0])
        defer { close(ends[1]) }
        let program = try stage.start([stage.file()], output: .descriptor(ends[1]), blocking: blocking)
        #expect(program.end(reading: stage.line) == ending)
        #expect(stage.line.received.isEmpty)
    }

    @Test func saysTheSameWithoutStandardError() throws {
        let stage = try Stage()
        let program = try stage.start(["no-such-file"], error: .closed)
        #expect(program.end(reading: stage.line) == .exited(66))
        #expect(stage.line.received.isEmpty)
    }

    @Test func scoresAFolderOfGold() throws {
        let stage = try Stage()
        _ = try stage.file("rain.txt", "Forecasters said it would rain. The road is wet.\n")
        _ = try stage.file(
            "rain.gold.json",
            """
            {"document": "rain.txt",
             "sentences": [{"range": [0, 31], "holders": [["Forecasters"]]}, {"range": [32, 48], "holders": []}]}
            """)
        let (status, text) = try output(of: ["evaluate", stage.folderPath], on: stage)
        #expect(status == .exited(0))
        #expect(text.contains("sentences 2:"))
    }

    @Test func reportsAFolderWithoutGold() throws {
        let stage = try Stage()
        let program = try stage.start(["evaluate", stage.folderPath])
        #expect(program.end(reading: stage.line) == .exited(65))
        #expect(errors(stage) == ["hearsay: \(stage.folderPath): holds no gold"])
    }
}
