import ArgumentParser
import AttributionEngine
import Documents
import FoundationEssentials
import Ingest
import Linguistics

/// What the ranker of pronouns is asked about annotated attributions, for its training.
struct ChoicesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "choices",
        abstract: "Print what the ranker of pronouns is asked about given attributions, as JSON Lines, to train it.")

    @Argument(help: "Attributions, as JSON Lines.")
    var file: String

    /// A text with its attributions; positions in bytes.
    private struct Article: Decodable {
        struct Given: Decodable {
            let form: String
            let parent: Int?
            let source, cue, content: [[Int]]
        }

        let text: String
        let attributions: [Given]
    }

    /// One choice.
    private struct Line: Encodable {
        struct Option: Encodable {
            let names: [[String]]
            let features: [String: Double]
        }

        let article: Int
        let attribution: Int
        let question: String
        let options: [Option]
    }

    /// The names of questions and features, in the order of the weights.
    private struct Header: Encodable {
        let questions: [String]
        let features: [String]
    }

    func run() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        func write(_ line: some Encodable) throws { print(String(decoding: try encoder.encode(line), as: UTF8.self)) }
        try write(Header(questions: AskedChoice.questions, features: AskedChoice.features))
        let lines = try PackageFiles.read(file).split(separator: "\n")
        for (number, line) in lines.enumerated() {
            let article = try JSONDecoder().decode(Article.self, from: Data(line.utf8))
            let text = TokenizedDocument(makeDocument(text: Array(article.text.utf8), origin: "-"))
            let found = article.attributions.map { given in
                FoundAttribution(
                    form: Attribution.Form(rawValue: given.form) ?? .indirect, kind: .statement,
                    source: Self.spans(given.source), cue: Self.spans(given.cue), content: Self.spans(given.content),
                    parent: given.parent, scope: .clauseAfterCue, confidence: 1)
            }
            for choice in askedChoices(of: found, in: text) {
                let options = choice.options.map { Line.Option(names: $0.names, features: $0.features) }
                try write(
                    Line(
                        article: number, attribution: choice.attribution, question: choice.question,
                        options: options))
            }
        }
    }

    private static func spans(_ pairs: [[Int]]) -> [Span] {
        pairs.compactMap { $0.count == 2 ? Span($0[0], $0[1]) : nil }
    }
}
