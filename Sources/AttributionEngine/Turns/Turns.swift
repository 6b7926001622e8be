import Documents
import Linguistics

/// The turns of a transcript or an interview, in text order.
struct Turns: Sendable {
    /// The turns; empty for an article that is no conversation.
    let turns: [Turn]
    /// By turn, the tokens from its label to the end of what is said.
    private let ranges: [Range<Int>]

    /// Finds the turns of `text`.
    init(_ text: TokenizedDocument) {
        turns = TurnFinder(text)?.turns() ?? []
        ranges = turns.map(\.tokens)
    }

    /// Place of the turn that is said, or labelled, at token `index`.
    func place(of index: Int) -> Int? { ranges.place(holding: index) }

    /// The label that has token `index` in its name.
    func label(at index: Int) -> SpeakerLabel? {
        place(of: index).flatMap { turns[$0].label }.flatMap { $0.name.contains(index) ? $0 : nil }
    }

    /// The name, in lower case, that `initials` label the turns of: "Wikinews" for "WN", whose letters it has in order.
    func asker(abbreviated initials: String) -> String? {
        turns.lazy.compactMap(\.label).first { label in
            guard label.role == .asker, label.key.count > initials.count, label.key.first == initials.first else {
                return false
            }
            var left = Substring(initials)
            for letter in label.key where letter == left.first { left = left.dropFirst() }
            return left.isEmpty
        }?.key
    }
}
