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

    /// The document that `index` is about.
    func page(of index: DocumentIndex) -> String {
        var lines: [String] = []
        let sentences = Dictionary(grouping: index.annotations.sentences.indices) {
            index.annotations.sentences[$0].block
        }
        for (number, block) in index.document.blocks.enumerated() {
            if number > 0 { lines.append("") }
            let inside = sentences[number] ?? []
            if inside.isEmpty { lines.append(line(["\(block.kind.rawValue)"], index.document.string(block.span))) }
            var start = block.span.start
            for (place, sentence) in inside.enumerated() {
                // The first line takes in a dateline before its sentence, the last one what is left of the block.
                let isLast = place == inside.count - 1
                let end = isLast ? block.span.end : index.annotations.sentences[sentence].span.end
                var heading = [holders(of: sentence, in: index)]
                if block.kind != .paragraph, place == 0 {
                    heading = [block.kind.rawValue] + (index.claims[sentence].isOwnVoice ? [] : heading)
                }
                lines.append(line(heading, index.document.string(Span(start, end))))
                start = end
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
