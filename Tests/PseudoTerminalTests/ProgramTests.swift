import Glibc
import PseudoTerminal
import Testing

struct ProgramTests {
    private func shell(_ script: String, on line: PseudoTerminal) throws -> Program {
        try Program("/bin/sh", ["-c", script], environment: ["PATH": "/usr/bin:/bin"], on: line)
    }

    @Test func tellsHowItEnded() throws {
        let line = try PseudoTerminal()
        #expect(try shell("exit 7", on: line).end(reading: line) == .exited(7))
        #expect(try shell("kill -TERM $$", on: line).end(reading: line) == .killed(SIGTERM))
    }

    @Test func isOnItsOwnTerminal() throws {
        let line = try PseudoTerminal(columns: 50, rows: 12)
        let program = try shell("stty size </dev/tty; read word; echo got $word", on: line)
        #expect(line.wait { $0.screen.shows("12 50") })
        line.send("it\n")
        #expect(program.end(reading: line) == .exited(0))
        #expect(line.screen.shows("got it"))
    }

    @Test func hearsWhenTheLineIsGone() throws {
        let line = try PseudoTerminal()
        let program = try shell("trap 'exit 3' HUP; echo ready; while :; do read x || exit 4; done", on: line)
        #expect(line.wait { $0.screen.shows("ready") })
        line.close()
        #expect(program.end(within: 60_000) != nil)
    }

    @Test func cannotStartWhatIsNotThere() throws {
        let line = try PseudoTerminal()
        #expect(throws: PseudoTerminal.Failure.self) {
            try Program("/no/such/program", environment: [:], on: line)
        }
    }
}
