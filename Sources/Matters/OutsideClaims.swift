import Documents

extension MatterIndex {
    /// Rare words that a claim of another article must share, at least; and when no name is shared.
    private static let least = 2
    private static let leastWithoutName = 3

    /// Claims of `article` on the matter of `claim`, the nearest first, by their places in it; the holder's own are left
    /// out.
    ///
    /// Articles on other things share common words too, and those on one thing its names, so it takes several words that
    /// are rare in this article. A word that it hasn't weighs as much as one that stands in it once.
    public func others(on claim: Int, in article: ArticleClaims) -> [RelatedClaim] {
        let own = Set(stems(of: claim))
        guard !own.isEmpty else { return [] }
        let names = ArticleClaims.telling(holders(of: claim))
        return Set(own.flatMap(article.claims)).compactMap { place in
            let other = article.claims[place]
            return names.isDisjoint(with: other.names) ? related(place, other, own, to: claim) : nil
        }.sorted { ($1.score, $0.claim) < ($0.score, $1.claim) }
    }

    private func related(_ place: Int, _ other: ArticleClaims.Claim, _ own: Set<String>, to claim: Int) -> RelatedClaim?
    {
        let terms = other.terms.filter { own.contains($0.stem) }
            .map { (term: $0, weight: weight($0)) }.sorted { ($1.weight, $0.term.stem) < ($0.weight, $1.term.stem) }
        let both = terms.filter { isName($0.term) }
        let rare = terms.count { isRare($0.term.stem) }
        guard rare >= (both.isEmpty ? Self.leastWithoutName : Self.least) else { return nil }
        let product = terms.reduce(0) { $0 + $1.weight * $1.weight }
        let length = other.terms.reduce(0) { $0 + weight($1) * weight($1) }.squareRoot()
        return RelatedClaim(
            claim: place, score: product / (length * self.length(of: claim)), names: both.map(\.term.spelling),
            words: terms.filter { !isName($0.term) }.map(\.term.spelling))
    }
}
