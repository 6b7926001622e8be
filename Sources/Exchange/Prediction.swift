import Documents

/// What an engine found in a document, to be scored.
public struct Prediction: Sendable {
    /// The document; the last part of its origin says which gold it belongs to.
    public let document: Document
    /// What was found.
    public let annotations: Annotations

    /// Makes a prediction.
    public init(document: Document, annotations: Annotations) {
        self.document = document
        self.annotations = annotations
    }

    /// All names of an actor.
    func names(of actor: Int) -> [String]? {
        guard annotations.actors.indices.contains(actor) else { return nil }
        return [annotations.actors[actor].name] + annotations.actors[actor].aliases
    }

    /// The predictions by the name of their document's file; of several the last one.
    static func byName(_ predictions: [Prediction]) -> [String: Prediction] {
        Dictionary(predictions.map { (GoldFiles.name(of: $0.document.origin), $0) }) { $1 }
    }
}
