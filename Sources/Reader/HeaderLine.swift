import Documents
import Screen

/// The top line: the article's title and what was found in it.
enum HeaderLine {
    static func draw(_ model: Model, _ canvas: inout Canvas) {
        let style = Style(on: .bar)
        canvas.fill(0, style: style)
        let summary = model.list.isOpen ? model.list.summary : summary(of: model)
        let columns = Canvas.columns(of: summary)
        let room = canvas.rect.columns - columns - 2
        let shown = room >= 12
        let title =
            model.list.isOpen
            ? model.list.title
            : model.files > 1 ? "\(model.file + 1)/\(model.files) \(name(of: model))" : name(of: model)
        canvas.put(
            title, at: 1, 0, style: Style(on: .bar, .bold), limit: shown ? room : canvas.rect.columns - 1)
        if shown { canvas.put(summary, at: canvas.rect.columns - columns - 1, 0, style: style) }
    }

    private static func name(of model: Model) -> String {
        model.reading.title.isEmpty ? model.reading.document.origin : model.reading.title
    }

    /// "42 sentences · 29 claimed · 2 uncertain", or "only Ann Lee, Bo Ek".
    private static func summary(of model: Model) -> String {
        if model.isIsolated || model.filter != nil { return "only \(model.subjectNames)" }
        let sentences = "\(model.sentences.count) sentence\(model.sentences.count == 1 ? "" : "s")"
        guard model.progress == nil else { return sentences }
        let doubt = model.reading.uncertain.isEmpty ? "" : " · \(model.reading.uncertain.count) uncertain"
        return "\(sentences) · \(model.sentences.count - model.reading.ownSentences) claimed\(doubt)"
    }
}
