import Documents
import Screen

/// Who claims something: tag, name, kind, number of claims, share of the article's words; the own voice last. The bar
/// compares the actors with each other.
enum ActorsPane {
    static let longestBar = 5
    /// Columns from which on a row has room for the actor's kind.
    static let kindFrom = 40

    /// Rows of actors in a pane of some rows: title and own voice take one each.
    static func listRows(of rows: Int) -> Int { max(0, rows - 2) }

    static func draw(_ model: Model, _ canvas: inout Canvas) {
        let focused = model.focus == .actors
        drawTitle(model, focused, &canvas)
        let members = model.reading.cast.members(by: model.order)
        let shown = shown(model, rows: canvas.rect.rows)
        for (row, member) in shown.enumerated() { drawMember(member, model, row + 1, &canvas) }
        if model.progress != nil, members.isEmpty {
            canvas.put("being looked for …", at: 2, 1, style: Style(.muted))
        } else if canvas.rect.rows > 2 || (canvas.rect.rows == 2 && model.selected == .ownVoice) {
            canvas.fill(canvas.rect.rows - 1, style: .plain)
            drawOwnVoice(model, &canvas)
        }
    }

    /// The actors in sight. The selected one takes the last row when it lies outside: it is always in sight, and the list
    /// stays still.
    private static func shown(_ model: Model, rows: Int) -> [Cast.Member] {
        let members = model.reading.cast.members(by: model.order)
        var shown = Array(members.dropFirst(model.actorsTop).prefix(max(1, listRows(of: rows))))
        if let selected = members.first(where: { .actor($0.actor) == model.selected }),
            !shown.contains(selected), !shown.isEmpty
        {
            shown[shown.count - 1] = selected
        }
        return shown
    }

    /// Who is drawn on row `row` of a pane of `rows`; nil for the title and blank rows.
    static func holder(at row: Int, _ model: Model, rows: Int) -> Holder? {
        if row == rows - 1, row > 1 { return .ownVoice }
        let shown = shown(model, rows: rows)
        return shown.indices.contains(row - 1) ? .actor(shown[row - 1].actor) : nil
    }

    private static func drawTitle(_ model: Model, _ focused: Bool, _ canvas: inout Canvas) {
        let style = focused ? Style(.plain, on: .current, .bold) : Style(.plain, .bold)
        if focused { canvas.fill(0, style: style) }
        let count = model.reading.cast.byWords.count
        let shown = max(1, listRows(of: canvas.rect.rows))
        let number = count > shown ? "\(shown) of \(count)" : "\(count)"
        let end = canvas.put(count == 0 ? "Actors" : "Actors  \(number)", at: 1, 0, style: style)
        let orders = ["by \(model.order.rawValue) ▾", "\(model.order.rawValue)▾", "▾"]
        guard let order = orders.first(where: { end + 1 + $0.count < canvas.rect.columns }) else { return }
        canvas.put(
            order, at: canvas.rect.columns - order.count - 1, 0,
            style: Style(.muted, on: focused ? .current : .plain))
    }

    private static func drawMember(_ member: Cast.Member, _ model: Model, _ row: Int, _ canvas: inout Canvas) {
        let actor = model.reading.index.annotations.actors[member.actor]
        let isSelected = model.selected == .actor(member.actor)
        let isDimmed = model.isIsolated && !model.subjects.contains(.actor(member.actor))
        let ink: Style.Ink = isDimmed ? .muted : .actor(member.colour)
        let plain = Style(isDimmed ? .muted : .plain)
        if isSelected { canvas.put(marker(model), at: 0, row, style: Style(ink, .bold)) }
        if model.chosen.contains(.actor(member.actor)) { canvas.put("✓", at: 1, row, style: Style(ink, .bold)) }
        canvas.put(member.tag, at: 2, row, style: Style(ink, .bold))
        let claims = member.claims > 0 ? "\(member.claims)" : "‹\(member.embedded)›"
        let most = model.reading.cast.byWords.first?.words ?? 0
        let start = drawFigures(
            claims: claims, share: (member.words, model.reading.index.words), bar: (member.words, most), ink: ink, row,
            &canvas)
        var end = start - 1
        if canvas.rect.columns >= kindFrom {
            end -= 8
            canvas.put(label(of: actor.kind), at: end + 1, row, style: Style(.muted))
        }
        canvas.put(actor.name, at: 6, row, style: plain, limit: end)
    }

    /// `▸` follows the sentences, `●` stays.
    private static func marker(_ model: Model) -> String { model.isPinned ? "●" : "▸" }

    private static func drawOwnVoice(_ model: Model, _ canvas: inout Canvas) {
        let row = canvas.rect.rows - 1
        let isSelected = model.selected == .ownVoice
        if isSelected { canvas.put(marker(model), at: 0, row, style: Style(.plain, .bold)) }
        let index = model.reading.index
        let sentences = model.reading.ownSentences
        if model.chosen.contains(.ownVoice) { canvas.put("✓", at: 1, row, style: Style(.plain, .bold)) }
        canvas.put("—", at: 2, row)
        let start = drawFigures(
            claims: "\(sentences)", share: (index.ownWords, index.words), bar: (0, 0), ink: .plain, row, &canvas)
        canvas.put("own voice", at: 6, row, limit: start - 1)
    }

    /// Draws claims, bar and share from the right border on, and returns the column where they start.
    private static func drawFigures(
        claims: String, share: (part: Int, whole: Int), bar: (part: Int, whole: Int), ink: Style.Ink, _ row: Int,
        _ canvas: inout Canvas
    ) -> Int {
        let percent = share.whole > 0 ? "\((share.part * 100 + share.whole / 2) / share.whole)%" : "0%"
        let right = canvas.rect.columns
        canvas.put(percent, at: right - percent.count, row)
        let barColumns = right < kindFrom ? 3 : longestBar
        let barStart = right - 4 - barColumns
        canvas.put(self.bar(bar.part, of: bar.whole, columns: barColumns), at: barStart, row, style: Style(ink))
        let columns = Canvas.columns(of: claims)
        canvas.put(claims, at: barStart - 1 - columns, row)
        return barStart - 1 - max(columns, 3)
    }

    /// A bar in eighths of a column; at least one eighth for anything.
    static func bar(_ part: Int, of whole: Int, columns: Int) -> String {
        guard whole > 0, part > 0 else { return "" }
        let eighths = max(1, part * columns * 8 / whole)
        let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
        return String(repeating: "█", count: eighths / 8) + rest
    }

    static func label(of kind: Actor.Kind) -> String {
        switch kind {
        case .person: "person"
        case .organisation: "organ."
        case .government: "govern."
        case .group: "group"
        case .outlet: "outlet"
        case .document: "documt."
        case .unnamed: "unnamed"
        }
    }
}
