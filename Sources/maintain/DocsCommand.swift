import ArgumentParser

/// Writes the generated parts of README and manual.
struct DocsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs",
        abstract: "Write the key tables and option lists of README and manual anew.")

    @Option(help: "The package's folder.")
    var root = "."

    @Option(help: "The hearsay program whose options are listed; the one beside this program by default.")
    var program: String?

    func run() throws {
        for page in try GeneratedPage.all(options: CommandList(program: program ?? CommandList.neighbour())) {
            let path = "\(root)/\(page.path)"
            try PackageFiles.write(try page.fill(try PackageFiles.read(path)), to: path)
        }
    }
}
