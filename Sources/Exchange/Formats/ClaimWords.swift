import Documents

/// What there is to say about attributions, in words on one line and without controls.
struct ClaimWords {
    /// The document with its annotations.
    let index: DocumentIndex

    private var annotations: Annotations { index.annotations }

    /// What is to be told with a sentence.
    struct Claim {
        /// The names of a chain's links, outermost first; several hold one link together.
        let links: [[String]]
        /// Whose claim it is: the chain's last link, or the first of those who hold it together.
        let holder: Int?
        /// The attribution that tells how it is known.
        let attribution: Int
        /// Whether it holds a smaller piece of the sentence only.
        let isPart: Bool
        /// The least certainty of the attributions that it is made of, 0…1.
        let confidence: Double

        /// "CNN ▸ Ann Lee & Bob Ray"; "nobody named" where a link has no holder.
        var chain: String {
            links.map { $0.isEmpty ? "nobody named" : $0.joined(separator: " & ") }.joined(separator: " ▸ ")
        }
    }

    /// The claims to be told with a sentence: first those that hold it, then the smaller pieces in it that are claims of
    /// somebody.
    func claims(of sentence: Int) -> [Claim] {
        let claims = index.claims[sentence]
        let holdings = claims.holdings.compactMap { holding in
            holding.attributions.first.map {
                Claim(
                    links: holding.chain.map { [name($0)] }, holder: holding.holder, attribution: $0, isPart: false,
                    confidence: confidence(of: holding.attributions))
            }
        }
        let links = annotations.outerLinks(of: claims)
        let parts = claims.embedded.filter { id in
            let attribution = annotations.attributions[id]
            return attribution.kind.isClaim && !attribution.actors.isEmpty && !links.contains(id)
        }
        return holdings + parts.map { claim(of: $0) }
    }

    private func confidence(of ids: [Int]) -> Double { ids.map(annotations.certainty).min() ?? 1 }

    /// What is to be told of one attribution by itself.
    func claim(of attribution: Int) -> Claim {
        let links = annotations.chain(of: attribution).map { $0.map(name) }
        return Claim(
            links: links, holder: annotations.attributions[attribution].actors.first, attribution: attribution,
            isPart: true, confidence: confidence(of: [attribution]))
    }

    /// "indirect statement, 96 % sure".
    func kind(of attribution: Int) -> String {
        let percent = Int((annotations.certainty(of: attribution) * 100).rounded())
        let attribution = annotations.attributions[attribution]
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

    /// The words of some spans; see `Document.words`.
    func words(_ spans: [Span]) -> String { Controls.asOneLine(index.document.words(spans)) }

    /// An actor's name.
    func name(_ actor: Int) -> String {
        annotations.actors.indices.contains(actor) ? Controls.asOneLine(annotations.actors[actor].name) : ""
    }
}
