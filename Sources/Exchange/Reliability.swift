/// How often attributions of a stated confidence are right: found, and with the right holder.
struct Reliability {
    private static let steps = 10

    private var counts = [(right: Int, all: Int)](repeating: (0, 0), count: steps)

    /// Counts an attribution of `confidence`, 0…1.
    mutating func add(_ confidence: Double, isRight: Bool) {
        let step = min(Self.steps - 1, max(0, Int(confidence * Double(Self.steps))))
        counts[step].all += 1
        if isRight { counts[step].right += 1 }
    }

    /// "confidence 0.8…0.9: right 0.86 of 120", a line a tenth, the surest first; tenths without attributions are left out.
    var report: String {
        counts.indices.reversed().filter { counts[$0].all > 0 }.map { step in
            let (right, all) = counts[step]
            let range = "\(fixed(Double(step) / 10, 1))…\(fixed(Double(step + 1) / 10, 1))"
            return "confidence \(range): right \(fixed(Double(right) / Double(all), 2)) of \(all)\n"
        }.joined()
    }
}
