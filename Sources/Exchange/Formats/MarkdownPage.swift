import Documents

/// A document as Markdown (CommonMark with GitHub's footnotes): every sentence that somebody holds ends in a footnote
/// with the chain of holders, outermost first, and how it is known. Further footnotes name who is claimed to have said a
/// part of a sentence; quotation marks hold that part.
struct MarkdownPage {
    /// Footnotes so far, those of the documents before included.
    private(set) var notes: Int
    private let article: ExportedArticle
    private let words: ClaimWords
    private var footnotes: [String] = []

    /// Prepares a page whose footnotes go on after number `notesBefore`.
    init(_ article: ExportedArticle, notesBefore: Int) {
        self.article = article
        words = ClaimWords(index: article.index)
        notes = notesBefore
    }

    /// The page.
    mutating func text() -> String {
        let paragraphs = article.paragraphs.map { self.paragraph($0) }.filter { !$0.isEmpty }
        return (paragraphs + footnotes).joined(separator: "\n\n") + "\n"
    }

    private mutating func paragraph(_ paragraph: ExportedArticle.Paragraph) -> String {
        let pieces = paragraph.passages.map { passage in
            switch passage {
            case .gap: return "…"
            case .words(let span, let sentence):
                return text(span) + (sentence.map { marks(of: $0) } ?? "")
            }
        }
        let line = pieces.filter { !$0.isEmpty }.joined(separator: " ")
        guard !line.isEmpty else { return "" }
        switch paragraph.kind {
        case .title: return "# \(line)"
        case .heading: return "## \(line)"
        case .byline, .dateline, .caption, .credit: return "*\(line)*"
        case .paragraph: return Self.guarded(line)
        }
    }

    /// The words of `span`, with its links.
    private func text(_ span: Span) -> String {
        let document = article.index.document
        let line = LinkedText(document, span).pieces.map { piece in
            let (before, words, after) = LinkedText.words(document.string(piece.span))
            guard let address = piece.address, !words.isEmpty else { return before + Self.escaped(words) + after }
            return "\(before)[\(Self.escaped(words))](<\(address)>)\(after)"
        }
        return Controls.asOneLine(line.joined())
    }

    /// The references after a sentence, whose footnotes are kept for the page's end.
    private mutating func marks(of sentence: Int) -> String {
        var marks = ""
        for claim in words.claims(of: sentence) {
            notes += 1
            marks += "[^\(notes)]"
            let about = [words.kind(of: claim.attribution)] + words.evidence(of: claim.attribution)
            let content = words.words(article.index.annotations.attributions[claim.attribution].content)
            let part = claim.isPart ? " of a part, “\(Self.escaped(content))”" : ""
            footnotes.append(
                "[^\(notes)]: **\(Self.escaped(claim.chain))**\(part): "
                    + Self.escaped(about.joined(separator: "; ")) + ".")
        }
        return marks
    }

    /// `text` with what Markdown would take as marks inside a line behind backslashes.
    private static func escaped(_ text: String) -> String {
        // By scalars: a mark that joins one of these doesn't hide it from other programs.
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if "\\`*_[]<>&~$!".unicodeScalars.contains(scalar) { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }

    /// `line` without what would make it a heading, a list or a quotation.
    private static func guarded(_ line: String) -> String {
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line.dropFirst(digits.count)
        if let first = rest.first, digits.isEmpty ? "#+-=|:".contains(first) : ".)".contains(first) {
            return digits + "\\" + rest
        }
        return line
    }
}
