import Linguistics

/// The likeliest legal sequence of tags, by the words' scores (Viterbi 1967): a segment's inside follows only its own
/// begin or inside, except at the beginning, which may stand in the midst of a segment.
struct TagDecoder {
    private let rows: EncodedWords
    /// Which tags: `EncoderRow.outer` or `EncoderRow.inner`.
    private let head: Int

    init(rows: EncodedWords, head: Int) {
        self.rows = rows
        self.head = head
    }

    /// The tags of the words of `range`, as if nothing stood before it.
    func tags(of range: Range<Int>) -> [Tag] {
        guard !range.isEmpty else { return [] }
        var scores = logarithms(range.lowerBound)
        var before: [[UInt8]] = []
        before.reserveCapacity(range.count)
        for word in range.dropFirst() {
            let (best, next) = step(from: scores, by: logarithms(word))
            before.append(best)
            scores = next
        }
        var tag = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        var tags = [Tag(number: tag)]
        for best in before.reversed() {
            tag = Int(best[tag])
            tags.append(Tag(number: tag))
        }
        return tags.reversed()
    }

    /// The segments of the words of `range`, by role, in text order.
    func segments(of range: Range<Int>) -> Segments {
        var segments = Segments()
        for (tag, word) in zip(tags(of: range), range) {
            if let role = tag.role { segments.add(word, to: role, inside: tag.isInside) }
        }
        return segments
    }

    /// How likely the words of `segment` have its role, 0…1: the mean over its words, each by itself.
    func likelihood(of segment: Range<Int>, as role: SpanRole) -> Float {
        guard !segment.isEmpty else { return 1 }
        let (begin, inside) = role.tags
        let sum = segment.reduce(Float(0)) { sum, word in
            let logarithms = logarithms(word)
            return sum + exponential(logarithms[begin]) + exponential(logarithms[inside])
        }
        return sum / Float(segment.count)
    }

    /// The best tag before each tag, and the scores with it.
    private func step(from scores: [Float], by word: [Float]) -> (best: [UInt8], scores: [Float]) {
        let highest = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        var best = [UInt8](repeating: UInt8(highest), count: Tag.count)
        for tag in best.indices where Tag(number: tag).isInside {
            best[tag] = UInt8(scores[tag] > scores[tag - 1] ? tag : tag - 1)
        }
        return (best, best.indices.map { scores[Int(best[$0])] + word[$0] })
    }

    /// The logarithms of the likelihoods of a word's tags.
    private func logarithms(_ word: Int) -> [Float] {
        let scores = (0..<Tag.count).map { rows(word, head + $0) }
        let highest = scores.max() ?? 0
        let total = logarithm(scores.reduce(0) { $0 + exponential($1 - highest) }) + highest
        return scores.map { $0 - total }
    }
}
