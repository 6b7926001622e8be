import Linguistics

/// The best legal sequence of tags, by the words' scores (Viterbi 1967): a segment's inside follows only its own
/// begin or inside, except at the beginning, which may stand in the midst of a segment.
struct TagDecoder {
    /// What a cue's tags gain, and what the begin of a content costs: one content with its own cue is more often right
    /// than two that share one. Chosen on the development sets.
    private static let cueBonus: Float = 0.3
    private static let contentToll: Float = 1.5

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
        var scores = scores(of: range.lowerBound)
        var before: [[UInt8]] = []
        before.reserveCapacity(range.count)
        for word in range.dropFirst() {
            let (best, next) = step(from: scores, by: self.scores(of: word))
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
            let likelihoods = likelihoods(of: word)
            return sum + likelihoods[begin] + likelihoods[inside]
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

    /// What the tags of a word are worth to the decoder.
    private func scores(of word: Int) -> [Float] {
        var scores = likelihoods(of: word).map { logarithm(max($0, .leastNormalMagnitude)) }
        let (begin, inside) = SpanRole.cue.tags
        scores[begin] += Self.cueBonus
        scores[inside] += Self.cueBonus
        scores[SpanRole.content.tags.0] -= Self.contentToll
        return scores
    }

    /// How likely each tag of a word is, as the windows that hold it say.
    private func likelihoods(of word: Int) -> [Float] {
        var likelihoods = [Float](repeating: 0, count: Tag.count)
        for (window, weight) in rows.shares(of: word) {
            let scores = likelihoods.indices.map { rows(word, head + $0, in: window) }
            let highest = scores.max() ?? 0
            let powers = scores.map { exponential($0 - highest) }
            let total = powers.reduce(0, +)
            for tag in likelihoods.indices { likelihoods[tag] += weight * powers[tag] / total }
        }
        return likelihoods
    }
}
