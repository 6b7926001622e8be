/// Runs of sentences that a line each stands for while the article is filtered.
struct Folding: Hashable, Sendable {
    /// Ranges of sentence indices, in text order; between two of them stands a sentence that is shown.
    private(set) var runs: [Range<Int>] = []

    /// Nothing is folded.
    init() {}

    /// Folds the sentences of `indices` for which `isShown` doesn't hold.
    init(_ indices: Range<Int>, isShown: (Int) -> Bool) {
        var start: Int?
        for index in indices {
            if !isShown(index) {
                if start == nil { start = index }
            } else if let begun = start {
                runs.append(begun..<index)
                start = nil
            }
        }
        if let begun = start { runs.append(begun..<indices.upperBound) }
    }

    /// The run that a sentence is folded in; nil when it is shown.
    func run(of sentence: Int) -> Range<Int>? {
        runs.place(holding: sentence).map { runs[$0] }
    }

    /// Shows the sentences of a run again.
    mutating func open(_ run: Range<Int>) { runs.removeAll { $0 == run } }
}
