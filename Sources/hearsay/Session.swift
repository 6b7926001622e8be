import AttributionEngine
import Documents
import Exchange
import Glibc
import Ingest
import Linguistics
import NcursesTerminal
import Reader
import Screen

/// The reader at work: events in, frames out, and the effects that the reader asks for.
struct Session {
    /// Events taken before a frame is shown, however many are waiting.
    private static let batch = 4096

    private let sources: [Source]
    private let rows: [ArticleRow]
    private let terminal: NcursesTerminal
    private let analyst: Analyst
    private let annotator: Annotator
    private let bookmarks = BookmarkFile.standard
    private let history = HistoryFile.standard
    private var model: Model

    /// Reads the first source, or leaves the choice to the user, and takes the terminal.
    /// - Throws: when that fails, or the annotations aren't the source's.
    init(_ list: SourceList, settings: Settings, annotator: Annotator) throws {
        sources = list.sources
        self.annotator = annotator
        analyst = Analyst(annotator: annotator)
        let isChosen = !list.isListed
        let first = isChosen ? try list.sources[0].article() : nil
        if let first { try annotator.check(first.document) }
        rows = list.sources.count > 1 || list.isListed ? list.sources.map { ArticleRow(path: $0.path) } : []
        terminal = try Self.terminal(Self.options(settings))
        let reading = first.map(Self.reading) ?? .empty
        model = Model(
            reading, files: sources.count, size: terminal.size, settings: settings,
            bookmark: bookmarks?.bookmark(of: reading.document.id), earlier: history?.earlier ?? EarlierRuns())
        tell(.listed(rows, isChosen: isChosen))
        if let notice = first?.notice { tell(.noticed(notice)) }
    }

    /// Reads until the user has enough.
    mutating func run() -> Never {
        let isEmpty = model.reading.document.text.isEmpty
        if isEmpty { tell(.analysed(model.reading)) }
        terminal.present(view(model))
        if !isEmpty { run(.analyse) }
        while true {
            if let event = terminal.nextEvent(wait: true) { handle(event) }
            for _ in 1..<Self.batch {
                guard let event = terminal.nextEvent(wait: false) else { break }
                handle(event)
            }
            terminal.present(view(model))
        }
    }

    private mutating func handle(_ event: TerminalEvent) {
        switch event {
        case .key(let key): tell(.key(key))
        case .paste(let text): tell(.paste(text))
        case .resized(let size): tell(.resized(size))
        case .wheelUp(let place): tell(.wheel(place, by: -1))
        case .wheelDown(let place): tell(.wheel(place, by: 1))
        case .click(let place): tell(.click(place))
        case .suspend: terminal.suspend()
        case .terminate(let signal):
            keepPlace()
            history?.keep(model.commandHistory)
            NcursesTerminal.die(by: signal)
        case .wake: for event in analyst.takeEvents() { tell(event) }
        }
    }

    private mutating func tell(_ event: Event) {
        for effect in update(&model, event) { run(effect) }
    }

    private mutating func run(_ effect: Effect) {
        switch effect {
        case .analyse: analyst.analyse(model.reading.document)
        case .open(let number, let step): open(number, passingBy: step)
        case .survey: analyst.survey(Array(zip(rows, sources)))
        case .use(let settings):
            terminal.use(Self.theme(settings), settings.colours)
            terminal.useMouse(settings.mouse)
        case .repaint: terminal.repaint()
        case .export(let export): write(export)
        case .copy(let text):
            if !terminal.copy(text) { tell(.failed("this terminal takes no copies - w writes claims to a file")) }
        case .browse(let address): browse(address)
        case .quit: quit()
        }
    }

    private mutating func browse(_ address: String) {
        let browser = Browser.standard
        switch browser?.open(address, on: terminal) {
        case .opened: break
        case .failed(let status): tell(.failed("the browser ended with status \(status)"))
        case .missing: tell(.failed("no program of BROWSER could be started - it names them, parted by colons"))
        case nil:
            let taken = terminal.copy(address)
            let mend = "set BROWSER to open links"
            tell(taken ? .noticed("address sent to the terminal - \(mend)") : .failed("no browser is named - \(mend)"))
        }
    }

