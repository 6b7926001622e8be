import Screen

/// The screen for a model. Pure: reads no clock, file, locale or global.
public func view(_ model: Model) -> Frame {
    let panes = model.panes
    var frame = Frame(size: model.size)
    guard !panes.isTooSmall else {
        draw(&frame, Rect(column: 0, row: 0, columns: model.size.columns, rows: 1)) { canvas in
            canvas.put("window too small", at: 0, 0)
        }
        return frame
    }
    draw(&frame, Rect(column: 0, row: 0, columns: model.size.columns, rows: 1)) { HeaderLine.draw(model, &$0) }
    if let help = model.help {
        draw(&frame, panes.body) { HelpPane.draw(help, &$0) }
    } else if let split = model.split {
        draw(&frame, panes.body) { SplitPane.draw(split, model, &$0) }
    } else if model.list.isOpen {
        draw(&frame, panes.body) { ArticleListPane.draw(model.list, &$0) }
    } else {
        drawPanes(model, panes, &frame)
    }
    drawAboveFooter(model, panes, &frame)
    let footer = Rect(column: 0, row: model.size.rows - 1, columns: model.size.columns, rows: 1)
    draw(&frame, footer) { FooterLine.draw(model, &$0) }
    return frame
}

/// Draws over the panes what belongs to the footer and has no room in it.
private func drawAboveFooter(_ model: Model, _ panes: PaneLayout, _ frame: inout Frame) {
    func rect(_ rows: Int) -> Rect {
        Rect(column: 0, row: model.size.rows - 1 - rows, columns: model.size.columns, rows: rows)
    }
    if let completion = model.completion {
        let rows = CompletionList.rows(for: completion, body: panes.body.rows)
        draw(&frame, rect(rows)) { CompletionList.draw(completion, &$0) }
    } else {
        let columns = model.size.columns
        let message = FooterLine.message(of: model, columns: columns)
        let isPending = message.isEmpty && !model.pending.isEmpty
        let keys = isPending ? WhichKey(model, columns: FooterLine.room(of: model, columns: columns)).lines : []
        let lines = (message + keys).dropLast()
        let style = isPending ? Style(on: .bar) : Style(on: .bar, .bold)
        draw(&frame, rect(min(lines.count, panes.body.rows))) { canvas in
            for (row, line) in lines.enumerated() {
                canvas.fill(row, style: style)
                canvas.put(line, at: 1, row, style: style)
            }
        }
    }
}

private func drawPanes(_ model: Model, _ panes: PaneLayout, _ frame: inout Frame) {
    if panes.isStacked, model.focus == .actors {
        draw(&frame, panes.actors) { ActorsPane.draw(model, &$0) }
    } else if panes.isStacked, model.focus == .attribution {
        draw(&frame, panes.body) { drawReasons(model, &$0) }
        return
    } else {
        draw(&frame, panes.article) { ArticlePane.draw(model, &$0) }
    }
    draw(&frame, panes.attribution) { drawReasons(model, &$0) }
    if let outline = panes.outline { draw(&frame, outline) { OutlineStrip.draw(model, &$0) } }
    guard !panes.isStacked else { return }
    if let divider = panes.divider {
        draw(&frame, divider) { canvas in
            for row in 0..<divider.rows { canvas.put(Glyph("│"), at: 0, row, style: Style(.muted)) }
        }
    }
    draw(&frame, panes.actors) { ActorsPane.draw(model, &$0) }
}

/// Why the claim is its holder's, or who else speaks of its matter.
private func drawReasons(_ model: Model, _ canvas: inout Canvas) {
    if let others = model.others {
        OthersPane.draw(others, model, &canvas)
    } else {
        AttributionPane.draw(model, &canvas)
    }
}

private func draw(_ frame: inout Frame, _ rect: Rect, _ body: (inout Canvas) -> Void) {
    var canvas = Canvas(frame, rect)
    body(&canvas)
    frame = canvas.frame
}
