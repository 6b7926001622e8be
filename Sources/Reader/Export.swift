import Screen

/// Claims to be written to a file.
public struct Export: Hashable, Sendable {
    /// The file's path, whose suffix says how they are written.
    public var path: String
    /// Ids of the actors whose claims are written; nil for all.
    public var actors: Set<Int>?
    /// Whether a file that is there may be replaced.
    public var isReplacing: Bool

    /// Makes an export.
    public init(path: String, actors: Set<Int>? = nil, isReplacing: Bool = false) {
        self.path = path
        self.actors = actors
        self.isReplacing = isReplacing
    }
}

extension Model {
    /// Characters of a proposed name at most, without the suffix: the question stays in sight.
    private static let longestStem = 40

    /// What stands for the prompt of a file's name.
    static let exportSign: Character = "w"

    /// Takes a key in the prompt of a file's name.
    mutating func typeExport(_ key: Key) -> [Effect] {
        let name = prompt?.text ?? ""
        switch prompt?.take(key) {
        case .confirmed:
            prompt = nil
            return export(to: name)
        case .cancelled: prompt = nil
        case .typing, nil: break
        }
        return []
    }

    /// Asks for the file that the claims on the screen are to be written to.
    mutating func askForExport() {
        guard progress == nil else {
            message = "the analysis is not done yet"
            return
        }
        let actors = exportedActors
        guard actors?.isEmpty != true else {
            message = "the own voice has no claims to write - Esc shows all claims"
            return
        }
        let whose = actors == nil ? "all claims" : "claims of \(subjectNames)"
        var prompt = Prompt(Self.exportSign, label: "write \(whose) to: ", history: PromptHistory())
        prompt.propose(exportPath ?? "\(reading.document.fileStem.prefix(Self.longestStem)).md", addition: "!")
        self.prompt = prompt
    }

    /// Ids of the actors whose claims are on the screen, while others are folded away or dimmed; nil for all.
    private var exportedActors: Set<Int>? {
        guard let holders = filter ?? (isIsolated ? subjects : nil) else { return nil }
        return Set(holders.compactMap { if case .actor(let actor) = $0 { actor } else { nil } })
    }

    /// Writes the claims on the screen. A `!` after the name lets it replace a file.
    private mutating func export(to name: String) -> [Effect] {
        let isReplacing = name.hasSuffix("!")
        let path = isReplacing ? String(name.dropLast()) : name
        guard !path.isEmpty else { return [] }
        exportPath = path
        return [.export(Export(path: path, actors: exportedActors, isReplacing: isReplacing))]
    }
}
