import ArgumentParser
import AttributionEngine
import Documents
import FoundationEssentials
import Ingest
import Linguistics

/// What the engine's rules propose, for the training of its model.
struct ProposeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose", abstract: "Print what the engine's rules propose, as JSON Lines, to train its model.")

    @Flag(help: "Leave the double quotation marks out of the texts.")
    var bare = false

    @Argument(help: "Texts in UTF-8.")
    var files: [String]

    /// A text with its proposals; positions in bytes.
    private struct Line: Encodable {
        struct Proposal: Encodable {
            let parent: Int?
            let source, cue, content: [[Int]]
        }

        let document: String
        let attributions: [Proposal]
    }

    func run() throws {
        let encoder = JSONEncoder()
        for file in files {
            var text = Array(try PackageFiles.read(file).utf8)
            if bare { text = Self.withoutQuotes(text) }
            let document = makeDocument(text: text, origin: file)
            let proposals = proposeAttributions(TokenizedDocument(document)).map { proposal in
                Line.Proposal(
                    parent: proposal.parent, source: Self.pairs(proposal.source), cue: Self.pairs(proposal.cue),
                    content: Self.pairs(proposal.content))
            }
            print(String(decoding: try encoder.encode(Line(document: file, attributions: proposals)), as: UTF8.self))
        }
    }

    /// By scalars, as the training counts them.
    private static func withoutQuotes(_ text: [UInt8]) -> [UInt8] {
        let kept = String(decoding: text, as: UTF8.self).unicodeScalars.filter { !"\"“”".unicodeScalars.contains($0) }
        return Array(String(String.UnicodeScalarView(kept)).utf8)
    }

    private static func pairs(_ spans: [Span]) -> [[Int]] { spans.map { [$0.start, $0.end] } }
}
