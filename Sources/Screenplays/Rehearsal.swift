import AttributionEngine
import Documents
import Ingest
import Linguistics
import Reader
import Screen

/// Plays a screenplay on the reader's model, without a terminal.
public struct Rehearsal {
    private let play: Screenplay
    private let document: Document
    private let engine: AttributionModel
    private var model: Model

    /// Sets the stage: reads the play's file below `root`, splits it, and analyses it unless the play says later.
    public init(_ play: Screenplay, root: String) throws {
        self.play = play
        engine = try AttributionModel(weights: "\(root)/Sources/CKernels/hearsay.weights")
        let bytes = try FileReader.read(path: "\(root)/\(play.file)")
        document = try Self.document(bytes, path: play.file)
        let plain = Annotations(engine: "", sentences: splitSentences(document))
        model = Model(Reading(document: document, annotations: plain), size: play.size)
        if !play.analysesLater { analyse() }
    }

    private static func document(_ bytes: [UInt8], path: String) throws -> Document {
        let articles = try makeArticles(bytes, path: path, name: path)
        return articles.first?.document ?? Document(origin: path, text: [], blocks: [])
    }

    /// The frames after each step, in order.
    public mutating func frames() throws -> [Frame] {
        try play.steps.map { step in
            for cue in try StageCue.parse(step.keys) { take(cue) }
            return view(model)
        }
    }

    private mutating func take(_ cue: StageCue) {
        switch cue {
        case .key(let key): _ = update(&model, .key(key))
        case .resize(let size): _ = update(&model, .resized(size))
        case .analysis: analyse()
        }
    }

    private mutating func analyse() {
        _ = update(&model, .analysed(Reading(document: document, annotations: annotate(document, with: engine))))
    }
}
