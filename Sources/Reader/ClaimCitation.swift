import Documents
import Screen

/// A claim as a line to be pasted elsewhere: its words, the chain of its holders, the cue, and where it stands.
///
///     “…” — CNN ▸ Ann Lee (indirect statement, “said”), Council Delays Vote (article.txt, bytes 97–152)
struct ClaimCitation: Hashable, Sendable {
    /// Bytes of the words at most: terminals, tmux and screen take no line of any length.
    static let longest = 8192

    /// The line, without controls.
    private(set) var text = ""
    /// Whether the words are cut.
    private(set) var isCut = false

    /// Cites a sentence with those who hold it.
    init(sentence: Int, in reading: Reading) {
        let claims = reading.index.claims[sentence]
        let holders = claims.holdings.compactMap { holding -> String? in
            guard let id = holding.attributions.first else { return nil }
            let chain = holding.chain.map { reading.index.annotations.actors[$0].name }.joined(separator: " ▸ ")
            return chain + Self.kind(of: id, in: reading)
        }
        let whose = holders.isEmpty ? "the article’s own voice" : holders.joined(separator: "; ")
        cite([reading.sentences[sentence].span], whose, in: reading)
    }

    /// Cites an attribution.
    init(attribution id: Int, in reading: Reading) {
        let annotations = reading.index.annotations
        let chain = annotations.chain(of: id).map { link in
            link.isEmpty ? "nobody named" : link.map { annotations.actors[$0].name }.joined(separator: " & ")
        }
        let whose = chain.joined(separator: " ▸ ") + Self.kind(of: id, in: reading)
        cite(annotations.attributions[id].content, whose, in: reading)
    }

    private static func kind(of id: Int, in reading: Reading) -> String {
        let attribution = reading.index.annotations.attributions[id]
        let cue = attribution.cue.isEmpty ? "" : ", “\(reading.words(attribution.cue))”"
        return " (\(attribution.form.rawValue) \(attribution.kind.rawValue)\(cue))"
    }

    private mutating func cite(_ spans: [Span], _ whose: String, in reading: Reading) {
        let words = GlyphReader.plain(reading.words(spans))
        var shown = words
        if words.utf8.count > Self.longest {
            isCut = true
            var end = words.startIndex
            var bytes = 0
            for scalar in words.unicodeScalars {
                bytes += UTF8.width(scalar)
                guard bytes <= Self.longest else { break }
                end = words.unicodeScalars.index(after: end)
            }
            shown = words[..<end] + " … [cut]"
        }
        let places = spans.map { "\($0.start)–\($0.end)" }.joined(separator: ", ")
        let source = "\(reading.title) (\(reading.document.origin), bytes \(places))"
        text = "“\(shown)” — \(GlyphReader.plain(whose)), \(GlyphReader.plain(source))"
    }
}

extension Model {
    /// Copies the claim in the selected row of the attribution pane, the one gone to, the one that holds the current sentence, or the sentence.
    mutating func copyClaim() -> [Effect] {
        guard reading.index.claims.indices.contains(current) else {
            message = "there is no sentence to copy"
            return []
        }
        if focus == .attribution, others?.selected.file != nil {
            message = "that claim stands in another file: \(settings.keymap.way(to: .goIn)) goes there"
            return []
        }
        let chosen = copiedClaim
        guard progress == nil || chosen != nil || !currentClaims.isOwnVoice else {
            message = "the analysis is not done yet"
            return []
        }
        let citation =
            chosen.map { ClaimCitation(attribution: $0, in: reading) } ?? ClaimCitation(sentence: current, in: reading)
        let what = chosen != nil || !currentClaims.isOwnVoice ? "claim" : "sentence"
        message = citation.isCut ? "first 8 kB of the \(what) sent to the terminal" : "\(what) sent to the terminal"
        return [.copy(citation.text)]
    }

    /// The claim that is copied instead of the sentence.
    private var copiedClaim: Int? {
        if focus == .attribution {
            if let others { return others.selected.related.claim }
            if leads.indices.contains(row), case .claim(let id) = leads[row] { return id }
        }
        // A claim may run over several sentences; one of them alone could end inside a quotation.
        let holdings = currentClaims.holdings
        return claim ?? (holdings.count == 1 ? holdings[0].attributions.first : nil)
    }
}
