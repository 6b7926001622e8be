import Documents

/// What there is to say about attributions, in words on one line and without controls.
struct ClaimWords {
    /// The document with its annotations.
    let index: DocumentIndex

    private var annotations: Annotations { index.annotations }

    /// The attributions to be told with a sentence, by the chain that holds them: first those that hold it, then the
    /// smaller pieces in it that are claims of somebody.
    func claims(of sentence: Int) -> [(chain: String, attribution: Int, isPart: Bool)] {
        let claims = index.claims[sentence]
        let holdings = claims.holdings.compactMap { holding in
            holding.attributions.first.map { (chain: names(holding.chain), attribution: $0, isPart: false) }
        }
        let links = Set(claims.holdings.flatMap { $0.attributions.flatMap(annotations.ancestors) })
        let parts = claims.embedded.filter { id in
            let attribution = annotations.attributions[id]
            return attribution.kind.isClaim && !attribution.actors.isEmpty && !links.contains(id)
        }
        return holdings + parts.map { (chain: chain(of: $0), attribution: $0, isPart: true) }
    }

    /// "CNN ▸ Ann Lee & Bob Ray", outermost first; "nobody named" where a link has no holder.
    func chain(of attribution: Int) -> String {
        annotations.chain(of: attribution).map { link in
            link.isEmpty ? "nobody named" : link.map(name).joined(separator: " & ")
        }.joined(separator: " ▸ ")
    }

    /// "indirect statement, 96 % sure".
    func kind(of attribution: Int) -> String {
        let attribution = annotations.attributions[attribution]
        let percent = Int((attribution.confidence * 100).rounded())
        return "\(attribution.form.rawValue) \(attribution.kind.rawValue), \(percent) % sure"
    }

    /// How the attribution is known: "cue “said”", "source “she”, Ann Lee: last woman named as a source".
    func evidence(of attribution: Int) -> [String] {
        let attribution = annotations.attributions[attribution]
        var evidence = attribution.cue.isEmpty ? [] : ["cue “\(words(attribution.cue))”"]
        for resolution in attribution.evidence.resolutions {
            let phrase = resolution.phrase.map { "“\(words([$0]))”" } ?? "unnamed"
            let actor = resolution.actor.map { ", \(name($0)): " } ?? ": "
            evidence.append("source \(phrase)\(actor)\(resolution.rule.summary)")
        }
        return evidence
    }

    /// The words of some spans, joined by "…".
    func words(_ spans: [Span]) -> String {
        spans.map { Controls.asOneLine(index.document.string($0)) }.joined(separator: " … ")
    }

    /// An actor's name.
    func name(_ actor: Int) -> String {
        annotations.actors.indices.contains(actor) ? Controls.asOneLine(annotations.actors[actor].name) : ""
    }

    private func names(_ chain: [Int]) -> String { chain.map(name).joined(separator: " ▸ ") }
}
