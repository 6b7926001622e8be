import ArgumentParser
import AttributionEngine
import Exchange
import Ingest

/// `hearsay evaluate`: the engine against gold.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Scores the engine on folders of gold.",
        discussion: """
            A folder holds texts with NAME.gold.json beside them, or text/ and attributions/ as PolNeAR does. The \
            sentences and attributions that are wrong come first, then the figures.
            """)

    @OptionGroup var weights: Weights

    @Argument(help: "Folders of gold.", completion: .directory)
    var folders: [String]

    func run() throws {
        var output = Output()
        let model = try weights.load()
        for folder in folders {
            if folders.count > 1 { try output.write("\(escapedForDisplay(folder))\n") }
            try output.write(try Self.report(on: folder, by: model))
            try output.flush()
        }
    }

    private static func report(on folder: String, by model: AttributionModel) throws(Failure) -> String {
        do throws(GoldError) {
            let evaluation = try Evaluation(folder: folder)
            var predictions: [Prediction] = []
            for path in try evaluation.articles() { predictions.append(try prediction(for: path, by: model)) }
            return try evaluation.report(predictions)
        } catch {
            throw Failure(message: "\(escapedForDisplay(error.path)): \(error.reason)", exitCode: error.exitCode)
        }
    }

    private static func prediction(for path: String, by model: AttributionModel) throws(GoldError) -> Prediction {
        do throws(IngestError) {
            let document = try Source(path: path).article().document
            return Prediction(document: document, annotations: annotate(document, with: model))
        } catch {
            throw GoldError(path: path, reason: error.reason, exitCode: error.exitCode)
        }
    }
}
