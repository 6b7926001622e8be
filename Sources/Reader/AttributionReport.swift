import Documents
import Screen

/// The lines of the attribution pane for the current sentence; more of them while the pane has the focus.
struct AttributionReport {
    /// Text of one style.
    struct Run {
        var text: String
        var style: Style
    }

    /// One line.
    struct Row {
        var indent = 0
        var runs: [Run]
        /// Index into `Model.leads` of what the row leads to.
        var lead: Int?
        /// Where the last run's text leads outside the article.
        var address: String?
    }

    /// Characters of a text shown at most.
    private static let longest = 600
    /// Columns of the labels ("source").
    private static let labelColumns = 8

    private(set) var rows: [Row] = []
    private let leads: [Lead]
    private let model: Model
    private let reading: Reading
    private let columns: Int

    init(_ model: Model, columns: Int) {
        self.model = model
        self.reading = model.reading
        leads = model.leads
        self.columns = max(8, columns)
        guard !model.sentences.isEmpty else { return }
        let claims = model.currentClaims
        if let claim = model.claim {
            add(claim)
            for holding in claims.holdings where !holding.attributions.contains(claim) { add(holding) }
        } else if claims.isOwnVoice {
            addOwnVoice()
        } else {
            for holding in claims.holdings { add(holding) }
        }
        addEmbedded(claims)
        addLinks()
        addOtherClaims()
    }

    private var attributions: [Attribution] { reading.index.annotations.attributions }

    private mutating func addOwnVoice() {
        if model.progress != nil {
            add([Run(text: "being analysed …", style: Style(.muted))])
        } else {
            add([Run(text: "Own voice", style: Style(.plain, .bold))])
            let parts = model.currentClaims.embedded.isEmpty ? "" : ", but for the part below"
            addFolded("the article itself says this\(parts)", style: Style(.muted))
        }
    }

    private mutating func add(_ holding: SentenceClaims.Holding) {
        guard let actor = holding.holder, let id = holding.attributions.first else { return }
        addChain(holding.chain)
        addEvidence(of: id, for: [actor])
    }

    /// The claim that the reader went to inside the sentence.
    private mutating func add(_ claim: Int) {
        let holders = attributions[claim].actors
        for holder in holders {
            addChain(reading.index.annotations.chain(of: claim, to: holder))
        }
        addEvidence(of: claim, for: holders)
    }

    private mutating func addEvidence(of id: Int, for actors: [Int]) {
        let attribution = attributions[id]
        let percent = Int((reading.index.annotations.certainty(of: id) * 100).rounded())
        let confidence = reading.isUncertain(id) ? "uncertain, \(percent) %" : "\(percent) %"
        addFolded("\(attribution.form.rawValue) \(attribution.kind.rawValue), \(confidence)", style: .plain)
        if !attribution.cue.isEmpty {
            addLabelled("cue", reading.words(attribution.cue), style: Style(.plain, .underline))
        }
        for resolution in attribution.evidence.resolutions where resolution.actor.map(actors.contains) ?? false {
            let first = rows.count
            addLabelled("source", words(of: resolution), style: .plain)
            if let evidence = model.evidence(for: resolution), rows.indices.contains(first) {
                rows[first].lead = leads.firstIndex(of: .evidence(evidence))
            }
        }
        if model.focus == .attribution {
            addLabelled("words", attribution.evidence.scope.summary, style: .plain)
        }
    }

    /// "CNN ▸ Lund City Council", each name in its colour.
    private mutating func addChain(_ chain: [Int]) {
        var runs: [Run] = []
        var used = 0
        for (place, actor) in chain.enumerated() {
            let link = place == 0 ? "" : " ▸ "
            let name = reading.index.annotations.actors[actor].name
            let width = Canvas.columns(of: link + name)
            if used > 0, used + width > columns {
                add(runs)
                runs = []
                used = 0
            }
            runs.append(Run(text: used == 0 && place > 0 ? "▸ " : link, style: Style(.muted)))
            let ink = reading.cast.member(actor).map { Style.Ink.actor($0.colour) } ?? .plain
            runs.append(Run(text: name, style: Style(ink, .bold)))
            used += width
        }
        add(runs)
    }

