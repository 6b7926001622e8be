/// Chooses among candidates by a log-linear model, trained on annotated news.
enum Ranker {
    /// The candidate of most weight, the first among several; nil when there is none.
    static func best(_ candidates: [Candidate], for question: Question) -> Candidate? {
        var best: (score: Double, candidate: Candidate)?
        for candidate in candidates {
            var score = 0.0
            for (feature, value) in candidate.values.enumerated() where value != 0 {
                score += RankerWeights.table[feature][question.rawValue] * value
            }
            if let best, best.score >= score { continue }
            best = (score, candidate)
        }
        return best?.candidate
    }
}
