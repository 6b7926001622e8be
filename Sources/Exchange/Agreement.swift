/// How much of what was found is right, and how much of what is right was found.
struct Agreement: Hashable {
    /// Found, and right.
    var right = 0
    /// Found.
    var found = 0
    /// To be found.
    var wanted = 0

    /// Share of the found that is right; 0 when nothing was found.
    var precision: Double { found > 0 ? Double(right) / Double(found) : 0 }
    /// Share of the wanted that was found; 0 when nothing was wanted.
    var recall: Double { wanted > 0 ? Double(right) / Double(wanted) : 0 }
    /// Harmonic mean of precision and recall.
    var f1: Double {
        let sum = precision + recall
        return sum > 0 ? 2 * precision * recall / sum : 0
    }

    /// The three as printed.
    var summary: String { "P \(fixed(precision, 3)) R \(fixed(recall, 3)) F1 \(fixed(f1, 4))" }
}
