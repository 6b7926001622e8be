import Documents
import Screen

/// Whose claim the current sentence is, and how the reader knows.
enum AttributionPane {
    /// Columns for the claim's number: " claim 12 of 24".
    private static let numberColumns = 15

    static func draw(_ model: Model, _ canvas: inout Canvas) {
        guard canvas.rect.rows > 0 else { return }
        let isFocused = model.focus == .attribution
        let hasTitle = hasTitle(in: canvas.rect)
        if hasTitle {
            let style = isFocused ? Style(.plain, on: .current, .bold) : Style(.muted)
            if isFocused {
                canvas.fill(0, style: style)
            } else {
                // The rule ends where the number begins: what changes from sentence to sentence is short.
                let end = max(0, canvas.rect.columns - Self.numberColumns)
                for column in 0..<end { canvas.put(Glyph("─"), at: column, 0, style: style) }
            }
            canvas.put(" Attribution ", at: 0, 0, style: isFocused ? style : Style(.plain, .bold))
            if let number = number(in: model) {
                canvas.put(number, at: canvas.rect.columns - number.count, 0, style: style)
            }
        }
        let first = hasTitle ? 1 : 0
        let shown = shown(model, in: canvas.rect)
        for (row, line) in shown.rows.enumerated() {
            let isSelected = isFocused && line.lead == model.row
            let hasMore = row == shown.rows.count - 1 && shown.hasMore
            if isSelected { canvas.put("▸", at: 0, first + row, style: Style(.plain, .bold)) }
            if hasMore { canvas.put("⋯", at: canvas.rect.columns - 1, first + row, style: Style(.plain, .bold)) }
            var column = 1 + line.indent
            for (place, run) in line.runs.enumerated() {
                let start = column
                column = canvas.put(run.text, at: column, first + row, style: run.style)
                guard place == line.runs.count - 1, let address = line.address else { continue }
                canvas.link(address, from: start, to: column, first + row)
            }
        }
    }

    /// Where the row leads that is drawn on screen row `row`; nil for nowhere.
    static func lead(at row: Int, _ model: Model, in rect: Rect) -> Int? {
        let place = row - rect.row - (hasTitle(in: rect) ? 1 : 0)
        let rows = shown(model, in: rect).rows
        return rows.indices.contains(place) ? rows[place].lead : nil
    }

    private static func hasTitle(in rect: Rect) -> Bool { rect.rows > 2 }

    /// The rows in sight, and whether more follow.
    private static func shown(_ model: Model, in rect: Rect) -> (rows: [AttributionReport.Row], hasMore: Bool) {
        let rows = AttributionReport(model, columns: rect.columns - 2).rows
        let room = rect.rows - (hasTitle(in: rect) ? 1 : 0)
        let selected = rows.firstIndex { model.focus == .attribution && $0.lead == model.row } ?? 0
        let top = max(0, min(selected - room + 2, rows.count - room))
        return (Array(rows.dropFirst(top).prefix(room)), top + room < rows.count)
    }

    /// " claim 2 of 5", counted among the holder's claims.
    private static func number(in model: Model) -> String? {
        guard let actor = model.currentHolder else { return nil }
        let claims = model.reading.index.parts[actor].claims
        let shown = model.claim.map { [$0] } ?? model.currentClaims.holdings.first?.attributions ?? []
        guard let place = claims.firstIndex(where: shown.contains) else { return nil }
        return " claim \(place + 1) of \(claims.count)"
    }
}
