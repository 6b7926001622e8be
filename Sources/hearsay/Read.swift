import ArgumentParser
import Glibc
import Ingest
import Reader
import Screen

/// `hearsay read`: the reader on the terminal, or the text with its holders when there is none.
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Opens articles in the reader.",
        discussion: """
            Without a terminal to draw on prints what `hearsay attribute` does, marked by the user's uncertain-below; with --plain a line a sentence, which
            begins with its holder in words: for screen readers and pipes.
            """)

    @Argument(help: "Articles, feeds or folders of them; - is standard input.", completion: .file())
    var files: [String] = []

    @Option(help: "The charset of the files, such as windows-1252; found by itself when left out.")
    var encoding: String?

    @Flag(help: "Print a line a sentence with its holder in words, for screen readers, instead of opening the reader.")
    var plain = false

    @Option(help: "Use colours: auto (always unless NO_COLOR is set), always or never.")
    var color: ColourUse?

    @Option(
        help: ArgumentHelp(
            "The colours: \(Theme.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "theme"))
    var theme: Theme?

    @Flag(
        inversion: .prefixedNo,
        help: "Let the mouse click sentences and its wheel scroll; the terminal then selects text with Shift.")
    var mouse: Bool?

    @OptionGroup var annotator: AnnotatorOptions

    func run() throws {
        let list = try SourceList(files, encoding: encoding)
        let settings = try settings()
        guard !plain, isatty(1) != 0 else {
            return try Attribute.print(
                list.sources, as: plain ? .plain : .text, with: annotator.load(),
                uncertainBelow: settings.uncertainBelow)
        }
        var session = try Session(list, settings: settings, annotator: annotator.load())
        session.run()
    }

    /// The user's settings, with what the command line says in their place.
    private func settings() throws(Failure) -> Settings {
        var settings = try UserConfiguration.settings()
        if let theme { settings.theme = theme }
        if let color { settings.colourUse = color }
        if let mouse { settings.mouse = mouse }
        return settings
    }
}

extension Theme: ExpressibleByArgument {}
extension ColourUse: ExpressibleByArgument {}
