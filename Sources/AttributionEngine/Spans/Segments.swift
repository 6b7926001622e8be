/// Stretches of words by role: what tags say before they are linked.
struct Segments {
    /// Half-open ranges of word indices, in text order.
    var sources: [Range<Int>] = []
    var cues: [Range<Int>] = []
    var contents: [Range<Int>] = []

    /// Adds the next word, to the last segment of its role when it stands `inside` that.
    mutating func add(_ word: Int, to role: SpanRole, inside: Bool) {
        let path: WritableKeyPath<Segments, [Range<Int>]> =
            switch role {
            case .source: \.sources
            case .cue: \.cues
            case .content: \.contents
            }
        let last = self[keyPath: path].count - 1
        if inside, last >= 0, self[keyPath: path][last].upperBound == word {
            self[keyPath: path][last] = self[keyPath: path][last].lowerBound..<word + 1
        } else {
            self[keyPath: path].append(word..<word + 1)
        }
    }

    /// Adds the segments of `other`.
    mutating func add(_ other: Segments) {
        sources += other.sources
        cues += other.cues
        contents += other.contents
    }
}
