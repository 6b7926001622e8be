/// Repeated measurements of one thing.
struct Figures {
    private var values: [Double] = []

    mutating func add(_ value: Double) { values.append(value) }

    var median: Double { sorted.isEmpty ? 0 : sorted[sorted.count / 2] }
    var greatest: Double { sorted.last ?? 0 }
    private var sorted: [Double] { values.sorted() }

    /// `3.2 (2.9 … 4.1)`.
    func written(_ unit: String) -> String {
        "\(Self.number(median)) \(unit) (\(Self.number(sorted.first ?? 0)) … \(Self.number(greatest)))"
    }

    /// Two digits after the point below 10, one below 100, none above.
    static func number(_ value: Double) -> String {
        let scale = value < 10 ? 100.0 : value < 100 ? 10 : 1
        let scaled = (value * scale).rounded() / scale
        return scale == 1 ? String(Int(scaled)) : String(scaled)
    }
}

extension Duration {
    /// In milliseconds.
    var milliseconds: Double {
        Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
    }
}
