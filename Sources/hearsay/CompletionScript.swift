import ArgumentParser

/// Completions for a shell: what ArgumentParser writes, and without a subcommand what `read` takes, since that is what
/// the program does then.
struct CompletionScript {
    /// The script.
    let text: String

    private static let read = "hearsay read"

    /// The script for `shell`, one of ArgumentParser's.
    init(for shell: CompletionShell) {
        let script = Hearsay.completionScript(for: shell)
        let lines = script.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let names = Hearsay.configuration.subcommands.map { $0._commandName }
        switch shell {
        case .bash: text = Self.bash(lines).joined(separator: "\n")
        case .fish: text = Self.fish(lines, subcommands: names + ["help"]).joined(separator: "\n")
        case .zsh: text = Self.zsh(lines).joined(separator: "\n")
        default: text = script
        }
    }

    /// Where subcommands are offered, what `read` takes is offered as well.
    private static func bash(_ lines: [String]) -> [String] {
        lines.flatMap { line in
            guard line.hasPrefix("        COMPREPLY+=($(compgen -W 'read ") else { return [line] }
            return [
                "        [[ \"${COMP_CWORD}\" -gt 1 ]] || " + line.drop { $0 == " " },
                "        unparsed_words=(\"${COMP_WORDS[@]:1:${COMP_CWORD}}\")",
                "        _hearsay_read",
            ]
        }
    }

    /// Each completion of `read` once more, for lines without a subcommand.
    private static func fish(_ lines: [String], subcommands: [String]) -> [String] {
        lines.flatMap { line -> [String] in
            guard line.hasPrefix("complete "), line.contains("\"\(read)\""),
                let start = line.firstRange(of: "-n '")?.upperBound,
                let end = line[start...].firstIndex(of: "'")
            else { return [line] }
            let condition = "not __fish_seen_subcommand_from \(subcommands.joined(separator: " "))"
            return [line, line[..<start] + condition + line[end...]]
        }
    }

    /// The options of `read` among those of the program, and files beside its subcommands.
    private static func zsh(_ lines: [String]) -> [String] {
        let body = lines.drop { $0 != "_hearsay_read() {" }.prefix { $0 != "}" }
        let values = body.filter { $0.hasPrefix("    local -ar ___") }
        let options = body.filter { $0.hasPrefix("        '--") || $0.hasPrefix("        '*--") }
            .filter { !$0.hasPrefix("        '--version") }
        return lines.flatMap { line -> [String] in
            switch line {
            case "_hearsay() {": [line] + values
            case "        '(-): :->command'": options + [line]
            case "        _describe -V subcommand subcommands && ret=0": [line, "        _files && ret=0"]
            case "            \"_hearsay_${words[1]}\" && ret=0":
                [line, "            ;;", "        *)", "            _hearsay_read && ret=0"]
            default: [line]
            }
        }
    }
}
