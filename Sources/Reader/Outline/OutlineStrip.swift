import Screen

/// The outline in one column beside the article: the first letter of each slice's holder in the holder's colour, blank
/// for the article's own voice. The part that is on the screen has a ground of its own, unless that is all: it changes
/// only when the page does, so that a step from sentence to sentence costs nothing here.
enum OutlineStrip {
    static func draw(_ model: Model, _ canvas: inout Canvas) {
        guard let outline = model.outline else { return }
        let shown = rowsInSight(model, outline)
        for (row, holder) in outline.holders.prefix(canvas.rect.rows).enumerated() {
            let member = holder.flatMap(model.reading.cast.member)
            let ink: Style.Ink = member.map { .actor($0.colour) } ?? .plain
            let glyph = (member?.tag.unicodeScalars.first).map { Glyph($0) } ?? .blank
            canvas.put(glyph, at: 0, row, style: Style(ink, on: shown.contains(row) ? .current : .plain))
        }
    }

    /// The rows of the part that is on the screen; none when that is the whole article.
    private static func rowsInSight(_ model: Model, _ outline: Outline) -> ClosedRange<Int> {
        let nothing = -1...(-1)
        let rows = model.panes.article.rows
        if model.top == 0, model.layout.isComplete, model.layout.lines.count <= rows { return nothing }
        let lines = model.layout.lines.dropFirst(model.top).prefix(rows).filter { $0.sentence >= 0 && $0.folded == 0 }
        guard let first = lines.first, let last = lines.last else { return nothing }
        return outline.row(of: Int(first.start))...outline.row(of: Int(last.end) - 1)
    }
}
