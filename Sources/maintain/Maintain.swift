import ArgumentParser

@main
struct Maintain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "maintain",
        abstract: "Draws and checks what hearsay generates from its own code.",
        subcommands: [
            ProposeCommand.self, ChoicesCommand.self, PlayCommand.self, ScreenshotsCommand.self, DocsCommand.self,
            BenchCommand.self,
        ])
}
