import Documents

/// Where a row of the attribution pane leads.
enum Lead: Hashable, Sendable {
    /// Words that show who the source is.
    case evidence(Span)
    /// Another claim of the holder.
    case claim(Int)
}

extension Model {
    /// The attributions that the attribution pane explains.
    var explained: [Int] { claim.map { [$0] } ?? currentClaims.holdings.compactMap(\.attributions.first) }

    /// What the rows of the attribution pane lead to, from top to bottom.
    var leads: [Lead] {
        let attributions = reading.index.annotations.attributions
        let resolutions = explained.flatMap { attributions[$0].evidence.resolutions }
        var leads = resolutions.compactMap(evidence(for:)).map { Lead.evidence($0) }
        leads = leads.enumerated().filter { leads.firstIndex(of: $1) == $0 }.map(\.element)
        return leads + otherClaims.map { .claim($0) }
    }

    /// The words elsewhere that a resolution rests on.
    func evidence(for resolution: Resolution) -> Span? {
        resolution.antecedent
            ?? resolution.phrase.flatMap { reading.index.sentence(at: $0.start) == current ? nil : $0 }
    }

    /// The holder's other claims.
    var otherClaims: [Int] {
        guard let actor = currentHolder else { return [] }
        let shown = claim.map { [$0] } ?? currentClaims.holdings.first?.attributions ?? []
        return reading.index.parts[actor].all.filter { reading.isClaim($0) && !shown.contains($0) }
    }

    /// Goes to where the selected row of the attribution pane leads.
    mutating func follow() {
        let leads = leads
        guard leads.indices.contains(row) else {
            message = leads.isEmpty ? nothingLeadsOn : "\(settings.keymap.way(to: .nextRow)) selects where to go"
            return
        }
        push(leaving: true)
        switch leads[row] {
        case .claim(let claim):
            go(to: reading.index.sentence(of: claim) ?? current, claim: claim)
        case .evidence(let words):
            focus(on: .article)
            go(to: reading.index.sentence(at: words.start) ?? current)
            pointed = words
            message =
                "“\(reading.document.string(Span(words.start, min(words.end, words.start + 60))))”: "
                + "\(settings.keymap.way(to: .back)) goes back to the claim"
        }
    }
}
