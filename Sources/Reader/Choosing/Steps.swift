import Documents

/// What Esc comes back to: how the reader looked before it went in.
struct Step: Hashable, Sendable {
    /// Steps kept at most; the oldest go first.
    static let limit = 100

    fileprivate var focus: Pane
    fileprivate var selected: Holder?
    fileprivate var isPinned: Bool
    fileprivate var isIsolated: Bool
    fileprivate var filter: Set<Holder>?
    fileprivate var others: OthersList?
    fileprivate var split: SplitView?
    /// Where the reader was, when that too is come back to.
    fileprivate var place: Place?

    fileprivate struct Place: Hashable, Sendable {
        var sentence: Int
        var claim: Int?
        var row: Int
        var top: Int
    }
}

extension Model {
    /// Remembers how the reader looks, for Esc; with the place when the step leads elsewhere.
    mutating func push(leaving: Bool = false) {
        steps.append(step(leaving: leaving))
        if steps.count > Step.limit { steps.removeFirst() }
    }

    private func step(leaving: Bool) -> Step {
        Step(
            focus: focus, selected: selected, isPinned: isPinned, isIsolated: isIsolated, filter: filter,
            others: others, split: split,
            place: leaving ? Step.Place(sentence: current, claim: claim, row: row, top: top) : nil)
    }

    /// From an actor to its claims, from a claim to its attribution, from there to the evidence; or opens a fold.
    mutating func goIn() -> [Effect] {
        switch focus {
        case .actors: goToClaims()
        case .article:
            if let run = layout.folding.run(of: current) {
                open(run)
                return []
            }
            push(leaving: true)
            focus(on: .attribution)
            row = leads.isEmpty ? -1 : 0
        case .attribution:
            return others == nil ? follow() : followOther()
        }
        return []
    }

    /// Dims the others' claims and goes to the article.
    private mutating func goToClaims() {
        guard !subjects.isEmpty else {
            message = noActor
            return
        }
        earlier = nil
        push(leaving: true)
        isIsolated = true
        isPinned = true
        focus(on: .article)
    }

    /// Shows the sentences of a fold.
    mutating func open(_ run: Range<Int>) {
        layout.open(run)
        go(to: run.lowerBound)
    }

    /// One step back: what was gone into, then the chosen actors, the search's hits, the focus, the claim of another file
    /// that led here, and the list of files.
    @discardableResult mutating func goBack() -> [Effect] {
        while let step = steps.popLast() {
            let before = self.step(leaving: step.place != nil)
            comeBack(to: step)
            if self.step(leaving: step.place != nil) != before { return [] }
        }
        if !chosen.isEmpty || isPinned || filter != nil {
            release()
        } else if search.isShown, !search.hits.isEmpty {
            search.isShown = false
        } else if focus != .article {
            focus = .article
        } else if let departure = departures.last {
            landing = departure
            return [.open(departure.file)]
        } else {
            return list.rows.isEmpty ? [] : openList()
        }
        return []
    }

    private mutating func comeBack(to step: Step) {
        earlier = nil
        focus(on: step.focus)
        (selected, isPinned, isIsolated) = (step.selected, step.isPinned, step.isIsolated)
        if filter != step.filter { setFilter(step.filter) }
        (others, split) = (step.others, step.split)
        guard let place = step.place else { return }
        let left = current
        top = place.top
        go(to: place.sentence, claim: place.claim, opening: false)
        row = place.row
        noteJump(from: left)
    }
}
