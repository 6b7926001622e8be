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
                    var heading = sentence.map { holders(of: $0, in: article.index) } ?? []
                    if isNamed || sentence == nil {
                        heading = [paragraph.kind.rawValue] + heading.drop { $0 == Self.ownVoice }
                    }
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

    private func holders(of sentence: Int, in index: DocumentIndex) -> [String] {
        let claims = ClaimWords(index: index).claims(of: sentence)
        let holders = claims.filter { !$0.isPart }.map(chain)
        if !holders.isEmpty { return [holders.joined(separator: " and ")] }
        var parts: [String] = []
        for part in claims.map(chain) where !parts.contains(part) { parts.append(part) }
        return [Self.ownVoice] + (parts.isEmpty ? [] : ["in part \(parts.joined(separator: " and "))"])
    }

    /// Who made the claim first, then who reports it.
    private func chain(_ claim: ClaimWords.Claim) -> String {
        (claim.confidence < uncertainBelow ? "perhaps " : "")
            + claim.links.reversed().map { $0.isEmpty ? "nobody named" : $0.joined(separator: " and ") }
            .joined(separator: ", according to ")
    }
}
