import Documents
import Matters

/// What other actors say on the matter of a claim, in the place of the attribution pane. It stays with its claim while
/// the article is walked.
struct OthersList: Hashable, Sendable {
    /// A claim on the matter.
    struct Entry: Hashable, Sendable {
        /// Number of the file that it stands in; nil for the open one.
        let file: Int?
        /// The claim: its id, or in another file its place among that file's claims.
        let related: RelatedClaim
    }

    /// Claims listed at most.
    static let limit = 50

    /// The claim that was asked about.
    let claim: Int
    /// The other claims, the nearest first; never empty.
    private(set) var entries: [Entry]
    /// The selected row.
    private(set) var row = 0
    /// Whether the user selected it: else the best stays selected.
    private var isChosen = false

    /// Nil when nobody else speaks of the matter, in the open article or in `files`, which are known by number.
    init?(on claim: Int, in reading: Reading, and files: [(number: Int, claims: ArticleClaims)]) {
        let own = reading.matters.others(on: claim).map { Entry(file: nil, related: $0) }
        let outside = files.flatMap { file in
            reading.matters.others(on: claim, in: file.claims).map { Entry(file: file.number, related: $0) }
        }
        self.claim = claim
        entries = Self.ranked(own + outside)
        guard !entries.isEmpty else { return nil }
    }

    private static func ranked(_ entries: [Entry]) -> [Entry] {
        let sorted = entries.enumerated().sorted { a, b in
            (b.element.related.score, a.offset) < (a.element.related.score, b.offset)
        }
        return sorted.prefix(limit).map(\.element)
    }

    /// Adds what a file says; the selection stays on the claim that was chosen, or on the best.
    mutating func add(_ related: [RelatedClaim], of file: Int) {
        let before = selected
        let all = entries.filter { $0.file != file } + related.map { Entry(file: file, related: $0) }
        guard !all.isEmpty else { return }
        entries = Self.ranked(all)
        row = isChosen ? entries.firstIndex(of: before) ?? min(row, entries.count - 1) : 0
    }

    /// The entry in the selected row.
    var selected: Entry { entries[row] }

    mutating func move(by steps: Int) {
        row = min(max(0, row + steps), entries.count - 1)
        isChosen = true
    }
}
