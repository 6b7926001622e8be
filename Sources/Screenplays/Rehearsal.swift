import AttributionEngine
import Documents
import Ingest
import Linguistics
import Reader
import Screen

/// Plays a screenplay on the reader's model, without a terminal.
public struct Rehearsal {
    private let play: Screenplay
    private let documents: [Document]
    private let engine: AttributionModel
    private var model: Model
    /// What the reader asked of the world since the last scene.
    private var asked: [String] = []

    /// Sets the stage: reads the play's files below `root`, splits the first, and analyses it unless the play says
    /// later.
    public init(_ play: Screenplay, root: String) throws {
        self.play = play
        engine = try AttributionModel(weights: "\(root)/Sources/CKernels/hearsay.weights")
        documents = try play.files.map { try Self.document(root: root, path: $0) }
        model = Model(Self.reading(of: documents[0]), files: documents.count, size: play.size)
        let rows = documents.count > 1 ? documents.map { ArticleRow(path: $0.origin) } : []
        tell(.listed(rows, isChosen: true))
        perform(.analyse)
    }

    private static func document(root: String, path: String) throws -> Document {
        let bytes = try FileReader.read(path: "\(root)/\(path)")
        let articles = try makeArticles(bytes, path: path, name: path)
        return articles.first?.document ?? Document(origin: path, text: [], blocks: [])
    }

    /// Nothing is known of the document but its sentences.
    private static func reading(of document: Document) -> Reading {
        Reading(document: document, annotations: Annotations(engine: "", sentences: splitSentences(document)))
    }

    /// What follows each step, in order.
    public mutating func scenes() throws -> [Scene] {
        try play.steps.map { step in
            for cue in try StageCue.parse(step.keys) { take(cue) }
            defer { asked = [] }
            return Scene(frame: view(model), asked: asked)
        }
    }

    private mutating func take(_ cue: StageCue) {
        switch cue {
        case .key(let key): tell(.key(key))
        case .resize(let size): tell(.resized(size))
        case .analysis: tell(.analysed(analysed(model.reading.document)))
        }
    }

    private mutating func tell(_ event: Event) {
        for effect in update(&model, event) { perform(effect) }
    }

    /// Does what stays on the stage, and notes down the rest.
    private mutating func perform(_ effect: Effect) {
        switch effect {
        case .analyse:
            if !play.analysesLater { tell(.analysed(analysed(model.reading.document))) }
        case .open(let number, _):
            tell(.opened(Self.reading(of: documents[number]), file: number, files: documents.count))
        case .survey:
            for (number, document) in documents.enumerated() {
                tell(.counted(number, ArticleRow(path: document.origin).counted(analysed(document))))
            }
        case .copy(let text): asked.append("copy \(text)")
        case .export(let export):
            asked.append("write \(export.actors == nil ? "all" : "some") claims to \(export.path)")
        case .browse(let address): asked.append("browse \(address)")
        case .quit: asked.append("quit")
        case .use, .repaint: break
        }
    }

    private func analysed(_ document: Document) -> Reading {
        Reading(document: document, annotations: annotate(document, with: engine))
    }
}