    /// "he → Bob Ray: last man named as a source, 2 sentences up".
    private func words(of resolution: Resolution) -> String {
        // The phrase is the name that stands above.
        if resolution.rule == .namedHere || resolution.rule == .unnamed { return resolution.rule.summary }
        let phrase = resolution.phrase.map { reading.document.string($0) }
        let name = resolution.actor.map { reading.index.annotations.actors[$0].name } ?? "nobody"
        let step = phrase == name ? name : phrase.map { "\($0) → \(name)" } ?? name
        return "\(step): \(resolution.rule.summary)\(distance(to: resolution.antecedent))"
    }

    private func distance(to antecedent: Span?) -> String {
        guard let antecedent, let sentence = reading.index.sentence(at: antecedent.start), sentence != model.current
        else { return "" }
        let steps = abs(model.current - sentence)
        let way = sentence < model.current ? "up" : "down"
        return ", \(steps) sentence\(steps == 1 ? "" : "s") \(way)"
    }

    /// Pieces of the sentence that are somebody else's, intents and decrees too.
    private mutating func addEmbedded(_ claims: SentenceClaims) {
        let links = reading.index.annotations.outerLinks(of: claims)
        for id in claims.embedded where id != model.claim && !links.contains(id) {
            let attribution = attributions[id]
            let names = attribution.actors.map { reading.index.annotations.actors[$0].name }
            let cue = attribution.cue.isEmpty ? "" : "“\(reading.words(attribution.cue))”"
            let who = [names.joined(separator: " and "), cue].filter { !$0.isEmpty }.joined(separator: " ")
            let label = attribution.kind.isClaim ? "inside" : attribution.kind.rawValue
            let words = reading.words(attribution.content)
            addLabelled(label, who.isEmpty ? words : "\(who): \(words)", style: .plain, lines: 1)
        }
    }

    /// Where words of the sentence lead.
    private mutating func addLinks() {
        guard model.sentences.indices.contains(model.current) else { return }
        let sentence = model.sentences[model.current].span
        for link in reading.document.links(in: sentence) {
            let words = link.span.contains(sentence) ? "" : " (\(reading.document.string(link.span)))"
            let first = rows.count
            addLabelled("link", link.target + words, style: .plain, lines: 3)
            guard rows.indices.contains(first) else { continue }
            rows[first].lead = leads.firstIndex(of: .link(link))
            for row in first..<rows.count { rows[row].address = link.address }
        }
    }

    /// The holder's other attributions; while the pane has no focus its title alone counts them, since their words
    /// would be new with each step.
    private mutating func addOtherClaims() {
        let claims = model.otherClaims
        guard model.focus == .attribution, !claims.isEmpty else { return }
        add([Run(text: "also claims", style: .plain)])
        for (place, id) in claims.enumerated() {
            let attribution = attributions[id]
            let number = reading.index.sentence(of: id).map { "\($0 + 1) " } ?? ""
            let text = number + String(reading.words(attribution.content).prefix(columns))
            let lead = leads.count - claims.count + place
            rows.append(Row(indent: 1, runs: [Run(text: text, style: .plain)], lead: lead))
        }
    }

    private mutating func add(_ runs: [Run]) { rows.append(Row(runs: runs)) }

    private mutating func addLabelled(_ label: String, _ text: String, style: Style, lines: Int = 6) {
        guard !text.isEmpty else { return }
        let folded = TextFold.lines(String(text.prefix(Self.longest)), columns: columns - Self.labelColumns)
        let lines = model.focus == .attribution ? folded.count : lines
        for (place, line) in folded.prefix(lines).enumerated() {
            let isCut = place == lines - 1 && folded.count > lines
            let head = place == 0 ? label : ""
            let padding = String(repeating: " ", count: max(1, Self.labelColumns - head.count))
            let text = Run(text: isCut ? line + "…" : line, style: style)
            add([Run(text: head, style: Style(.muted)), Run(text: padding, style: .plain), text])
        }
    }

    private mutating func addFolded(_ text: String, style: Style) {
        for line in TextFold.lines(text, columns: columns) { add([Run(text: line, style: style)]) }
    }
}