    /// Ends the process; says so when the place could not be kept.
    private func quit() -> Never {
        let failure = keepPlace()
        history?.keep(model.commandHistory)
        terminal.close()
        failure?.report()
        NcursesTerminal.exit(status: 0)
    }

    /// Keeps where the reader is in the open document for the next run.
    @discardableResult private func keepPlace() -> Failure? {
        guard let bookmark = model.bookmark else { return nil }
        do throws(Failure) {
            try bookmarks?.keep(bookmark)
            return nil
        } catch {
            return error
        }
    }

    /// A path with the home folder for "~" at its beginning, as shells write it.
    private static func expanded(_ path: String) -> String {
        guard path.hasPrefix("~/"), let home = Environment["HOME"], !home.isEmpty else { return path }
        return home + path.dropFirst()
    }

    private mutating func write(_ export: Export) {
        let place = Self.expanded(export.path)
        let path = escapedForDisplay(place)
        guard let format = AnnotationFormat(fileName: place) else {
            let suffixes = AnnotationFormat.suffixes.map { ".\($0)" }.joined(separator: " ")
            return tell(.failed("\(path) tells no format - end it in one of \(suffixes)"))
        }
        let index = model.reading.index
        let mend = "end the name in ! to replace it"
        do throws(Failure) {
            let replacing: NewFile.Replacing = export.isReplacing ? .allowed : .refused(mend: mend)
            try Exporter(
                format: format, replacing: replacing, uncertainBelow: model.settings.uncertainBelow
            ).write(
                [(index.document, index.annotations)], of: export.actors, to: place)
            let isCut = format == .brat && annotator.passedOver > 0
            tell(.noticed("\(path) written" + (isCut ? ", without the other annotations of the file read" : "")))
        } catch {
            tell(.failed(error.message))
        }
    }

    /// Opens a source, or the next one by `step` that can be read.
    private mutating func open(_ number: Int, passingBy step: Int) {
        var number = number
        var passed: [String] = []
        while sources.indices.contains(number) {
            do {
                let article = try sources[number].article()
                try annotator.check(article.document)
                return show(article, number, passed)
            } catch let error as IngestError {
                passed.append("\(error.subject): \(error.reason)")
            } catch {
                passed.append((error as? Failure)?.message ?? "\(error)")
            }
            guard step != 0 else { break }
            number += step
        }
        if let last = passed.first { tell(.failed("\(last); this file stays open")) }
    }

    private mutating func show(_ article: Article, _ number: Int, _ passed: [String]) {
        keepPlace()
        let bookmark = bookmarks?.bookmark(of: article.document.id)
        tell(.opened(Self.reading(article), file: number, files: sources.count, bookmark: bookmark))
        if let notice = article.notice { tell(.noticed(notice)) }
        guard let first = passed.first else { return }
        tell(.noticed("passed over \(first)" + (passed.count > 1 ? ", and \(passed.count - 1) more" : "")))
    }

    /// An article as it can be shown at once: with its sentences, but without a claim.
    private static func reading(_ article: Article) -> Reading {
        let sentences = splitSentences(article.document)
        return Reading(document: article.document, annotations: Annotations(engine: "", sentences: sentences))
    }

    private static func theme(_ settings: Settings) -> Theme {
        settings.theme ?? Theme(colorfgbg: Environment["COLORFGBG"])
    }

    private static func options(_ settings: Settings) -> NcursesTerminal.Options {
        var options = NcursesTerminal.Options(term: Environment["TERM"])
        options.colours = settings.colourUse.isOn(noColor: Environment["NO_COLOR"])
        options.theme = theme(settings)
        options.choices = settings.colours
        options.mouse = settings.mouse
        options.synchronized = settings.synchronized
        return options
    }

    private static func terminal(_ options: NcursesTerminal.Options) throws(Failure) -> NcursesTerminal {
        do throws(NcursesTerminal.Failure) {
            return try NcursesTerminal(options)
        } catch {
            switch error {
            case .notATerminal: throw .usage("the terminal can't be opened - use --plain")
            case .unfit:
                let name = escapedForDisplay(options.term ?? "")
                throw .usage("terminal '\(name)' cannot show the reader - use --plain")
            case .refused(let code):
                throw Failure(message: "terminal: \(String(cString: strerror(code)).lowercased())", exitCode: 71)
            }
        }
    }
}
