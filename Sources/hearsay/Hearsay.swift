import ArgumentParser

/// The program: its subcommands, of which `read` is the one that runs without a name.
struct Hearsay: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hearsay",
        abstract: "Reads news articles and shows whose claim each sentence is.",
        usage: """
            hearsay [read] [options] FILE...
            command | hearsay -
            hearsay attribute [--format FORMAT] [--output PATH] FILE...
            hearsay evaluate FOLDER...
            hearsay config check|show
            """,
        version: "0.1.0",
        subcommands: [Read.self, Attribute.self, Evaluate.self, Config.self],
        defaultSubcommand: Read.self)

    /// Does what the command line asks for, and ends the process when that fails.
    static func runToTheEnd() {
        do {
            let words = CommandArguments.words.map(\.text)
            if words.first == "--generate-completion-script", words.count == 2,
                let shell = CompletionShell(rawValue: words[1])
            {
                var output = Output()
                try output.write(CompletionScript(for: shell).text + "\n")
                return try output.flush()
            }
            var command = try parseAsRoot(words)
            try command.run()
        } catch {
            Ending.of(error).happen()
        }
    }
}
