import Screen

/// Draws the help.
enum HelpPane {
    static func draw(_ help: Help, _ canvas: inout Canvas) {
        let lines = help.lines(columns: canvas.rect.columns)
        if lines.isEmpty {
            canvas.put("nothing fits: Esc lists all keys again", at: 1, 0, style: Style(.muted))
        }
        for (row, line) in lines.dropFirst(help.top).prefix(canvas.rect.rows).enumerated() {
            let isSelected = line.row == help.selected
            let ground: Style.Ground = isSelected ? .current : .plain
            if isSelected { canvas.fill(row, style: Style(on: ground)) }
            let isFirst = isSelected && (help.top + row == 0 || lines[help.top + row - 1].row != help.selected)
            if isFirst {
                canvas.put("▸", at: 0, row, style: Style(.plain, on: ground, .bold))
                canvas.setCursor(at: 0, row)
            }
            switch line.content {
            case .title(let name): canvas.put(name, at: 1, row, style: Style(.plain, .bold))
            case .binding(let keys, let summary):
                canvas.put(keys, at: 2, row, style: Style(.plain, on: ground, .bold))
                canvas.put(summary, at: HelpLine.keyColumns + 1, row, style: Style(on: ground))
            case .note(let text): canvas.put(text, at: 1, row, style: Style(.muted, on: ground))
            case .blank: break
            }
        }
    }
}
