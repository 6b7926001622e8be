import Documents

/// Where a row of the attribution pane leads.
enum Lead: Hashable, Sendable {
    /// Words that show who the source is.
    case evidence(Span)
    /// Where words of the sentence lead, outside the article.
    case link(Link)
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
        return leads + links.map { .link($0) } + otherClaims.map { .claim($0) }
    }

    /// Where words of the current sentence lead.
    var links: [Link] {
        sentences.indices.contains(current) ? Array(reading.document.links(in: sentences[current].span)) : []
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
    mutating func follow() -> [Effect] {
        let leads = leads
        guard leads.indices.contains(row) else {
            message = leads.isEmpty ? nothingLeadsOn : "\(settings.keymap.way(to: .nextRow)) selects where to go"
            return []
        }
        switch leads[row] {
        case .link(let link): return open(link)
        case .claim(let claim):
            push(leaving: true)
            go(to: reading.index.sentence(of: claim) ?? current, claim: claim)
        case .evidence(let words):
            push(leaving: true)
            focus(on: .article)
            go(to: reading.index.sentence(at: words.start) ?? current)
            pointed = words
            message =
                "“\(reading.document.string(Span(words.start, min(words.end, words.start + 60))))”: "
                + "\(settings.keymap.way(to: .back)) goes back to the claim"
        }
        return []
    }

    /// Opens the current sentence's link; of several, the selected one.
    mutating func openLink() -> [Effect] {
        let links = links
        guard let first = links.first else {
            message = "no link in this sentence: \(settings.keymap.way(to: .nextSentence)) goes on to the next one"
            return []
        }
        if focus == .attribution, others == nil, leads.indices.contains(row), case .link(let link) = leads[row] {
            return open(link)
        }
        if links.count == 1 { return open(first) }
        push(leaving: true)
        others = nil
        focus(on: .attribution)
        row = leads.firstIndex(of: .link(first)) ?? -1
        message = "\(links.count) links in this sentence: \(settings.keymap.way(to: .goIn)) opens the selected one"
        return []
    }

    private mutating func open(_ link: Link) -> [Effect] {
        guard let address = link.address else {
            message = "\(link.target.prefix(60)) can't be opened: it doesn't say on which site it is"
            return []
        }
        return [.browse(address)]
    }
}
