import Glibc
import PseudoTerminal

/// A program under measurement on a pseudo-terminal of 120×40.
struct BenchedProgram {
    let terminal: PseudoTerminal
    let program: Program

    init(_ path: String, _ arguments: [String]) throws {
        terminal = try PseudoTerminal(columns: 120, rows: 40)
        let environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
        program = try Program(path, arguments, environment: environment, on: terminal)
    }

    /// Milliseconds from the start until the screen shows `text`; nil when it never does.
    func milliseconds(untilItShows text: String) -> Double? {
        guard terminal.wait(until: { $0.screen.shows(text) }) else { return nil }
        return (ContinuousClock.now - program.started).milliseconds
    }

    /// Types `keys` and reads until nothing comes for 60 ms; bytes sent, and ms until the first of them.
    func answer(to keys: String) -> (bytes: Int, milliseconds: Double) {
        let before = terminal.received.count
        let start = ContinuousClock.now
        terminal.send(keys)
        terminal.wait(milliseconds: 2000) { $0.received.count > before }
        let time = (ContinuousClock.now - start).milliseconds
        terminal.settle(quiet: 60)
        return (terminal.received.count - before, time)
    }

    /// Types q and waits for the end; peak memory in MiB.
    func quit() -> Double {
        terminal.send("q")
        _ = program.end(reading: terminal)
        return Double(program.peakMemory) / 1024
    }
}
