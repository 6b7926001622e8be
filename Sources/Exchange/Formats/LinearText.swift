import Documents

/// A document for reading aloud and for pipes: a line a sentence, which begins with whose claim it is, in words.
///
/// "Ann Lee: …"; "Ann Lee, according to CNN: …" for a chain; "perhaps Ann Lee: …" when uncertain; "Article: …" for the
/// article's own voice, "Article, in part Ann Lee: …" when somebody else holds a piece. Titles, captions and the like say
/// so first. Blank lines stand between paragraphs. Controls in the text become U+FFFD.
struct LinearText {
    private static let ownVoice = "Article"
    /// Confidence below which a claim is called uncertain.
    let uncertainBelow: Double

    /// The page of an article.
    func page(of article: ExportedArticle) -> String {
        var lines: [String] = []
        for (number, paragraph) in article.paragraphs.enumerated() {
            if number > 0 { lines.append("") }
            for (place, passage) in paragraph.passages.enumerated() {
                let isNamed = place == 0 && paragraph.kind != .paragraph
                switch passage {
                case .gap: lines.append("…")
                case .words(let span, let sentence):
                    var heading = sentence.map { [holders(of: $0, in: article.index)] } ?? []
                    if sentence.map({ article.index.claims[$0].isOwnVoice }) ?? true, isNamed { heading = [] }
                    if isNamed || sentence == nil { heading = [paragraph.kind.rawValue] + heading }
                    lines.append(line(heading, article.index.document.string(span)))
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func line(_ heading: [String], _ text: String) -> String {
        let heading = Controls.asOneLine(heading.joined(separator: ", "))
        return heading.prefix(1).uppercased() + heading.dropFirst() + ": " + Controls.asOneLine(text)
    }

    private func holders(of sentence: Int, in index: DocumentIndex) -> String {
        let actors = index.annotations.actors
        let claims = index.claims[sentence]
        let attributions = index.annotations.attributions
        guard claims.isOwnVoice else {
            return claims.holdings.map { holding in
                let isUncertain = holding.attributions.contains { attributions[$0].confidence < uncertainBelow }
                let names = holding.chain.reversed().map { actors[$0].name }
                return (isUncertain ? "perhaps " : "") + names.joined(separator: ", according to ")
            }.joined(separator: " and ")
        }
        var parts: [String] = []
        for id in claims.embedded where attributions[id].kind.isClaim {
            let names = attributions[id].actors.map { actors[$0].name }.joined(separator: " and ")
            if !names.isEmpty, !parts.contains(names) { parts.append(names) }
        }
        return parts.isEmpty ? Self.ownVoice : "\(Self.ownVoice), in part \(parts.joined(separator: " and "))"
    }
}
