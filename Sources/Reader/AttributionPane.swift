import Documents
import Screen

/// Whose claim the current sentence is, and how the reader knows.
enum AttributionPane {
    /// Columns for the claim's number: " claim 12 of 24".
    private static let numberColumns = 15

    static func draw(_ model: Model, _ canvas: inout Canvas) {
        guard canvas.rect.rows > 0 else { return }
        let rows = AttributionReport(model, columns: canvas.rect.columns - 2).rows
        let isFocused = model.focus == .attribution
        let hasTitle = canvas.rect.rows > 2
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
        let room = canvas.rect.rows - first
        let selected = rows.firstIndex { isFocused && $0.lead == model.row } ?? 0
        let top = max(0, min(selected - room + 2, rows.count - room))
        for (row, line) in rows.dropFirst(top).prefix(room).enumerated() {
            let isSelected = isFocused && line.lead == model.row
            let hasMore = row == room - 1 && top + room < rows.count
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

    /// " claim 2 of 5", counted among the holder's claims.
    private static func number(in model: Model) -> String? {
        guard let actor = model.currentHolder else { return nil }
        let claims = model.reading.index.parts[actor].claims
        let shown = model.claim.map { [$0] } ?? model.currentClaims.holdings.first?.attributions ?? []
        guard let place = claims.firstIndex(where: shown.contains) else { return nil }
        return " claim \(place + 1) of \(claims.count)"
    }
}
