import Ingest
import PseudoTerminal
import Testing

/// The shells' completions, which `make install` takes from the program.
struct CompletionScriptTests {
    @Test(arguments: ["bash", "zsh", "fish"]) func knowsCommandsOptionsAndThemes(shell: String) throws {
        let script = try script(for: shell)
        for word in ["attribute", "config", "check", "theme", "no-mouse", "high-contrast-light"] {
            #expect(script.contains(word), "\(word)")
        }
    }

    @Test func bashReadsItsScript() throws {
        let stage = try Stage()
        let path = try stage.file("completions", script(for: "bash"))
        let shell = try Program("/bin/bash", ["-n", path], environment: [:], on: stage.line)
        #expect(shell.end(reading: stage.line) == .exited(0))
    }

    private func script(for shell: String) throws -> String {
        let stage = try Stage()
        let path = stage.folderPath + "/script"
        let command = "'\(try Stage.program())' --generate-completion-script \(shell) > '\(path)'"
        let program = try Program("/bin/sh", ["-c", command], environment: ["PATH": "/usr/bin:/bin"], on: stage.line)
        #expect(program.end(reading: stage.line) == .exited(0))
        return String(decoding: try FileReader.read(path: path), as: UTF8.self)
    }
}
