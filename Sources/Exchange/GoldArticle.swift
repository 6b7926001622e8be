import Documents
import FoundationEssentials

/// An article whose sentences have holders, as `NAME.gold.json` beside its text says.
struct GoldArticle {
    /// A sentence with its holders' chains.
    struct Sentence: Decodable {
        var range: [Int]
        var holders: [[String]]
        var form: String?
    }

    /// An attribution with its holders by name.
    struct Attribution: Decodable {
        var id: String
        var parent: String?
        var form: String
        var kind: String
        var holders: [String]
        var source: [[Int]]
        var cue: [[Int]]
        var content: [[Int]]
    }

    private struct File: Decodable {
        var document: String
        var sentences: [Sentence]
        var attributions: [Attribution]?
    }

    /// Name of the text file.
    let name: String
    /// The text as it stands in the file.
    let text: [UInt8]
    /// All sentences.
    let sentences: [Sentence]
    /// All attributions, nested ones too; nil when the file states only the sentences' holders.
    let attributions: [Attribution]?

    /// Reads the gold file at `path` and the text beside it.
    init(path: String) throws(GoldError) {
        let bytes = try GoldFiles.bytes(of: path)
        guard let file = try? JSONDecoder().decode(File.self, from: Data(bytes)) else {
            throw GoldError(path: path, reason: "not a gold file", exitCode: 65)
        }
        name = file.document
        text = try GoldFiles.bytes(of: Self.textPath(beside: path, name: file.document))
        sentences = file.sentences
        attributions = file.attributions
    }

    /// Path of the text with `name` that belongs to the gold file at `path`; it never leaves the folder.
    static func textPath(beside path: String, name: String) -> String {
        let folder = path.contains("/") ? String(path[...(path.lastIndex(of: "/") ?? path.startIndex)]) : ""
        return folder + GoldFiles.name(of: name)
    }

    /// The spans of `pairs`, inside the text.
    func spans(_ pairs: [[Int]]) -> [Span] {
        pairs.compactMap { pair in
            guard pair.count == 2 else { return nil }
            let start = min(max(0, pair[0]), text.count)
            return Span(start, min(max(start, pair[1]), text.count))
        }
    }

    /// The gold as an engine would have found it; an actor for each name of a holder.
    var annotations: Annotations {
        var actors: [Actor] = []
        var numbers: [String: Int] = [:]
        func actor(_ name: String) -> Int {
            if let number = numbers[name] { return number }
            numbers[name] = actors.count
            actors.append(Actor(id: actors.count, name: name, kind: .person))
            return actors.count - 1
        }
        let attributions = attributions ?? []
        let ids = Dictionary(zip(attributions.map(\.id), attributions.indices)) { first, _ in first }
        let found = attributions.enumerated().map { number, attribution in
            Documents.Attribution(
                id: number, form: .init(rawValue: attribution.form) ?? .indirect,
                kind: .init(rawValue: attribution.kind) ?? .statement, source: spans(attribution.source),
                cue: spans(attribution.cue), content: spans(attribution.content),
                actors: attribution.holders.map(actor),
                parent: attribution.parent.flatMap { ids[$0] }, confidence: 1,
                evidence: Evidence(scope: .clauseAfterCue))
        }
        return Annotations(engine: "gold", sentences: [], actors: actors, attributions: found)
    }
}
