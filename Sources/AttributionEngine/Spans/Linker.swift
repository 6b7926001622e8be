import Linguistics

/// Says which source and which content belong to a cue.
struct Linker {
    let model: AttributionModel
    let rows: EncodedWords
    let borders: SentenceBorders

    /// A source, a cue, or both, with the contents that are theirs.
    struct Linked {
        var source: Range<Int>?
        var cue: Range<Int>?
        /// In text order; adjoining pieces are one.
        var content: [Range<Int>] = []
        /// How likely the links are, 0…1: the least of them.
        var likelihood: Float = 1
    }

    /// One attribution a cue that has content, in the order of the cues; `frame` is the content that they stand in.
    func link(_ segments: Segments, inside frame: [Range<Int>]? = nil) -> [Linked] {
        var linked = segments.cues.map { Linked(cue: $0) }
        for content in segments.contents {
            let reach =
                frame.map { borders.reach(of: content, inside: $0) }
                ?? borders.reach(of: content, among: segments.cues)
            guard let (cue, likelihood) = best(from: content, to: segments.cues, .contentToCue, within: reach)
            else { continue }
            if let last = linked[cue].content.last, last.upperBound == content.lowerBound {
                linked[cue].content[linked[cue].content.count - 1] = last.lowerBound..<content.upperBound
            } else {
                linked[cue].content.append(content)
            }
            linked[cue].likelihood = min(linked[cue].likelihood, likelihood)
        }
        for (index, cue) in segments.cues.enumerated() {
            guard
                let (source, likelihood) = best(
                    from: cue, to: segments.sources, .cueToSource, orNone: model.noSource,
                    within: borders.sentences(of: cue))
            else { continue }
            linked[index].source = segments.sources[source]
            linked[index].likelihood = min(linked[index].likelihood, likelihood)
        }
        return linked.filter { !$0.content.isEmpty }
    }

    /// The best of `candidates` that begin in `reach`, and how likely it is among them; nil when none of these stands in
    /// the segment's window, or `none` scores higher.
    private func best(
        from segment: Range<Int>, to candidates: [Range<Int>], _ link: EncoderRow.Link, orNone none: Float? = nil,
        within reach: Range<Int>
    ) -> (Int, Float)? {
        let window = rows.home(of: segment.lowerBound)
        let words = rows.words(ofWindow: window).clamped(to: reach)
        let start = candidates.partitioned { $0.lowerBound >= words.lowerBound }
        var scores: [Float] = []
        for candidate in candidates[start...] {
            guard candidate.lowerBound < words.upperBound else { break }
            var score = model.distance(candidate.lowerBound - segment.lowerBound, of: link)
            for index in 0..<EncoderRow.linkWidth {
                score +=
                    rows(segment.lowerBound, link.from + index, in: window)
                    * rows(candidate.lowerBound, link.to + index, in: window)
            }
            scores.append(score)
        }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
        if let none, none >= scores[best] { return nil }
        let total = scores.reduce(none.map { exponential($0 - scores[best]) } ?? 0) {
            $0 + exponential($1 - scores[best])
        }
        return (start + best, 1 / total)
    }
}
