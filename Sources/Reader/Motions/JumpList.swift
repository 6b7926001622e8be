/// The sentences that the reader jumped away from, to go back to and forward again, as vim's jump list.
struct JumpList: Hashable, Sendable {
    /// Sentences kept at most; the oldest go first.
    static let limit = 100

    /// Indices of sentences, oldest first, each once.
    private var places: [Int] = []
    /// The place that `back` or `forward` led to last; the count when the reader has moved on since.
    private var position = 0
    /// The sentence that the latest jump left, back and forward included; nil before the first.
    private(set) var before: Int?

    /// Notes that the reader jumps away from `sentence`.
    mutating func leave(_ sentence: Int) {
        keep(sentence)
        before = sentence
    }

    /// The place `steps` places back, for a reader at `sentence`; nil when there is none.
    mutating func back(by steps: Int, from sentence: Int) -> Int? {
        if position == places.count {
            keep(sentence)
            position = places.count - 1
        }
        return go(to: position - steps, from: sentence)
    }

    /// The place `steps` places forward, for a reader at `sentence`; nil when there is none.
    mutating func forward(by steps: Int, from sentence: Int) -> Int? {
        go(to: position + steps, from: sentence)
    }

    /// How many places lie forward of the reader.
    var ahead: Int { max(0, places.count - 1 - position) }

    /// A place beyond either end is the one at the end.
    private mutating func go(to target: Int, from sentence: Int) -> Int? {
        let target = min(max(0, target), places.count - 1)
        guard places.indices.contains(target), target != position else { return nil }
        position = target
        before = sentence
        return places[target]
    }

    private mutating func keep(_ sentence: Int) {
        places.removeAll { $0 == sentence }
        places.append(sentence)
        if places.count > Self.limit { places.removeFirst() }
        position = places.count
    }
}
