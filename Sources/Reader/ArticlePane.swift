import Documents
import Screen

/// The article: a margin that says who holds each sentence, and the text in the holder's colour.
enum ArticlePane {
    static func draw(_ model: Model, _ canvas: inout Canvas) {
        guard !model.sentences.isEmpty else {
            canvas.put("nothing to read: there is no text in it", at: model.panes.margin, 0, style: Style(.muted))
            return
        }
        let hits = MarkedHits(in: model, rows: canvas.rect.rows)
        let margin = model.panes.margin
        model.reading.document.text.withUnsafeBufferPointer { text in
            var look: SentenceLook?
            for row in 0..<canvas.rect.rows {
                let number = model.top + row
                guard model.layout.lines.indices.contains(number) else { return }
                let line = model.layout.lines[number]
                guard line.sentence >= 0 else { continue }
                guard line.folded == 0 else {
                    drawFold(line, isCurrent: Int(line.sentence) == model.current, from: margin, row, &canvas)
                    continue
                }
                let sentence = Int(line.sentence)
                if look?.sentence != sentence { look = SentenceLook(sentence, in: model) }
                guard let look else { continue }
                let isFirst = model.layout.firstLines[sentence] == number
                drawMargin(look, line, isFirst: isFirst, columns: margin, row, &canvas)
                drawText(look, line, hits: hits, pointed: model.pointed, text, from: margin, row, &canvas)
                if look.isCurrent, isFirst || row == 0 {
                    canvas.setCursor(at: margin, row)
                }
                if look.isCurrent, let start = model.pointed?.start ?? claimStart(in: model), line.start <= start,
                    start < line.end
                {
                    canvas.setCursor(at: column(of: start, in: line, text, from: margin), row)
                }
            }
        }
    }

    /// "⋯ 7 sentences", in place of what the filter leaves out.
    private static func drawFold(
        _ line: ArticleLayout.Line, isCurrent: Bool, from margin: Int, _ row: Int, _ canvas: inout Canvas
    ) {
        let words = "⋯ \(line.folded) sentence\(line.folded == 1 ? "" : "s")"
        canvas.put(words, at: margin, row, style: Style(.muted))
        guard isCurrent else { return }
        canvas.put("▌", at: margin - 1, row)
        canvas.setCursor(at: margin, row)
    }

    /// Where the claim begins that the reader went to inside the sentence.
    private static func claimStart(in model: Model) -> Int? {
        model.claim.flatMap { model.reading.index.annotations.attributions[$0].content.first?.start }
    }

    private static func column(
        of offset: Int, in line: ArticleLayout.Line, _ text: UnsafeBufferPointer<UInt8>, from margin: Int
    ) -> Int {
        var reader = GlyphReader(text, from: Int(line.start), to: offset)
        var column = margin
        while let element = reader.next() { column += element.columns }
        return column
    }

    private static func drawMargin(
        _ look: SentenceLook, _ line: ArticleLayout.Line, isFirst: Bool, columns: Int, _ row: Int,
        _ canvas: inout Canvas
    ) {
        let bytes = Int(line.start)..<Int(line.end)
        let embedded = look.embedded.first { $0.tag != nil && bytes.contains($0.span.start) }
        // Where nothing can be dimmed, the isolated actor is the one that still has a margin.
        guard !look.isDimmed || look.isCurrent else { return }
        if columns <= Tags.columns {
            if isFirst, look.isUncertain || embedded != nil {
                let style = Style(look.isUncertain ? .alert : look.ink)
                canvas.put(look.isUncertain ? "?" : "‹", at: 0, row, style: style)
            }
        } else if isFirst, let tag = look.tag {
            let style = Style(look.ink, .bold)
            let end = canvas.put(tag, at: 0, row, style: style, limit: Tags.columns)
            let mark = look.isUncertain ? "?" : embedded != nil ? "‹" : nil
            if let mark {
                canvas.put(mark, at: end, row, style: Style(look.isUncertain ? .alert : look.ink))
            }
        } else if let embedded, let tag = embedded.tag {
            let style = Style(embedded.ink, [])
            let shown = embedded.isUncertain ? String(tag.prefix(Tags.columns - 1)) : tag
            let end = canvas.put("‹" + shown, at: 0, row, style: style, limit: Tags.columns + 1)
            if embedded.isUncertain { canvas.put("?", at: end, row, style: Style(.alert)) }
        }
        drawBar(look, columns, row, &canvas)
    }

    private static func drawBar(_ look: SentenceLook, _ columns: Int, _ row: Int, _ canvas: inout Canvas) {
        guard look.isHeld || look.isCurrent else { return }
        canvas.put(look.isCurrent ? "▌" : "▎", at: columns - 1, row, style: Style(look.ink))
    }

    private static func drawText(
        _ look: SentenceLook, _ line: ArticleLayout.Line, hits: MarkedHits, pointed: Span?,
        _ text: UnsafeBufferPointer<UInt8>, from margin: Int, _ row: Int, _ canvas: inout Canvas
    ) {
        var reader = GlyphReader(text, from: Int(line.start), to: Int(line.end))
        var column = margin
        while let element = reader.next() {
            var style = look.style(at: element.offset)
            hits.mark(&style, at: element.offset)
            if pointed?.contains(element.offset) ?? false { style.ink = .hit }
            canvas.put(
                element.glyph, columns: element.columns, at: column, row, style: style)
            column += element.columns
        }
    }
}
