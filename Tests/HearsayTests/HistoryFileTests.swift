import PseudoTerminal
import Reader
import TemporaryFolder
import Testing

@testable import hearsay

struct HistoryFileTests {
    private func file(_ folder: TemporaryFolder) throws -> HistoryFile {
        try #require(HistoryFile(state: folder.place(for: "state"), home: nil))
    }

    @Test func keepsCommandsFromRunToRun() throws {
        let folder = try TemporaryFolder()
        #expect(try file(folder).earlier == EarlierRuns(isNone: true))
        try file(folder).keep(["goto 4", "theme light"])
        #expect(try file(folder).earlier == EarlierRuns(commands: ["goto 4", "theme light"]))
    }

    @Test func aRunWithoutCommandsCountsToo() throws {
        let folder = try TemporaryFolder()
        try file(folder).keep([])
        #expect(try file(folder).earlier == EarlierRuns())
    }

    @Test func whatCannotBeReadOrKeptIsLeftOut() throws {
        let folder = try TemporaryFolder()
        try folder.write("state/hearsay/history", Array("a\n\u{1b}[2J\n\n".utf8) + [0xff, 0x0a])
        #expect(try file(folder).earlier.commands.count == 3)
        try folder.write("state/hearsay/history", Array(repeating: 0x61, count: 1 << 20))
        #expect(try file(folder).earlier == EarlierRuns())
        try #require(HistoryFile(state: "/proc/none", home: nil)).keep(["x"])
    }

    @Test func theReaderWelcomesOnceAndKeepsCommands() throws {
        let stage = try Stage()
        let environment = ["XDG_STATE_HOME": stage.folderPath]
        let first = try stage.open(environment: environment)
        #expect(stage.line.wait { $0.screen.row(23).contains("new here? ? help  : commands  q quit") })
        stage.line.send(":goto 3\r")
        #expect(stage.line.wait { $0.screen.row(23).contains("3/") })
        stage.line.send("q")
        #expect(first.end(reading: stage.line) == .exited(0))
        let second = try stage.open(environment: environment)
        #expect(stage.line.wait { $0.screen.row(23).contains("quit") })
        #expect(!stage.line.screen.shows("new here?"))
        stage.line.send(":\u{1b}OA")
        #expect(stage.line.wait { $0.screen.shows(":goto 3") })
        second.signal(15)
    }
}
