import PseudoTerminal
import Screen
import Testing

/// The user's file of settings and `hearsay config`.
struct ConfigTests {
    private func stage(with configuration: String) throws -> (Stage, [String: String]) {
        let stage = try Stage(columns: 160)
        _ = try stage.file("config/hearsay/config", configuration)
        return (stage, ["XDG_CONFIG_HOME": stage.folderPath + "/config"])
    }

    @Test func setsThemeAndKeys() throws {
        let (stage, environment) = try stage(
            with: "theme = \"high-contrast\"\n[keys]\n\"ctrl-x ctrl-e\" = \"quit\"\n\"q\" = \"none\"\n")
        let program = try stage.open(environment: environment)
        #expect(stage.line.wait { $0.screen.cells.allSatisfy { $0.look.background != nil } })
        stage.line.send("q")
        #expect(stage.line.wait { $0.screen.shows("q does nothing here") })
        stage.line.send("\u{18}\u{05}")
        #expect(program.end(reading: stage.line) == .exited(0))
        #expect(stage.isRestored)
    }

    @Test func theCommandLineHasTheLastWord() throws {
        let (stage, environment) = try stage(with: "theme = \"high-contrast\"\ncolor = \"never\"\n")
        let program = try stage.open(["--theme", "light", "--color", "always"], environment: environment)
        #expect(stage.line.wait { $0.screen.cells.contains { $0.look.foreground != nil } })
        #expect(stage.line.screen.cells.contains { $0.look.background == nil })
        program.signal(15)
    }

    @Test func aBrokenFileEndsTheProgramBeforeItBegins() throws {
        let (stage, environment) = try stage(with: "# mine\ntehme = \"dark\"\n[layout]\ntag = true\n")
        let program = try stage.start([stage.file()], environment: environment)
        #expect(program.end(reading: stage.line) == .exited(78))
        let said = stage.line.screen.rows.joined()
        #expect(said.hasPrefix("hearsay: \(stage.folderPath)/config/hearsay/config:2: unknown key \"tehme\": did you"))
        #expect(said.hasSuffix("1 more: hearsay config check"))
        #expect(stage.isRestored)
    }

    @Test func aThemeCanBeTriedAtThePrompt() throws {
        let stage = try Stage()
        let program = try stage.open()
        stage.line.send(":theme high-con\t\r")
        #expect(stage.line.wait { $0.screen.cells.allSatisfy { $0.look.background != nil } })
        stage.line.send(":set mouse on\r")
        #expect(stage.line.wait { $0.screen.modes.isSuperset(of: [1000, 1006]) })
        stage.line.send(":q\r")
        #expect(program.end(reading: stage.line) == .exited(0))
        #expect(stage.isRestored)
    }

    @Test func checkSaysAllThatIsWrong() throws {
        let (stage, environment) = try stage(with: "tehme = \"dark\"\nkeys.x = \"quti\"\n")
        let program = try stage.start(["config", "check"], environment: environment)
        #expect(program.end(reading: stage.line) == .exited(78))
        let said = stage.line.screen.rows.joined()
        #expect(said.contains("config:1: unknown key \"tehme\": did you mean \"theme\"?"))
        #expect(said.contains("config:2: unknown action \"quti\": did you mean \"quit\"?"))
    }

    @Test func aMistakeEndsPlainReadingToo() throws {
        let (stage, environment) = try stage(with: "tehme = \"dark\"\n")
        let program = try stage.start(["--plain", Self.seed], environment: environment)
        #expect(program.end(reading: stage.line) == .exited(78))
    }

    @Test func theThresholdHoldsForWhatIsPrinted() throws {
        let (stage, environment) = try stage(with: "uncertain-below = 1\n")
        let program = try stage.start(["--plain", Self.seed], environment: environment)
        #expect(program.end(reading: stage.line) == .exited(0))
        #expect(stage.line.screen.rows.joined().contains("Perhaps"))
    }

    private static let seed =
        String(#filePath.dropLast("Tests/HearsayTests/ConfigTests.swift".count)) + "seeds/harbour-report.txt"

    @Test func showPrintsWhatCheckAccepts() throws {
        let (stage, environment) = try stage(with: "theme = \"light\"\n")
        let shown = try Program(
            "/bin/sh", ["-c", "'\(Stage.program())' config show > '\(stage.folderPath)/shown'"],
            environment: environment.merging(["PATH": "/usr/bin:/bin"]) { $1 }, on: stage.line)
        #expect(shown.end(reading: stage.line) == .exited(0))
        let check = try stage.start(["config", "check", "\(stage.folderPath)/shown"])
        #expect(check.end(reading: stage.line) == .exited(0))
        #expect(stage.line.screen.shows("nothing is wrong"))
    }

    @Test func withoutAFileTheProgramsOwnSettingsHold() throws {
        let stage = try Stage()
        let program = try stage.start(["config", "check"], environment: ["HOME": stage.folderPath])
        #expect(program.end(reading: stage.line) == .exited(0))
        #expect(stage.line.screen.rows.joined().contains("there is none; hearsay config show prints one"))
    }
}
