import Screen

/// The candidates for the line at the prompt, above it.
enum CompletionList {
    /// Rows at most.
    static let longest = 8

    /// Rows taken on a screen with so many between header and footer.
    static func rows(for completion: Completion, body: Int) -> Int {
        min(completion.candidates.count, longest, body / 2)
    }

    static func draw(_ completion: Completion, _ canvas: inout Canvas) {
        let rows = canvas.rect.rows
        let chosen = completion.chosen ?? 0
        let top = max(0, min(chosen - rows / 2, completion.candidates.count - rows))
        let shown = completion.candidates.dropFirst(top).prefix(rows)
        let names = shown.map { Canvas.columns(of: $0.name) }.max() ?? 0
        let keys = canvas.rect.columns >= 60 ? shown.map { Canvas.columns(of: $0.keys) }.max() ?? 0 : 0
        for (row, candidate) in shown.enumerated() {
            let isChosen = completion.chosen == top + row
            canvas.fill(row, style: Style(on: .bar))
            canvas.put(isChosen ? "▸" : " ", at: 0, row, style: Style(.plain, on: .bar, .bold))
            canvas.put(candidate.name, at: 1, row, style: Style(.plain, on: .bar, .bold))
            if keys > 0 { canvas.put(candidate.keys, at: names + 3, row, style: Style(.muted, on: .bar)) }
            let column = names + 3 + (keys > 0 ? keys + 2 : 0)
            canvas.put(candidate.summary, at: column, row, style: Style(on: .bar))
        }
        let rest = completion.candidates.count - top - shown.count
        if rest > 0 {
            let more = " \(rest) more "
            let column = canvas.rect.columns - Canvas.columns(of: more)
            canvas.put(more, at: column, rows - 1, style: Style(.muted, on: .bar))
        }
    }
}
