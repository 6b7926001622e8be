import Glibc
import PseudoTerminal
import Screen
import Testing

/// Terminals and locales of all kinds.
struct EnvironmentTests {
    private func looks(_ stage: Stage) -> Set<Look> { Set(stage.line.screen.cells.map(\.look)) }

    @Test func usesColoursWhereThereAreSome() throws {
        let stage = try Stage()
        let program = try stage.open()
        #expect(stage.line.wait { _ in looks(stage).contains { $0.foreground != nil } })
        program.signal(15)
    }

    @Test(arguments: [["NO_COLOR": "1"], ["TERM": "vt100"]])
    func usesNoColourWhereThereIsNone(environment: [String: String]) throws {
        let stage = try Stage()
        let program = try stage.open(environment: environment)
        stage.settle()
        #expect(looks(stage).allSatisfy { $0.foreground == nil && $0.background == nil })
        #expect(looks(stage).contains { $0.attributes.contains(.reverse) })
        #expect(!String(decoding: stage.line.received, as: UTF8.self).contains("[39"))
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
        #expect(stage.isRestored)
    }

    @Test func obeysTheColourOption() throws {
        let never = try Stage()
        let without = try never.open(["--color", "never"])
        never.settle()
        #expect(looks(never).allSatisfy { $0.foreground == nil && $0.background == nil })
        without.signal(15)
        let always = try Stage()
        let with = try always.open(["--color=always"], environment: ["NO_COLOR": "1"])
        #expect(always.line.wait { _ in looks(always).contains { $0.foreground != nil } })
        with.signal(15)
    }

    @Test func obeysTheThemeOption() throws {
        let stage = try Stage()
        let program = try stage.open(["--theme", "high-contrast"], environment: ["COLORFGBG": "0;15"])
        #expect(stage.line.wait { $0.screen.cells.allSatisfy { $0.look.background != nil } })
        program.signal(15)
        let wrong = try Stage()
        let refused = try wrong.start(["--theme", "drak", wrong.file()])
        #expect(refused.end(reading: wrong.line) == .exited(64))
        let shown = wrong.line.screen.rows.joined()
        #expect(shown.contains("hearsay: The value 'drak' is invalid for '--theme <theme>'"))
        #expect(shown.contains("high-contrast, high-contrast-light, colour-blind"))
    }

    @Test(arguments: ["xterm", "linux", "ansi", "screen-256color"])
    func showsTheArticleOn(term: String) throws {
        let stage = try Stage()
        let program = try stage.open(environment: ["TERM": term])
        stage.line.send("jq")
        #expect(program.end(reading: stage.line) == .exited(0))
        #expect(stage.line.modes == stage.modes)
    }

    @Test(arguments: ["C", "POSIX", "xx_YY.UTF-8"])
    func sendsASCIIInOtherLocales(locale: String) throws {
        let stage = try Stage()
        let program = try stage.open(environment: ["LC_ALL": locale])
        stage.settle()
        #expect(stage.line.received.allSatisfy { $0 < 0x80 })
        #expect(!stage.line.screen.shows("?council"))
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
    }

    @Test(arguments: ["", "dumb", "no-such-terminal", "../../etc/passwd"])
    func refusesTerminalsThatCannotShowIt(term: String) throws {
        let stage = try Stage()
        let program = try stage.start([stage.file()], environment: ["TERM": term])
        #expect(program.end(reading: stage.line) == .exited(64))
        #expect(
            stage.line.screen.rows.filter { !$0.isEmpty }
                == ["hearsay: terminal '\(term)' cannot show the reader - use --plain"])
        #expect(stage.isRestored)
    }

    @Test(.enabled(if: access("/usr/bin/tic", X_OK) == 0, "tic makes the terminal's entry"))
    func getsAlongWithATerminalOfLongSequences() throws {
        let stage = try Stage()
        let off = String(repeating: "\\E[?2004l", count: 80)
        let entry = try stage.file(
            "long.ti", "long|a terminal of long sequences,\n\tuse=xterm-256color, BE=\\E[?2004h, BD=\(off),\n")
        let script = """
            export TERM=long LC_ALL=C.UTF-8 TERMINFO='\(stage.folderPath)/entries'
            tic -x -o "$TERMINFO" '\(entry)'; '\(try Stage.program())' '\(try stage.file())'
            echo end $?; rm -r "$TERMINFO"
            """
        let shell = try Program("/bin/sh", ["-c", script], environment: ["PATH": "/usr/bin:/bin"], on: stage.line)
        #expect(stage.line.wait { $0.screen.shows("The council put off") })
        stage.line.send("q")
        #expect(shell.end(reading: stage.line) == .exited(0))
        #expect(stage.line.screen.shows("end 0"))
        #expect(stage.isRestored)
    }

    @Test func takesTheSizeFromTheTerminal() throws {
        let stage = try Stage()
        let program = try stage.open(environment: ["COLUMNS": "99999", "LINES": "-1"])
        #expect(stage.line.wait { $0.screen.row(23).contains("quit") })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
    }
}
