extension Model {
    /// Selects the current sentence's holder, unless an actor is isolated.
    mutating func followHolder() {
        guard !isIsolated else { return }
        if let holder = currentClaims.holdings.first?.holder {
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
            message = progress == nil ? "no actor is selected" : "the analysis is not done yet"
            return
        }
        move(by: steps, through: sentences(of: selected), what: "claim of \(name(of: selected))")
    }

    /// Moves among attributed sentences.
    mutating func moveAttributed(by steps: Int) {
        let claims = reading.index.claims
        move(by: steps, through: claims.indices.filter { !claims[$0].isOwnVoice }, what: "attributed sentence")
        followHolder()
    }

    /// Moves among sentences that an uncertain attribution begins in.
    mutating func moveUncertain(by steps: Int) {
        var targets: [Int] = []
        for attribution in reading.index.annotations.attributions where reading.isUncertain(attribution.id) {
            if let sentence = reading.index.sentence(of: attribution.id), targets.last != sentence {
                targets.append(sentence)
            }
        }
        move(by: steps, through: targets, what: "uncertain attribution")
        followHolder()
    }

    /// Dims all but one actor: the current sentence's holder, or the one selected in the actors pane.
    mutating func toggleIsolation() {
        if isIsolated {
            isIsolated = false
            followHolder()
        } else if selected != nil {
            isIsolated = true
        } else {
            message = "no actor is selected"
        }
    }
}
