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

    /// What bash offers for a line whose last word is to be completed.
    @Test(arguments: [
        ("hearsay --the", "--theme"), ("hearsay story.txt --pl", "--plain"), ("hearsay conf", "config"),
        ("hearsay story.txt scr", "script"), ("hearsay scr", "script"), ("hearsay attribute --form", "--format"),
    ]) func withoutACommandWhatReadTakesIsOffered(line: String, offered: String) throws {
        let stage = try Stage()
        let path = try stage.file("script", script(for: "bash"))
        let words = line.split(separator: " ").joined(separator: " ")
        let last = line.split(separator: " ").count - 1
        let command = """
            cd '\(stage.folderPath)'; . '\(path)'; COMP_WORDS=(\(words)); COMP_CWORD=\(last); COMP_LINE='\(line)'; \
            COMP_POINT=${#COMP_LINE}; _hearsay hearsay "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"; \
            printf '<%s>' "${COMPREPLY[@]}"
            """
        let shell = try Program("/bin/bash", ["-c", command], environment: ["PATH": "/usr/bin:/bin"], on: stage.line)
        #expect(shell.end(reading: stage.line) == .exited(0))
        #expect(stage.line.screen.rows.joined().contains("<\(offered)>"), "\(stage.line.screen.rows.joined())")
    }

    @Test func theOtherShellsOfferItToo() throws {
        #expect(
            try script(for: "fish").contains(
                "-n 'not __fish_seen_subcommand_from read attribute evaluate config help' -F"))
        let zsh = try script(for: "zsh")
        let program = try #require(zsh.firstRange(of: "_hearsay() {")).lowerBound
        let read = try #require(zsh.firstRange(of: "_hearsay_read() {")).lowerBound
        #expect(zsh[program..<read].contains("--theme[") && zsh[program..<read].contains("_files"))
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
