import Glibc
import PseudoTerminal
import Testing

/// Ways out that the user didn't choose, and the way back from a stop.
struct SignalTests {
    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT, SIGALRM, SIGUSR1, SIGUSR2])
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
        #expect(program.end(within: 2000, reading: stage.line) == .exited(0))
        #expect(stage.isRestored)
    }

    @Test func endsByAnInterruptAsByControlC() throws {
        let stage = try Stage()
        let program = try stage.open()
        program.signal(SIGINT)
        #expect(program.end(within: 2000, reading: stage.line) == .exited(0))
        #expect(stage.isRestored)
    }

    @Test func cancelsOnlyThePromptByControlC() throws {
        let stage = try Stage()
        let program = try stage.open()
        for interrupt in [{ _ = stage.line.send("\u{3}") }, { program.signal(SIGINT) }] {
            stage.line.send("/bridge")
            #expect(stage.line.wait { $0.screen.rows.last?.contains("/bridge") ?? false })
            interrupt()
            #expect(stage.line.wait { $0.screen.rows.last?.contains("quit") ?? false })
        }
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
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

    /// Runs `script` in a shell with job control, where `$hearsay` starts the reader: the kernel doesn't stop a program
    /// that nobody could continue. `await` tells a job's end, past its stops.
    private func shell(_ script: String, on stage: Stage) throws -> Program {
        let start = """
            set -m
            await() { while wait $1; status=$?; test $status -gt 146; do :; done; echo end $status; }

            """
        let variables = [
            "hearsay": "\(try Stage.program()) \(try stage.file())", "process": "\(try stage.file("process", ""))",
        ]
        let standard = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
        return try Program(
            "/bin/sh", ["-c", start + script], environment: standard.merging(variables) { $1 }, on: stage.line)
    }

    @Test func stopsAndGoesOn() throws {
        let stage = try Stage()
        let shell = try shell("$hearsay; echo stopped; read line; fg; echo end $?", on: stage)
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

    @Test func endsByASignalAfterAStop() throws {
        let stage = try Stage()
        let shell = try shell("$hearsay; kill -TERM %1; kill -CONT %1; await %1", on: stage)
        #expect(stage.line.wait { $0.screen.shows("The council put off") })
        stage.line.send("\u{1a}")
        #expect(shell.end(reading: stage.line) == .exited(0))
        #expect(says(stage).contains("end 143"))
        #expect(stage.isRestored)
    }

    @Test func givesTheScreenBackWhenItEndsInTheBackground() throws {
        let stage = try Stage()
        let start = "sh -c 'echo $$ > $process; exec $hearsay'"
        let shell = try shell("\(start); kill -TERM %1; kill -CONT %1; await %1", on: stage)
        #expect(stage.line.wait { $0.screen.shows("The council put off") })
        kill(try process(on: stage), SIGSTOP)
        #expect(shell.end(reading: stage.line) == .exited(0))
        #expect(says(stage).contains("end 143"))
        #expect(stage.line.screen.modes == [7, 25])
    }

    @Test func waitsForTheForegroundToStart() throws {
        let stage = try Stage()
        let script = """
            $hearsay & until grep -q '^State:.T' /proc/$!/status; do :; done
            echo waits; read line; fg; echo end $?
            $hearsay & until grep -q '^State:.T' /proc/$!/status; do :; done
            kill -TERM $!; kill -CONT $!; await $!
            """
        let shell = try shell(script, on: stage)
        #expect(stage.line.wait { $0.screen.shows("waits") })
        #expect(stage.isRestored)
        stage.line.send("\n")
        #expect(stage.line.wait { $0.screen.shows("The council put off") })
        stage.line.send("q")
        #expect(shell.end(reading: stage.line) == .exited(0))
        #expect(stage.line.screen.shows("end 0"))
        #expect(says(stage).contains("end 143"))
        #expect(stage.isRestored)
    }

    /// All that came out.
    private func says(_ stage: Stage) -> String { String(decoding: stage.line.received, as: UTF8.self) }

    /// The process id that a script has left.
    private func process(on stage: Stage) throws -> pid_t {
        let stream = try #require(fopen(stage.folderPath + "/process", "r"))
        defer { fclose(stream) }
        var line = [CChar](repeating: 0, count: 32)
        let bytes = try #require(fgets(&line, Int32(line.count), stream))
        return try #require(pid_t(String(cString: bytes).filter(\.isNumber)))
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
