extension Model {
    /// Rows that a page moves: all but two, which stay in sight.
    var pageRows: Int { max(1, panes.article.rows - 2) }

    /// Makes a sentence the current one, clamped to the document, and brings it into sight; with the claim in it that
    /// is gone to. A fold that it lies in is opened, or is gone to itself.
    mutating func go(to sentence: Int, claim: Int? = nil, opening: Bool = true) {
        guard !sentences.isEmpty else { return }
        current = min(max(0, sentence), sentences.count - 1)
        if let run = layout.folding.run(of: current) {
            if opening { layout.open(run) } else { current = run.lowerBound }
        }
        self.claim = claim
        pointed = nil
        row = -1
        reveal()
    }

    /// Goes to a sentence and selects its holder.
    mutating func jump(to sentence: Int, opening: Bool = true) {
        go(to: sentence, opening: opening)
        followHolder()
    }

    /// The sentence or fold `steps` on from the current one; the last one when there are fewer.
    private func sentence(after steps: Int) -> Int {
        guard !layout.folding.runs.isEmpty else { return min(max(0, current + steps), sentences.count - 1) }
        var target = current
        for _ in 0..<abs(steps) {
            let run = layout.folding.run(of: target) ?? target..<(target + 1)
            let next = steps > 0 ? run.upperBound : run.lowerBound - 1
            guard sentences.indices.contains(next) else { break }
            target = layout.folding.run(of: next)?.lowerBound ?? next
        }
        return target
    }

    /// Moves by sentences. One that is longer than the pane is paged through first.
    mutating func moveSentence(by steps: Int) {
        guard !sentences.isEmpty else { return }
        if steps == 1 || steps == -1, pageInside(forward: steps > 0) { return }
        let target = sentence(after: steps)
        if target == current {
            let other = settings.keymap.way(to: steps > 0 ? .firstSentence : .lastSentence)
            message = "\(steps > 0 ? "end" : "beginning") of the article: \(other) goes to the other end"
            return
        }
        jump(to: target, opening: false)
    }

    private mutating func pageInside(forward: Bool) -> Bool {
        let lines = layout.lines(of: current)
        let rows = max(1, panes.article.rows)
        guard lines.count > rows else { return false }
        if forward, lines.upperBound > top + rows {
            top = min(top + max(1, rows - 1), lines.upperBound - 1)
            return true
        }
        if !forward, lines.lowerBound < top {
            top = max(lines.lowerBound, top - max(1, rows - 1))
            return true
        }
        return false
    }

    /// Moves to the first sentence of another block.
    mutating func moveParagraph(by steps: Int) {
        guard !sentences.isEmpty else { return }
        var target = current
        for _ in 0..<abs(steps) {
            if steps > 0 {
                let block = sentences[target].block
                while target < sentences.count - 1, sentences[target].block == block { target += 1 }
            } else {
                target = max(0, target - 1)
                while target > 0, sentences[target - 1].block == sentences[target].block { target -= 1 }
            }
        }
        jump(to: target, opening: false)
    }

    /// Scrolls by lines; the current sentence changes when it would leave the pane.
    mutating func scroll(by lines: Int) {
        guard !sentences.isEmpty else { return }
        let rows = max(1, panes.article.rows)
        layout.extend(toLine: top + lines + 2 * rows)
        let last = max(0, layout.lines.count - rows)
        let before = top
        top = min(max(0, top + lines), last)
        let visible = top..<(top + rows)
        let own = layout.lines(of: current)
        if !own.overlaps(visible) || (before == top) {
            current = sentence(visible: visible, atEnd: lines > 0 ? before == top : before != top)
            claim = nil
            pointed = nil
            row = -1
            followHolder()
        }
    }

    /// The first sentence that begins in sight, or the last one.
    private func sentence(visible: Range<Int>, atEnd: Bool) -> Int {
        let clamped = visible.clamped(to: 0..<layout.lines.count)
        let starts = clamped.filter { line in
            let sentence = Int(layout.lines[line].sentence)
            return sentence >= 0 && layout.firstLines[sentence] == line
        }
        let line = (atEnd ? starts.last : starts.first) ?? clamped.lowerBound
        guard layout.lines.indices.contains(line), layout.lines[line].sentence >= 0 else { return current }
        return Int(layout.lines[line].sentence)
    }

    /// Scrolls so that the current sentence is in sight; a jump lands a third down the pane.
    mutating func reveal() {
        layout.extend(toSentence: current)
        reveal(layout.lines(of: current))
    }

    /// Scrolls so that lines are in sight, unless they are.
    mutating func reveal(_ lines: Range<Int>) {
        let rows = max(1, panes.article.rows)
        if lines.lowerBound >= top, lines.upperBound <= top + rows { return }
        if lines.count >= rows {
            top = lines.lowerBound
            return
        }
        top = max(0, min(lines.lowerBound - rows / 3, lines.lowerBound))
        if lines.upperBound > top + rows { top = lines.upperBound - rows }
        layout.extend(toLine: top + rows)
        if layout.isComplete { top = max(0, min(top, layout.lines.count - rows)) }
    }

    /// Goes `steps` on in the ascending list `targets`, counted from the current sentence; says so when there is none.
    mutating func move(by steps: Int, through targets: [Int], what: String, opposite: Action) {
        let ahead = targets.filter { steps > 0 ? $0 > current : $0 < current }
        guard !ahead.isEmpty else {
            let isOnly = targets == [current]
            let keys = settings.keymap
            message =
                isOnly || targets.isEmpty
                ? "\(isOnly ? "this is the only" : "no") \(what): \(keys.way(to: .nextSentence)) walks sentences"
                : "no \(what) \(steps > 0 ? "below" : "above"): \(keys.way(to: opposite)) goes the other way"
            return
        }
        let target = steps > 0 ? ahead[min(steps, ahead.count) - 1] : ahead[max(0, ahead.count + steps)]
        go(to: target)
    }
}
