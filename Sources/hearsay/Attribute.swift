import ArgumentParser
import AttributionEngine
import Exchange
import Ingest
import Screen

/// `hearsay attribute`: whose claim each sentence is, for other programs or for reading along.
struct Attribute: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints whose claim each sentence is.",
        discussion: """
            A file that can't be read is reported; the others are printed all the same.
            """)

    @Option(
        help: """
            text: the chain of holders in the margin; plain: a line a sentence, its holder in words; json: indented; \
            jsonl: one article a line.
            """)
    var format = AnnotationFormat.text

    @Option(help: "The charset of the files, such as windows-1252; found by itself when left out.")
    var encoding: String?

    @OptionGroup var weights: Weights

    @Argument(help: "Articles, feeds or folders of them; - is standard input.", completion: .file())
    var files: [String] = []

    func run() throws {
        try Self.print(SourceList(files, encoding: encoding).sources, as: format, with: weights.load())
    }

    /// Prints the annotations of all sources that can be read, and reports the others.
    /// - Throws: the status of the first failure.
    static func print(_ sources: [Source], as format: AnnotationFormat, with model: AttributionModel) throws {
        try Output.check()
        var output = Output()
        var writer = AnnotationWriter(format: format, width: Output.columns) { Columns.of($0) }
        var status: Int32 = 0
        try Batch(model: model).annotate(sources) { outcome in
            switch outcome {
            case .success(let (article, annotations)):
                let document = article.document
                if let notice = article.notice {
                    Failure(message: "\(escapedForDisplay(document.origin)): \(notice)", exitCode: 0).report()
                }
                try output.write(writer.add(document, annotations))
            case .failure(let error):
                Failure(error).report()
                if status == 0 { status = error.exitCode }
            }
        }
        try output.write(writer.end())
        try output.flush()
        if status != 0 { throw ExitCode(status) }
    }
}

extension AnnotationFormat: ExpressibleByArgument {}
