import PseudoTerminal
import Testing

/// The reader in windows that change.
struct WindowTests {
    @Test func followsTheSizeOfTheWindow() throws {
        let stage = try Stage()
        let program = try stage.open()
        stage.line.resize(columns: 10, rows: 3)
        #expect(stage.line.wait { $0.screen.row(0).hasPrefix("window") })
        stage.line.resize(columns: 100, rows: 30)
        #expect(stage.line.wait { $0.screen.shows("The council put off") && $0.screen.row(29).contains("quit") })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
        #expect(stage.isRestored)
    }

    @Test func endsUpInTheLastSizeOfAStorm() throws {
        let stage = try Stage()
        let program = try stage.open()
        #expect(stage.line.wait { $0.screen.shows(" claimed") })
        stage.settle()
        let rows = stage.line.screen.rows
        for step in 1...300 {
            stage.line.resize(columns: step * 37 % 400 + 1, rows: step * 13 % 120 + 1)
            stage.line.read(within: 0)
        }
        stage.line.resize(columns: 80, rows: 24)
        #expect(stage.line.wait { $0.screen.rows == rows })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
        #expect(stage.isRestored)
    }

    @Test(arguments: [(0, 0), (1, 1), (200, 1), (1, 200), (65535, 3)])
    func startsInAnyWindow(columns: Int, rows: Int) throws {
        let stage = try Stage(columns: columns, rows: rows)
        let program = try stage.start([stage.file()])
        #expect(stage.line.wait { !$0.received.isEmpty })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
        #expect(stage.isRestored)
    }
}
