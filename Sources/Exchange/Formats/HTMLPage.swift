import Documents

/// A document as a part of an HTML page that needs no other file and no script.
///
/// Each sentence that somebody holds begins with its holder's tag, and is underlined in the holder's ink; so are pieces
/// inside. Who points at one, taps on it or reaches it with Tab sees the chain and how it is known at the page's bottom;
/// on paper the chain stands in front of the sentence.
struct HTMLPage {
    /// What ends the page.
    static let end = "</body>\n</html>\n"

    /// What stands in the title line of a window.
    var title: String { exported.title }

    private let exported: ExportedArticle
    private let looks: [Int: PageLooks.Look]
    private let words: ClaimWords
    private var index: DocumentIndex { exported.index }

    /// Prepares the part of an article.
    init(_ article: ExportedArticle, looks: [Int: PageLooks.Look]) {
        exported = article
        self.looks = looks
        words = ClaimWords(index: article.index)
    }

    /// What begins the page.
    static func head(title: String, _ looks: PageLooks) -> String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(escaped(title))</title>
        <style>
        \(HTMLStyle.sheet(looks))
        </style>
        </head>
        <body>

        """
    }

    /// The article with its actors.
    var article: String {
        let parts = exported.paragraphs.map(paragraph) + [actors]
        return (["<article>"] + parts.filter { !$0.isEmpty } + ["</article>\n"]).joined(separator: "\n")
    }

    private func paragraph(_ paragraph: ExportedArticle.Paragraph) -> String {
        let pieces = paragraph.passages.map { passage in
            switch passage {
            case .gap: "…"
            case .words(let span, let sentence): sentence.map { self.sentence($0, span) } ?? text(span)
            }
        }
        let line = pieces.joined(separator: " ")
        switch paragraph.kind {
        case .title: return "<h1 dir=\"auto\">\(line)</h1>"
        case .heading: return "<h2 dir=\"auto\">\(line)</h2>"
        case .paragraph: return "<p dir=\"auto\">\(line)</p>"
        case .byline, .dateline, .caption, .credit: return "<p dir=\"auto\" class=\"aside\">\(line)</p>"
        }
    }

    /// A passage with the holders of its sentence; `span` may be wider than the sentence.
    private func sentence(_ sentence: Int, _ span: Span) -> String {
        let claims = words.claims(of: sentence)
        let inside = pieces(claims.filter(\.isPart).map(\.attribution), in: span)
        let holders = claims.filter { !$0.isPart }
        guard let first = holders.first else { return inside }
        let tags = holders.map { tag($0, ink: $0.holder == first.holder ? "" : ink(of: $0.holder)) }.joined()
        let notes = holders.map(note).joined()
        return "<span class=\"claim\(ink(of: first.holder))\" tabindex=\"0\">\(tags)\(inside)"
            + "<span class=\"why\" role=\"note\">\(notes)</span></span>"
    }

    /// The text of `span`; the pieces of `parts` in it, the last one where several overlap, as claims of their own.
    private func pieces(_ parts: [Int], in span: Span) -> String {
        var owners: [(span: Span, part: Int)] = []
        for part in parts {
            for piece in index.annotations.attributions[part].content {
                if let inside = piece.intersection(span) { owners.append((inside, part)) }
            }
        }
        let borders = Set([span.start, span.end] + owners.flatMap { [$0.span.start, $0.span.end] }).sorted()
        var html = ""
        var begun: Set<Int> = []
        for (start, end) in zip(borders, borders.dropFirst()) {
            let words = text(Span(start, end), isWhole: start == span.start)
            guard let part = owners.last(where: { $0.span.contains(start) })?.part else {
                html += words
                continue
            }
            let claim = self.words.claim(of: part)
            let tag = begun.insert(part).inserted ? self.tag(claim) : ""
            html +=
                "<span class=\"claim part\(ink(of: claim.holder))\" tabindex=\"0\">\(tag)\(words)"
                + "<span class=\"why\" role=\"note\">\(note(claim))</span></span>"
        }
        return html
    }

    /// The tag of a claim's holder, in the ink around it unless it has its own.
    private func tag(_ claim: ClaimWords.Claim, ink: String = "") -> String {
        let tag = claim.holder.flatMap { looks[$0]?.tag } ?? claim.chain
        return "<b class=\"tag\(ink)\" title=\"\(Self.escaped(claim.chain))\">\(Self.escaped(tag))</b> "
    }

    private func note(_ claim: ClaimWords.Claim) -> String {
        let lines = [words.kind(of: claim.attribution)] + words.evidence(of: claim.attribution)
        return "<b>\(Self.escaped(claim.chain))</b> " + lines.map(Self.escaped).joined(separator: "; ") + ". "
    }

    private func ink(of actor: Int?) -> String { actor.flatMap { looks[$0] }.map { " ink\($0.ink)" } ?? "" }

    /// The actors with claims, most words first.
    private var actors: String {
        let speaking = index.annotations.actors.filter {
            index.parts.indices.contains($0.id) && !index.parts[$0.id].all.isEmpty
        }
        guard !speaking.isEmpty else { return "" }
        let ranked = speaking.sorted { (-index.parts[$0.id].words, $0.id) < (-index.parts[$1.id].words, $1.id) }
        let rows = ranked.map { actor in
            let (part, look) = (index.parts[actor.id], looks[actor.id])
            let share = index.words > 0 ? (part.words * 100 + index.words / 2) / index.words : 0
            return
                "<tr><td><b class=\"tag\(look.map { " ink\($0.ink)" } ?? "")\">\(Self.escaped(look?.tag ?? ""))</b></td>"
                + "<th scope=\"row\" dir=\"auto\">\(Self.escaped(words.name(actor.id)))</th><td>\(actor.kind.rawValue)</td>"
                + "<td>\(Self.count(part.claims.count, part.embedded.count))</td><td>\(share) %</td></tr>"
        }
        return """
            <table>
            <thead><tr><th></th><th scope="col">Actor</th><th scope="col">Kind</th><th scope="col">Claims</th>\
            <th scope="col">Words</th></tr></thead>
            <tbody>
            \(rows.joined(separator: "\n"))
            </tbody>
            </table>
            """
    }

    /// Claims that hold sentences, or pieces inside others' sentences, as in the reader's list of actors.
    private static func count(_ claims: Int, _ pieces: Int) -> String { claims > 0 ? "\(claims)" : "‹\(pieces)›" }

    private func text(_ span: Span) -> String { Controls.asOneLine(text(span, isWhole: true)) }

    /// The text of a piece of a line with its links, with a blank where white space borders on its neighbours.
    private func text(_ span: Span, isWhole: Bool) -> String {
        LinkedText(index.document, span).pieces.enumerated().map { place, piece in
            let (before, words, after) = LinkedText.words(index.document.string(piece.span))
            let text = Self.escaped(words)
            let link = piece.address.map { "<a href=\"\(Self.escaped($0))\">\(text)</a>" }
            return (place == 0 && isWhole ? "" : before) + (words.isEmpty ? "" : link ?? text) + after
        }
        .joined()
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
