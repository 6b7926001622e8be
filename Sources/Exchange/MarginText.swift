import Documents

/// A document as plain text: every sentence begins a line, with its holders beside it in the left margin.
///
/// A margin holds the names of a chain, outermost first, between "▸"; several holders stand one below the other. Titles,
/// captions and the like are named in brackets. "part:" says who is claimed to have said a part of the sentence that the
/// article itself says. The article's own sentences have an empty margin. Controls in the text become U+FFFD.
struct MarginText {
    private let margin: Int
    private let room: Int
    private let columns: @Sendable (String) -> Int

    /// Prepares pages of `width` columns, at least 24.
    init(width: Int, columns: @escaping @Sendable (String) -> Int) {
        let width = max(24, width)
        margin = max(8, min(26, width * 3 / 10))
        room = width - margin - 3
        self.columns = columns
    }

    /// The document that `index` is about.
    func page(of index: DocumentIndex) -> String {
        var lines = [Controls.asOneLine(index.document.origin), ""]
        let sentences = Dictionary(grouping: index.annotations.sentences.indices) {
            index.annotations.sentences[$0].block
        }
        for (number, block) in index.document.blocks.enumerated() {
            if number > 0 { lines.append("") }
            let label = block.kind == .paragraph ? [] : ["[\(block.kind.rawValue)]"]
            let inside = sentences[number] ?? []
            if inside.isEmpty { lines += row(label, index.document.string(block.span)) }
            var start = block.span.start
            for (place, sentence) in inside.enumerated() {
                // The first row takes in a dateline before its sentence, the last one what is left of the block.
                let isLast = place == inside.count - 1
                let end = isLast ? block.span.end : index.annotations.sentences[sentence].span.end
                let text = index.document.string(Span(start, end))
                lines += row((place == 0 ? label : []) + holders(of: sentence, in: index), text)
                start = end
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The margin's entries for a sentence.
    private func holders(of sentence: Int, in index: DocumentIndex) -> [String] {
        let actors = index.annotations.actors
        let claims = index.claims[sentence]
        if !claims.isOwnVoice {
            return claims.holdings.map { $0.chain.map { actors[$0].name }.joined(separator: " ▸ ") }
        }
        let parts = claims.embedded.filter { index.annotations.attributions[$0].kind.isClaim }
        var entries: [String] = []
        for id in parts {
            let chain = index.annotations.chain(of: id).map { $0.map { actors[$0].name }.joined(separator: " & ") }
            let entry = "part: " + chain.joined(separator: " ▸ ")
            if !index.annotations.attributions[id].actors.isEmpty, !entries.contains(entry) { entries.append(entry) }
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
