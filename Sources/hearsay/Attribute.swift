import ArgumentParser
import Documents
import Exchange
import Glibc
import Ingest
import Reader

/// `hearsay attribute`: whose claim each sentence is, for other programs or for reading along.
struct Attribute: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints whose claim each sentence is.",
        discussion: """
            A file that can't be read is reported; the others are printed all the same. The user's settings change nothing: \
            the same article gives the same output everywhere.
            """)

    @Option(
        help: """
            text: the chain of holders in the margin; plain: a line a sentence, its holder in words; json: indented; jsonl: one article a line; markdown: holders in \
            footnotes; html: a page that stands alone; csv: one attribution a row; brat: standoff beside the text; \
            webannotation: the W3C's JSON-LD. The suffix of --output says it when left out; else text.
            """)
    var format: AnnotationFormat?

    @Option(
        help: ArgumentHelp(
            """
            Write to this file instead of standard output, or to a file for each article in this folder: one that is \
            there, or whose name ends in a slash. A file that is there is replaced with --force only.
            """, valueName: "path"), completion: .file())
    var output: String?

    @Flag(help: "Let --output replace files that are there.")
    var force = false

    @Option(help: "The charset of the files, such as windows-1252; found by itself when left out.")
    var encoding: String?

    @OptionGroup var annotator: AnnotatorOptions

    @Argument(help: "Articles, feeds or folders of them; - is standard input.", completion: .file())
    var files: [String] = []

    func run() throws {
        let sources = try SourceList(files, encoding: encoding).sources
        let path = output == "-" ? nil : output
        let isFolder = path.map { $0.hasSuffix("/") || FolderReader.isFolder(bytes: Array($0.utf8CString)) } ?? false
        let format = try format(for: isFolder ? nil : path)
        guard isFolder || format.takesSeveral || sources.count == 1 else {
            throw Failure.usage("\(format.rawValue) takes one article a file - name a folder with --output")
        }
        guard path != nil || !format.needsText else {
            throw Failure.usage("\(format.rawValue) is a file beside its text - name both with --output NAME.ann")
        }
        let annotator = try annotator.load()
        guard let path else { return try Self.print(sources, as: format, with: annotator) }
        try Self.report { failed throws in
            var articles: [(Document, Annotations)] = []
            try Batch(annotator: annotator).annotate(sources) { outcome in
                switch outcome {
                case .success(let (article, annotations)):
                    Self.tell(article)
                    articles.append((article.document, annotations))
                case .failure(let failure): failed(failure)
                }
            }
            let mend = "--force replaces it"
            let exporter = Exporter(format: format, replacing: force ? .allowed : .refused(mend: mend))
            if isFolder {
                try exporter.write(articles, into: path)
            } else if !articles.isEmpty {
                try exporter.write(articles, to: path)
            }
        }
    }

    /// Prints the annotations of all sources that can be read, and reports the others.
    /// - Throws: the status of the first failure.
    static func print(
        _ sources: [Source], as format: AnnotationFormat, with annotator: Annotator,
        uncertainBelow: Double = Settings().uncertainBelow
    ) throws {
        try Output.check()
        try report { failed throws in
            var output = Output()
            var writer = Exporter.writer(format, width: Output.columns, uncertainBelow: uncertainBelow)
            try Batch(annotator: annotator).annotate(sources) { outcome in
                switch outcome {
                case .success(let (article, annotations)):
                    tell(article)
                    try output.write(writer.add(article.document, annotations))
                case .failure(let failure): failed(failure)
                }
            }
            try output.write(writer.end())
            try output.flush()
        }
    }

    /// Says what is to be known about how an article was taken.
    private static func tell(_ article: Article) {
        guard let notice = article.notice else { return }
        Failure(message: "\(escapedForDisplay(article.document.origin)): \(notice)", exitCode: 0).report()
    }

    /// Runs `body`, which tells of sources that failed; ends with the status of the first of them.
    private static func report(_ body: (_ failed: (Failure) -> Void) throws -> Void) throws {
        var status: Int32 = 0
        try body { failure in
            failure.report()
            if status == 0 { status = failure.exitCode }
        }
        if status != 0 { throw ExitCode(status) }
    }

    private func format(for path: String?) throws(Failure) -> AnnotationFormat {
        if let format { return format }
        guard let path else { return .text }
        guard let format = AnnotationFormat(fileName: path) else {
            throw .usage("\(escapedForDisplay(path)): its suffix tells no format - name one with --format")
        }
        return format
    }
}

extension AnnotationFormat: ExpressibleByArgument {}
