import ArgumentParser
import Configuration
import Ingest
import Reader

/// `hearsay config`: the user's settings.
struct Config: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks and shows the user's settings.", subcommands: [Check.self, Show.self])

    /// `hearsay config check`: what is wrong in the file.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says what is wrong in a file of settings, line by line, and how to mend it.",
            discussion: """
                Ends with status 78 when something is.
                """)

        @Argument(
            help: "The file; $XDG_CONFIG_HOME/hearsay/config or ~/.config/hearsay/config when left out.",
            completion: .file())
        var file: String?

        func run() throws {
            guard let checked = file.map(ConfigurationFile.init(path:)) ?? UserConfiguration.file else {
                throw Failure.usage("neither HOME nor XDG_CONFIG_HOME names a folder - name the file")
            }
            var output = Output()
            let path = escapedForDisplay(checked.path)
            guard file != nil || UserConfiguration.exists(checked) else {
                try output.write("\(path): there is none; hearsay config show prints one to begin with\n")
                return try output.flush()
            }
            let problems = try UserConfiguration.read(checked).problems
            for problem in problems {
                Failure(message: UserConfiguration.line(problem, in: checked), exitCode: 78).report()
            }
            if !problems.isEmpty { throw ExitCode(78) }
            try output.write("\(path): nothing is wrong\n")
            try output.flush()
        }
    }

    /// `hearsay config show`: the settings in effect.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the settings in effect, as a file of settings with comments.",
            discussion: """
                hearsay config show > ~/.config/hearsay/config makes a file to change.
                """)

        func run() throws {
            let text = ConfigurationText(try UserConfiguration.settings())
            let place = UserConfiguration.file.map { escapedForDisplay($0.path) } ?? "~/.config/hearsay/config"
            var output = Output()
            try output.write("# hearsay's settings, in TOML: \(place)\n\n")
            try output.write(text.lines.map { $0 + "\n" }.joined())
            try output.flush()
        }
    }
}
