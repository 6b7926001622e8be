import Documents

/// A document as plain text: every sentence begins a line, with its holders beside it in the left margin.
///
/// A margin holds the names of a chain, outermost first, between "▸"; several holders stand one below the other. Titles,
/// captions and the like are named in brackets. "part:" says who is claimed to have said a part of the sentence that the
/// article itself says; "?" ends a chain that is uncertain. The article's own sentences have an empty margin. Controls in the text become U+FFFD.
struct MarginText {
    /// Confidence below which a claim is called uncertain.
    private let uncertainBelow: Double
    private let margin: Int
    private let room: Int
    private let columns: @Sendable (String) -> Int

    /// Prepares pages of `width` columns, at least 24.
    init(width: Int, uncertainBelow: Double, columns: @escaping @Sendable (String) -> Int) {
        self.uncertainBelow = uncertainBelow
        let width = max(24, width)
        margin = max(8, min(26, width * 3 / 10))
        room = width - margin - 3
        self.columns = columns
    }

    /// The page of an article.
    func page(of article: ExportedArticle) -> String {
        let document = article.index.document
        let words = ClaimWords(index: article.index)
        var lines = [Controls.asOneLine(document.origin), ""]
        for (number, paragraph) in article.paragraphs.enumerated() {
            if number > 0 { lines.append("") }
            let label = paragraph.kind == .paragraph ? [] : ["[\(paragraph.kind.rawValue)]"]
            for (place, passage) in paragraph.passages.enumerated() {
                let first = place == 0 ? label : []
                switch passage {
                case .gap: lines += row(first, "…")
                case .words(let span, let sentence):
                    let entries = sentence.map { holders(of: $0, in: article.index, words) } ?? []
                    lines += row(first + entries, document.string(span))
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The margin's entries for a sentence.
    private func holders(of sentence: Int, in index: DocumentIndex, _ words: ClaimWords) -> [String] {
        let isOwnVoice = index.claims[sentence].isOwnVoice
        var entries: [String] = []
        for claim in words.claims(of: sentence) where isOwnVoice || !claim.isPart {
            let isUncertain = claim.confidence < uncertainBelow
            let entry = (claim.isPart ? "part: " : "") + claim.chain + (isUncertain ? "?" : "")
            if !entries.contains(entry) || !claim.isPart { entries.append(entry) }
        }
        return entries
    }

    /// `text` wrapped, with `entries` wrapped beside it.
    private func row(_ entries: [String], _ text: String) -> [String] {
        let left = entries.flatMap { wrapped(Controls.asOneLine($0), to: margin) }
        let right = wrapped(Controls.asOneLine(text), to: room)
        return (0..<max(left.count, right.count)).map { line in
            let name = line < left.count ? left[line] : ""
            let padding = String(repeating: " ", count: max(0, margin - columns(name)))
            let words = line < right.count ? right[line] : ""
            return words.isEmpty ? name + padding + " │" : name + padding + " │ " + words
        }
    }

    /// The words of `text` in lines of `width` columns; a longer word has a line of its own.
    private func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ") {
            let needed = columns(String(word))
            if used > 0, used + 1 + needed > width {
                lines.append(line)
                line = ""
                used = 0
            }
            if used > 0 { line += " " }
            line += word
            used += (used > 0 ? 1 : 0) + needed
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }
}
