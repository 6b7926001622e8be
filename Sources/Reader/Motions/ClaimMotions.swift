extension Model {
    /// Selects the current sentence's holder, unless the selection is pinned.
    mutating func followHolder() {
        guard !isPinned else { return }
        if let claim, let holder = currentHolder {
            let actors = reading.index.annotations.attributions[claim].actors
            if case .actor(let actor) = selected, actors.contains(actor) { return }
            selected = .actor(holder)
        } else if let holder = currentClaims.holdings.first?.holder {
            if case .actor(let actor) = selected, currentClaims.holdings.contains(where: { $0.holder == actor }) {
                return
            }
            selected = .actor(holder)
        } else if progress == nil {
            selected = .ownVoice
        }
    }

    /// Moves among the claims of the selected holder.
    mutating func moveClaim(by steps: Int) {
        guard let selected else {
            message = noActor
            return
        }
        move(
            by: steps, through: sentences(of: selected), what: "claim of \(name(of: selected))",
            opposite: steps > 0 ? .previousClaim : .nextClaim)
    }

    /// Moves among the claims of the article one by one, each of several in a sentence. A claim of several sentences
    /// is met where it begins.
    mutating func moveAttribution(by steps: Int) {
        let here = claim ?? currentClaims.holdings.first?.attributions.first
        let ahead = reading.index.annotations.attributions.indices.filter { id in
            guard reading.isClaim(id), let sentence = reading.index.sentence(of: id) else { return false }
            if steps > 0 { return sentence > current || (sentence == current && here.map { id > $0 } ?? true) }
            return sentence < current || (sentence == current && here.map { id < $0 } ?? false)
        }
        guard !ahead.isEmpty else {
            let other = settings.keymap.way(to: steps > 0 ? .previousAttribution : .nextAttribution)
            message = "no claim \(steps > 0 ? "below" : "above"): \(other) goes the other way"
            return
        }
        let target = steps > 0 ? ahead[min(steps, ahead.count) - 1] : ahead[max(0, ahead.count + steps)]
        go(to: reading.index.sentence(of: target) ?? current, claim: target)
        followHolder()
    }

    /// Moves among sentences that hold or contain somebody's claim.
    mutating func moveAttributed(by steps: Int) {
        let targets = reading.index.claims.indices.filter { sentence in
            let claims = reading.index.claims[sentence]
            return !claims.isOwnVoice || claims.embedded.contains(where: reading.isClaim)
        }
        move(
            by: steps, through: targets, what: "sentence with a claim",
            opposite: steps > 0 ? .previousAttributed : .nextAttributed)
        followHolder()
    }

    /// Moves among sentences that an uncertain attribution begins in.
    mutating func moveUncertain(by steps: Int) {
        var targets: [Int] = []
        for attribution in reading.uncertain {
            if let sentence = reading.index.sentence(of: attribution), targets.last != sentence {
                targets.append(sentence)
            }
        }
        move(
            by: steps, through: targets, what: "uncertain attribution",
            opposite: steps > 0 ? .previousUncertain : .nextUncertain)
        followHolder()
    }

    /// Dims all but the subjects' claims: the chosen actors', or else the selected one's.
    mutating func toggleIsolation() {
        earlier = nil
        if isIsolated {
            isIsolated = false
            releaseUnused()
        } else if subjects.isEmpty {
            message = noActor
        } else {
            push()
            isIsolated = true
            isPinned = true
            message = "all but \(subjectNames) dimmed: \(settings.keymap.way(to: .isolate)) shows all"
        }
    }

    /// Lets the selection follow the sentences again when nothing depends on it any more.
    mutating func releaseUnused() {
        guard !isIsolated, filter == nil, chosen.isEmpty else { return }
        isPinned = false
        followHolder()
    }

    /// Lets the selection follow the sentences again, with nobody chosen, dimmed or folded.
    mutating func release() {
        earlier = nil
        isIsolated = false
        isPinned = false
        chosen = []
        if filter != nil { setFilter(nil) }
        followHolder()
    }

    /// What to do where nobody is selected.
    var noActor: String {
        progress == nil
            ? "no actor is selected: \(settings.keymap.way(to: .actorsPane)) lists them"
            : "the analysis is not done yet: sentences can be walked meanwhile"
    }
}
