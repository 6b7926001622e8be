import Documents

extension Model {
    /// Whose claims are meant: the chosen actors', or else the selected one's.
    var subjects: Set<Holder> { chosen.isEmpty ? Set([selected].compactMap { $0 }) : Set(chosen) }

    /// Names of the subjects, in the order of the actors pane.
    var subjectNames: String {
        let subjects = filter ?? subjects
        return holders.filter(subjects.contains).map(name).joined(separator: ", ")
    }

    /// Whether somebody of `holders` claims the sentence, or a piece of it.
    func isClaim(_ claims: SentenceClaims, of holders: Set<Holder>) -> Bool {
        if holders.contains(.ownVoice), claims.isOwnVoice { return true }
        let attributions = reading.index.annotations.attributions
        let ids = claims.holdings.flatMap(\.attributions) + claims.embedded
        return ids.contains { id in attributions[id].actors.contains { holders.contains(.actor($0)) } }
    }

    /// Chooses the selected row of the actors pane, or no longer; a filter follows.
    mutating func toggleChoice() {
        guard let selected else {
            message = noActor
            return
        }
        earlier = nil
        if let place = chosen.firstIndex(of: selected) { chosen.remove(at: place) } else { chosen.append(selected) }
        isPinned = true
        if filter != nil { refilter() }
        let keys = settings.keymap
        message =
            chosen.isEmpty
            ? "nobody is chosen: \(keys.way(to: .choose)) chooses the selected actor"
            : "\(chosen.count) chosen: \(keys.way(to: .filter)) folds the others' claims, \(keys.way(to: .isolate)) dims them"
    }

    /// Folds all but the subjects' claims, or shows the whole article again.
    mutating func toggleFilter() {
        earlier = nil
        if filter != nil {
            setFilter(nil)
            releaseUnused()
            return
        }
        guard !subjects.isEmpty else {
            message = noActor
            return
        }
        push()
        isPinned = true
        refilter()
        let opens = settings.keymap.way(to: .goIn)
        message = "only \(subjectNames): \(opens) opens a fold, \(settings.keymap.way(to: .back)) shows all"
    }

    /// Filters by the subjects as they are now, and goes to the nearest of their claims.
    mutating func refilter() {
        setFilter(subjects)
        guard let run = layout.folding.run(of: current) else { return }
        if run.upperBound < sentences.count {
            go(to: run.upperBound)
        } else if run.lowerBound > 0 {
            go(to: run.lowerBound - 1)
        }
    }

    /// Filters by some holders, or not; the current sentence keeps its row where it can.
    mutating func setFilter(_ holders: Set<Holder>?) {
        rewrap(folding: true) { $0.filter = holders }
    }

    /// The folding that the filter asks for.
    var folding: Folding {
        guard let filter else { return Folding() }
        let claims = reading.index.claims
        return Folding(claims.indices) { isClaim(claims[$0], of: filter) }
    }

    /// Wraps the article anew after a change; the current sentence keeps its row where it can, and folds that were
    /// opened stay so unless the change is one of the filter.
    mutating func rewrap(folding isFoldedAnew: Bool = false, _ change: (inout Model) -> Void) {
        let row = layout.lines(of: current).lowerBound - top
        change(&self)
        outlineAnew()
        layout = ArticleLayout(
            reading, width: panes.textColumns, folding: isFoldedAnew ? folding : layout.folding)
        if let run = layout.folding.run(of: current), run.lowerBound != current {
            (current, claim, pointed, self.row) = (run.lowerBound, nil, nil, -1)
        }
        layout.extend(toSentence: current)
        let rows = max(1, panes.article.rows)
        top = max(0, layout.lines(of: current).lowerBound - min(max(0, row), rows - 1))
        layOut()
        if layout.isComplete { top = min(top, max(0, layout.lines.count - rows)) }
        reveal()
    }
}
