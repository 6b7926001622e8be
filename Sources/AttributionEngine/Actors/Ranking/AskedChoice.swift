import Documents
import Linguistics

/// What the ranker is asked about the holder of one attribution: what it learns from.
public struct AskedChoice: Hashable, Sendable {
    /// A candidate as the ranker sees it.
    public struct Option: Hashable, Sendable {
        /// By actor meant, what the article calls it.
        public var names: [[String]]
        /// By name of a feature that isn't 0, its value.
        public var features: [String: Double]
    }

    /// Index of the attribution.
    public var attribution: Int
    /// What is asked.
    public var question: String
    /// Whom the pronoun may stand for, never none.
    public var options: [Option]

    /// The features by name, in the order of the ranker's weights.
    public static var features: [String] { Feature.allCases.map { "\($0)" } }
    /// The questions by name, in the order of the ranker's weights.
    public static var questions: [String] { Question.allCases.map { "\($0)" } }
}

/// What the ranker is asked while the holders of `found` are identified.
public func askedChoices(of found: [FoundAttribution], in text: TokenizedDocument) -> [AskedChoice] {
    var resolver = HolderResolver(text: text, found: found, keepsChoices: true)
    _ = resolver.resolve()
    let entities = resolver.entities
    return (resolver.choices ?? []).filter { !$0.candidates.isEmpty }.map { choice in
        let options = choice.candidates.map { candidate in
            let features = Feature.allCases.filter { candidate[$0] != 0 }.map { ("\($0)", candidate[$0]) }
            let names: [[String]] =
                switch candidate.answer {
                case .entities(let ids): ids.map { entities[$0].variants.map(\.text) }
                case .phrase(let range): [[text.string(range)]]
                }
            return AskedChoice.Option(names: names, features: Dictionary(uniqueKeysWithValues: features))
        }
        return AskedChoice(attribution: choice.attribution, question: "\(choice.question)", options: options)
    }
}
