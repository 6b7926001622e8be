import Documents
import Matters
import Screen

/// "Others on this": a claim, and those of other actors on the same matter, each with what they share.
enum OthersPane {
    /// Lines of a claim's words shown at most.
    static let longest = 3
    private static let indent = 5

    static func draw(_ list: OthersList, _ model: Model, _ canvas: inout Canvas) {
        guard canvas.rect.rows > 0 else { return }
        let isFocused = model.focus == .attribution
        let style = isFocused ? Style(.plain, on: .current, .bold) : Style(.plain, .bold)
        canvas.fill(0, style: isFocused ? style : .plain)
        canvas.put("Others on this", at: 1, 0, style: style)
        let number = "\(list.row + 1) of \(list.entries.count)"
        canvas.put(number, at: canvas.rect.columns - number.count - 1, 0, style: style)
        for (place, entry) in shown(list, model, in: canvas.rect).enumerated() {
            if entry.row == list.row, entry.line.tag != nil {
                canvas.put("▸", at: 0, 1 + place, style: Style(.plain, .bold))
            }
            canvas.put(entry.line.tag ?? "", at: 1, 1 + place, style: Style(entry.line.ink, .bold))
            canvas.put(entry.line.text, at: indent, 1 + place, style: entry.line.style)
        }
    }

    /// The row of the list that is drawn on screen row `row`; nil for none.
    static func entry(at row: Int, _ list: OthersList, _ model: Model, in rect: Rect) -> Int? {
        let shown = shown(list, model, in: rect)
        let place = row - rect.row - 1
        return shown.indices.contains(place) && shown[place].row >= 0 ? shown[place].row : nil
    }

    /// The lines below the title with the rows of the list that they are of, -1 for the claim that was asked about.
    private static func shown(_ list: OthersList, _ model: Model, in rect: Rect) -> [(row: Int, line: Line)] {
        let columns = rect.columns - indent - 1
        let own = ClaimExcerpt(list.claim, in: model.reading)
        var lines = lines(of: own, shared: nil, columns: columns).map { (row: -1, line: $0) }
        for (row, entry) in list.entries.enumerated() {
            guard let excerpt = ClaimExcerpt(entry, in: model) else { continue }
            lines += Self.lines(of: excerpt, shared: entry.related, columns: columns).map { (row, $0) }
        }
        let room = max(0, rect.rows - 1)
        let selected = lines.indices.filter { lines[$0].row == list.row }
        let top = max(0, min((selected.last ?? 0) - room + 1, selected.first ?? 0))
        return Array(lines.dropFirst(top).prefix(room))
    }

    private struct Line {
        var tag: String?
        var ink: Style.Ink
        var text: String
        var style = Style.plain
    }

    /// The claim's sentence and words; below what it shares with the one that was asked about.
    private static func lines(of excerpt: ClaimExcerpt, shared: RelatedClaim?, columns: Int) -> [Line] {
        let folded = TextFold.lines(excerpt.text, columns: max(8, columns))
        var lines = folded.prefix(longest).enumerated().map { place, text in
            let isCut = place == longest - 1 && folded.count > longest
            return Line(tag: place == 0 ? excerpt.tag : nil, ink: excerpt.ink, text: isCut ? text + " …" : text)
        }
        if let place = excerpt.place { lines.append(Line(ink: .plain, text: place, style: Style(.muted))) }
        guard let shared else { return lines + [Line(ink: .plain, text: "")] }
        let words = "both: " + (shared.names + shared.words).joined(separator: ", ")
        lines += TextFold.lines(words, columns: max(8, columns)).map {
            Line(ink: .plain, text: $0, style: Style(.muted))
        }
        return lines
    }
}
