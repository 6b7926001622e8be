import PseudoTerminal
import Testing

/// What the program says, and its status, when it can't do what it is asked for.
struct EndingTests {
    /// Runs the program to its end; what it says is on the screen.
    private func run(_ arguments: [String], on stage: Stage) throws -> (status: Program.Ending?, says: [String]) {
        let program = try stage.start(arguments)
        let status = program.end(reading: stage.line)
        #expect(stage.isRestored)
        return (status, stage.line.screen.rows.filter { !$0.isEmpty })
    }

    @Test func reportsAMissingFile() throws {
        let stage = try Stage()
        let (status, says) = try run(["no-such-file.txt"], on: stage)
        #expect(status == .exited(66))
        #expect(says == ["hearsay: no-such-file.txt: no such file"])
    }

    @Test func reportsAFolderWithoutArticles() throws {
        let stage = try Stage()
        let (status, says) = try run([stage.folderPath], on: stage)
        #expect(status == .exited(66))
        #expect(says == ["hearsay: \(stage.folderPath): holds no articles"])
    }

    @Test func reportsAPipeWithoutWaitingForIt() throws {
        let stage = try Stage()
        let path = try stage.pipe()
        let (status, says) = try run([path], on: stage)
        #expect(status == .exited(66))
        #expect(says == ["hearsay: \(path): not a regular file"])
    }

    @Test func escapesNamesInMessages() throws {
        let stage = try Stage()
        let (status, says) = try run(["\u{1b}[31mred\u{9b}5m"], on: stage)
        #expect(status == .exited(66))
        #expect(says == ["hearsay: \\u{1b}[31mred\\u{9b}5m: no such file"])
    }

    @Test(arguments: [[], ["attribute"], ["evaluate"]]) func reportsWeightsThatAreNotThere(command: [String]) throws {
        let stage = try Stage()
        let (status, says) = try run(command + ["--models", "/no", stage.file()], on: stage)
        #expect(status == .exited(66))
        #expect(says == ["hearsay: /no/hearsay.weights: no such file or directory"])
    }

    @Test func reportsAFileThatHoldsNoWeights() throws {
        let stage = try Stage()
        _ = try stage.file("hearsay.weights", "The council put off a vote on the new bridge.")
        let (status, says) = try run(["--models", stage.folderPath, stage.file()], on: stage)
        #expect(status == .exited(66))
        let path = "\(stage.folderPath)/hearsay.weights"
        #expect(says.joined() == "hearsay: \(path): not a file of weights for this program")
    }

    @Test func reportsAnUnknownOptionInOneLine() throws {
        let stage = try Stage()
        let (status, says) = try run(["--no-such-option", "file"], on: stage)
        #expect(status == .exited(64))
        #expect(says.count == 1)
        #expect(says.first?.hasPrefix("hearsay: Unknown option '--no-such-option'") ?? false)
    }

    @Test func asksForAFile() throws {
        let stage = try Stage()
        let (status, says) = try run([], on: stage)
        #expect(status == .exited(64))
        #expect(says == ["hearsay: no file given - see hearsay --help"])
    }

    @Test(arguments: [["-"], ["--plain", "-"], ["attribute", "-"]])
    func refusesTheTerminalAsAnArticle(arguments: [String]) throws {
        let stage = try Stage()
        let (status, says) = try run(arguments + [stage.file()], on: stage)
        #expect(status == .exited(64))
        #expect(says == ["hearsay: standard input is the terminal - see hearsay --help"])
    }

    @Test func tellsItsVersion() throws {
        let stage = try Stage()
        let (status, says) = try run(["--version"], on: stage)
        #expect(status == .exited(0))
        #expect(says == ["0.1.0"])
    }
}
