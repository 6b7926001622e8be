import Documents

/// Two actors' claims beside each other, those on the same matter in one row.
public struct Alignment: Hashable, Sendable {
    /// A row: claims on one matter, or a claim that the other actor has none for.
    public struct Row: Hashable, Sendable {
        /// A claim of the first actor.
        public var left: Int?
        /// A claim of the second actor.
        public var right: Int?
        /// Names and words that both mention; empty for one claim alone.
        public var shared: [String] = []
    }

    /// Claims of each actor that are compared at most, the first ones of the article.
    public static let limit = 200

    /// Rows in the order of the article: of the first actor's claim where there is one.
    public let rows: [Row]

    /// Aligns the outermost claims of `left` and `right` in `index`: the nearest pair first, each claim once.
    public init(_ left: Int, _ right: Int, in index: DocumentIndex, by matters: MatterIndex) {
        let (ours, theirs) = (Self.claims(of: left, in: index), Self.claims(of: right, in: index))
        let pairs = ours.flatMap { claim in
            matters.others(on: claim).filter { theirs.contains($0.claim) }.map { (claim: claim, other: $0) }
        }.sorted { a, b in
            (b.other.score, a.claim, a.other.claim) < (a.other.score, b.claim, b.other.claim)
        }
        var rows: [Row] = []
        var taken: Set<Int> = []
        for pair in pairs where !taken.contains(pair.claim) && !taken.contains(pair.other.claim) {
            taken.formUnion([pair.claim, pair.other.claim])
            rows.append(Row(left: pair.claim, right: pair.other.claim, shared: pair.other.names + pair.other.words))
        }
        rows += ours.filter { !taken.contains($0) }.map { Row(left: $0) }
        rows += theirs.filter { !taken.contains($0) }.map { Row(right: $0) }
        self.rows = rows.sorted { ($0.left ?? $0.right ?? 0) < ($1.left ?? $1.right ?? 0) }
    }

    private static func claims(of actor: Int, in index: DocumentIndex) -> [Int] {
        guard index.parts.indices.contains(actor) else { return [] }
        let claims = index.parts[actor].all.lazy.filter { claim in
            index.annotations.attributions[claim].kind.isClaim && !index.annotations.isRestated(claim)
        }
        return Array(claims.prefix(limit))
    }
}
