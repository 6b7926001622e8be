import ArgumentParser
import Glibc
import Ingest
import NcursesTerminal
import Screen

/// `hearsay read`: the reader on the terminal, or the text with its holders when there is none.
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Opens articles in the reader.",
        discussion: """
            Without a terminal to draw on prints what `hearsay attribute` does; with --plain a line a sentence, which
            begins with its holder in words: for screen readers and pipes.
            """)

    /// When to use colours.
    enum ColourUse: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    @Argument(help: "Articles; - is standard input.", completion: .file())
    var files: [String] = []

    @Option(help: "The charset of the files, such as windows-1252; found by itself when left out.")
    var encoding: String?

    @Flag(help: "Print a line a sentence with its holder in words, for screen readers, instead of opening the reader.")
    var plain = false

    @Option(help: "Use colours: auto (unless NO_COLOR is set), always or never.")
    var color = ColourUse.auto

    @Option(
        help: ArgumentHelp(
            "The colours: \(Theme.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "theme"))
    var theme: Theme?

    @Flag(help: "Let the mouse click sentences and its wheel scroll; the terminal then selects text with Shift.")
    var mouse = false

    @OptionGroup var weights: Weights

    func run() throws {
        let sources = try Source.named(files, encoding: encoding)
        let model = try weights.load()
        guard !plain, isatty(1) != 0 else {
            return try Attribute.print(sources, as: plain ? .plain : .text, with: model)
        }
        var session = try Session(sources, on: options, engine: model)
        session.run()
    }

    private var options: NcursesTerminal.Options {
        var options = NcursesTerminal.Options(term: Environment["TERM"])
        switch color {
        case .auto: options.colours = Environment["NO_COLOR"]?.isEmpty ?? true
        case .always: options.colours = true
        case .never: options.colours = false
        }
        options.theme = theme ?? Theme(colorfgbg: Environment["COLORFGBG"])
        options.mouse = mouse
        return options
    }
}

extension Theme: ExpressibleByArgument {}
