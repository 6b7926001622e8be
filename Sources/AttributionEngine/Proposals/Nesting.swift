import Documents

/// Orders attributions and tells which stands inside which.
struct Nesting {
    let reading: Reading

    /// The found attributions of `drafts`.
    func attributions(of drafts: [Draft]) -> [FoundAttribution] {
        let ordered = drafts.sorted { a, b in precedes(a, b) }
        var open: [Int] = []
        var places: [Int?] = []
        var found: [FoundAttribution] = []
        for draft in ordered {
            open.removeAll { ordered[$0].extent.upperBound <= draft.extent.lowerBound }
            let parent = open.last { isInside(draft, ordered[$0]) }
            let whole = parent.map { clipped(draft, to: ordered[$0]) } ?? draft
            places.append(hasWord(whole) ? found.count : nil)
            if hasWord(whole) { found.append(attribution(whole, parent: parent.flatMap { places[$0] })) }
            open.append(places.count - 1)
            if open.count > 16 { open.removeFirst() }
        }
        return found
    }

    private func precedes(_ a: Draft, _ b: Draft) -> Bool {
        if a.extent.lowerBound != b.extent.lowerBound { return a.extent.lowerBound < b.extent.lowerBound }
        if a.extent.upperBound != b.extent.upperBound { return a.extent.upperBound > b.extent.upperBound }
        return (a.cue?.lowerBound ?? 0) > (b.cue?.lowerBound ?? 0)
    }

    private func isInside(_ inner: Draft, _ outer: Draft) -> Bool {
        guard let cue = inner.cue, outer.holds(cue) else { return false }
        return outer.content.contains { $0.overlaps(inner.extent) }
    }

    /// `draft` without what of its content lies outside `outer`.
    private func clipped(_ draft: Draft, to outer: Draft) -> Draft {
        var draft = draft
        let pieces = draft.content.flatMap { piece in
            outer.content.map { piece.clamped(to: $0) }.filter { !$0.isEmpty }
        }
        if !pieces.isEmpty { draft.content = pieces }
        return draft
    }

    private func hasWord(_ draft: Draft) -> Bool {
        draft.content.joined().contains { reading.tokens[$0].kind == .word || reading.tokens[$0].kind == .number }
    }

    private func attribution(_ draft: Draft, parent: Int?) -> FoundAttribution {
        FoundAttribution(
            form: draft.form ?? form(of: draft), kind: draft.kind, source: spans(of: draft.source.map { [$0] } ?? []),
            cue: spans(of: draft.cue.map { [$0] } ?? []), content: spans(of: draft.content), parent: parent,
            scope: draft.scope, confidence: draft.confidence)
    }

    private func form(of draft: Draft) -> Attribution.Form {
        var quoted = 0
        var words = 0
        for index in draft.content.joined() where reading.tokens[index].kind == .word {
            words += 1
            if reading.quotationOf[index] >= 0 { quoted += 1 }
        }
        return quoted == 0 ? .indirect : quoted == words ? .direct : .mixed
    }

    /// The bytes of `ranges`, one span a sentence.
    private func spans(of ranges: [Range<Int>]) -> [Span] {
        var spans: [Span] = []
        for range in ranges {
            var start = range.lowerBound
            while start < range.upperBound, let sentence = reading.text.sentence(ofToken: start) {
                let end = min(range.upperBound, reading.text.ranges[sentence].upperBound)
                if let span = reading.text.span(start..<end) { spans.append(span) }
                start = end
            }
        }
        return spans
    }
}
