import Glibc
import PseudoTerminal
import Testing

/// Ways out that the user didn't choose, and the way back from a stop.
struct SignalTests {
    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGALRM, SIGUSR1, SIGUSR2])
    func endsByTheSignalWithTheTerminalRestored(signal: Int32) throws {
        let stage = try Stage()
        let program = try stage.open()
        program.signal(signal)
        #expect(program.end(within: 2000, reading: stage.line) == .killed(signal))
        #expect(stage.isRestored)
    }

    @Test(arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE])
    func restoresTheTerminalWhenItCrashes(signal: Int32) throws {
        let stage = try Stage()
        let program = try stage.open()
        stage.settle()
        let before = stage.line.received.count
        program.signal(signal)
        #expect(program.end(within: 2000, reading: stage.line) == .killed(signal))
        #expect(stage.isRestored)
        #expect(stage.line.received.count - before < 200)
    }

    @Test func endsByControlC() throws {
        let stage = try Stage()
        let program = try stage.open()
        stage.line.send("\u{3}")
        #expect(program.end(within: 2000, reading: stage.line) == .killed(SIGINT))
        #expect(stage.isRestored)
    }

    @Test func endsWhenTheLineHangsUp() throws {
        let stage = try Stage()
        let program = try stage.open()
        stage.line.close()
        #expect(program.end(within: 2000) == .killed(SIGHUP))
    }

    @Test func endsWhileNobodyReadsTheTerminal() throws {
        let stage = try Stage(columns: 400, rows: 200)
        let text = String(repeating: "The old bridge has to close, said nobody. ", count: 4000)
        let program = try stage.start([stage.file("long.txt", text)])
        #expect(stage.line.isReadable(within: 10_000))
        program.signal(SIGTERM)
        #expect(program.end(within: 2000) == .killed(SIGTERM))
        stage.settle()
        #expect(stage.line.modes == stage.modes)
        #expect(!stage.line.screen.modes.contains(1049))
        #expect(stage.line.screen.modes.contains(25))
    }

    /// Under a shell with job control, since the kernel doesn't stop a program that nobody could continue.
    @Test func stopsAndGoesOn() throws {
        let stage = try Stage()
        let script = "set -m; '\(try Stage.program())' '\(try stage.file())'; echo stopped; read line; fg; echo end $?"
        let shell = try Program(
            "/bin/sh", ["-c", script], environment: ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"], on: stage.line)
        #expect(stage.line.wait { $0.screen.shows("The council put off") })
        let inside = stage.line.screen.modes
        stage.line.send("\u{1a}")
        #expect(stage.line.wait { $0.screen.shows("stopped") })
        #expect(stage.isRestored)

        stage.line.resize(columns: 100, rows: 30)
        stage.line.send("\n")
        #expect(stage.line.wait { $0.screen.shows("The council put off") && $0.screen.row(29).contains("quit") })
        #expect(stage.line.screen.modes == inside)
        stage.line.send("q")
        #expect(shell.end(reading: stage.line) == .exited(0))
        #expect(stage.line.screen.shows("end 0"))
        #expect(stage.isRestored)
    }

    @Test func paintsAnewWhenItHadBeenStopped() throws {
        let stage = try Stage()
        let program = try stage.open()
        stage.settle()
        let before = stage.line.received.count
        program.signal(SIGSTOP)
        #expect(stage.line.wait { _ in !program.update() && program.isStopped })
        program.signal(SIGCONT)
        #expect(stage.line.wait { $0.received.count > 2 * before / 3 + before })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
    }
}
