import Screen

/// The files that can be opened: name, title, who speaks most, actors and claimed sentences of each.
enum ArticleListPane {
    /// Columns of each figure.
    private static let figure = 8
    /// Panes narrower than this leave the actors out.
    private static let actorsFrom = 40
    /// Panes narrower than this leave the titles out.
    private static let titlesFrom = 60
    /// Panes narrower than this leave out who speaks.
    private static let namesFrom = 100

    static func draw(_ list: ArticleList, _ canvas: inout Canvas) {
        let right = canvas.rect.columns
        let hasActors = right >= actorsFrom
        let end = right - (hasActors ? 2 : 1) * figure
        let longest = list.rows.prefix(1000).map { Canvas.columns(of: $0.name) }.max() ?? 0
        let hasTitles = right >= titlesFrom
        let titleStart = hasTitles ? 2 + min(longest, right / 3) + 2 : end
        let namesStart = right >= namesFrom ? titleStart + (end - titleStart) / 2 : end
        canvas.put("File", at: 2, 0, style: Style(.muted), limit: titleStart)
        if hasTitles { canvas.put("Title", at: titleStart, 0, style: Style(.muted), limit: end) }
        if namesStart < end { canvas.put("Most words", at: namesStart, 0, style: Style(.muted), limit: end) }
        if hasActors { put("actors", endingAt: end + figure - 1, 0, style: Style(.muted), &canvas) }
        put("claimed", endingAt: right - 1, 0, style: Style(.muted), &canvas)
        for (place, row) in list.rows.dropFirst(list.top).prefix(max(0, canvas.rect.rows - 1)).enumerated() {
            let line = place + 1
            let isSelected = list.top + place == list.selected
            // The rows themselves stay as they are: a step sends few bytes.
            if isSelected {
                canvas.put("▸", at: 0, line, style: Style(.plain, .bold))
                canvas.frame.cursor = Place(column: canvas.rect.column, row: canvas.rect.row + line)
            }
            var nameEnd = titleStart - 1
            switch row.state {
            case .waiting: put("…", endingAt: right - 1, line, style: Style(.muted), &canvas)
            case .counted(let actors, let claims):
                if hasTitles { canvas.put(row.title ?? "", at: titleStart, line, limit: namesStart - 1) }
                let names = row.actors.joined(separator: ", ")
                if namesStart < end { canvas.put(names, at: namesStart, line, style: Style(.muted), limit: end) }
                if hasActors { put("\(actors)", endingAt: end + figure - 1, line, style: .plain, &canvas) }
                put("\(claims)", endingAt: right - 1, line, style: .plain, &canvas)
            case .unreadable(let reason):
                let start = hasTitles ? titleStart : max(right / 2, right - Canvas.columns(of: reason) - 1)
                canvas.put(reason, at: start, line, style: Style(.alert))
                nameEnd = min(nameEnd, start - 1)
            }
            canvas.put(row.name, at: 2, line, limit: nameEnd)
        }
    }

    private static func put(_ text: String, endingAt end: Int, _ row: Int, style: Style, _ canvas: inout Canvas) {
        canvas.put(text, at: max(2, end - Canvas.columns(of: text)), row, style: style)
    }
}
