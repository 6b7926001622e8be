import Documents
import Linguistics

/// The turns of a transcript or an interview, in text order.
struct Turns: Sendable {
    /// The turns; empty for an article that is no conversation.
    let turns: [Turn]
    /// The tokens of labels with what is said behind them, and of each further paragraph; beside it each one's turn.
    private let ranges: [Range<Int>]
    private let places: [Int]
    /// The last words of the askers' labels, each once.
    private let askers: [String]

    /// Finds the turns of `text`.
    init(_ text: TokenizedDocument) {
        turns = TurnFinder(text)?.turns() ?? PostFinder(text).turns()
        var ranges: [Range<Int>] = []
        var places: [Int] = []
        var askers: [String] = []
        for (place, turn) in turns.enumerated() {
            for (number, content) in turn.content.enumerated() {
                ranges.append((number == 0 ? turn.start : content.lowerBound)..<content.upperBound)
                places.append(place)
            }
            if let label = turn.label, label.role == .signature {
                ranges.append(label.name.lowerBound..<label.end)
                places.append(place)
            }
            if let label = turn.label, label.role == .asker, !askers.contains(label.key), askers.count < Self.mostAskers
            {
                askers.append(label.key)
            }
        }
        self.ranges = ranges
        self.places = places
        self.askers = askers
    }

    /// Askers told apart: bounds the work on a long text.
    private static let mostAskers = 8

    /// Place of the turn that is said, or labelled, at token `index`.
    func place(of index: Int) -> Int? { ranges.place(holding: index).map { places[$0] } }

    /// The label that has token `index` in its name.
    func label(at index: Int) -> SpeakerLabel? {
        place(of: index).flatMap { turns[$0].label }.flatMap { $0.name.contains(index) ? $0 : nil }
    }

    /// The name, in lower case, that `initials` label the turns of: "Wikinews" for "WN", whose letters it has in order.
    func asker(abbreviated initials: String) -> String? {
        askers.first { name in
            guard name.count > initials.count, name.first == initials.first else { return false }
            var left = Substring(initials)
            for letter in name where letter == left.first { left = left.dropFirst() }
            return left.isEmpty
        }
    }
}
