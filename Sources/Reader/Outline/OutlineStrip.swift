import Screen

/// The outline in one column beside the article, or in one row below it: the first letter of each slice's holder in the
/// holder's colour; for the article's own voice blank beside it, and a line below it, where it parts the panes. The part
/// that is on the screen has a ground of its own, unless that is all: it changes only when the page does, so that a step
/// from sentence to sentence costs nothing here.
enum OutlineStrip {
    static func draw(_ model: Model, _ canvas: inout Canvas) {
        guard let outline = model.outline else { return }
        let isColumn = canvas.rect.columns == 1
        let shown = slicesInSight(model, outline)
        for (place, holder) in outline.holders.enumerated() {
            let member = holder.flatMap(model.reading.cast.member)
            let ink: Style.Ink = member.map { .actor($0.colour) } ?? .muted
            let glyph = (member?.tag.unicodeScalars.first).map { Glyph($0) } ?? (isColumn ? .blank : Glyph("─"))
            let style = Style(ink, on: shown.contains(place) ? .current : .plain)
            canvas.put(glyph, at: isColumn ? 0 : place, isColumn ? place : 0, style: style)
        }
    }

    /// The slices of the part that is on the screen; none when that is the whole article.
    private static func slicesInSight(_ model: Model, _ outline: Outline) -> ClosedRange<Int> {
        let nothing = -1...(-1)
        let rows = model.panes.article.rows
        if model.top == 0, model.layout.isComplete, model.layout.lines.count <= rows { return nothing }
        let lines = model.layout.lines.dropFirst(model.top).prefix(rows).filter { $0.sentence >= 0 && $0.folded == 0 }
        guard let first = lines.first, let last = lines.last else { return nothing }
        return outline.slice(at: Int(first.start))...outline.slice(at: Int(last.end) - 1)
    }
}
