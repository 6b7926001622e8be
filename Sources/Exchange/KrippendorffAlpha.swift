/// Agreement of two annotators on the label of each word: Krippendorff's alpha for nominal data.
struct KrippendorffAlpha<Label: Hashable> {
    private var totals: [Label: Int] = [:]
    private var disagreements = 0
    private var count = 0

    /// Adds a word with the labels that the two gave it.
    mutating func add(_ first: Label, _ second: Label) {
        totals[first, default: 0] += 1
        totals[second, default: 0] += 1
        count += 2
        if first != second { disagreements += 2 }
    }

    /// 1 for full agreement, 0 for what chance gives.
    var value: Double {
        let squares = totals.values.reduce(0) { $0 + $1 * $1 }
        let expected = Double(count * count - squares) / Double(count - 1)
        return expected == 0 ? 1 : 1 - Double(disagreements) / expected
    }
}
