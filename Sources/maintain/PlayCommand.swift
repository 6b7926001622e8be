import ArgumentParser
import FoundationEssentials
import Screenplays

/// Plays screenplays and writes the screens that they lead to into their files.
struct PlayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "play",
        abstract: "Play screenplays and write the screens they lead to into their files; look at the difference.")

    @Option(help: "The package's folder.")
    var root = "."

    @Argument(help: "Screenplays; all of Tests/ReaderTests/Screenplays by default.")
    var files: [String] = []

    func run() throws {
        for path in try files.isEmpty ? PackageFiles.screenplays(root: root) : files {
            let text = try PackageFiles.read(path)
            let play = try Screenplay.parse(text).get()
            var rehearsal = try Rehearsal(play, root: root)
            let screens = try rehearsal.scenes().map(\.lines)
            try PackageFiles.write(play.written(with: screens), to: path)
        }
    }
}
