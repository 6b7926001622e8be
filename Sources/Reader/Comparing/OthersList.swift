import Documents
import Matters

/// What other actors say on the matter of a claim, in the place of the attribution pane. It stays with its claim while
/// the article is walked.
struct OthersList: Hashable, Sendable {
    /// Claims listed at most.
    static let limit = 50

    /// The claim that was asked about.
    let claim: Int
    /// The other claims, the nearest first; never empty.
    let related: [RelatedClaim]
    /// The selected row.
    private(set) var row = 0

    /// Nil when nobody else speaks of the matter.
    init?(on claim: Int, in reading: Reading) {
        self.claim = claim
        related = Array(reading.matters.others(on: claim).prefix(Self.limit))
        guard !related.isEmpty else { return nil }
    }

    /// The claim in the selected row.
    var selected: RelatedClaim { related[row] }

    mutating func move(by steps: Int) { row = min(max(0, row + steps), related.count - 1) }
}
