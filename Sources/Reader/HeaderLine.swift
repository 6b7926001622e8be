import Documents
import Screen

/// The top line: the article's title and what was found in it.
enum HeaderLine {
    static func draw(_ model: Model, _ canvas: inout Canvas) {
        let style = Style(on: .bar)
        canvas.fill(0, style: style)
        let summary = summary(of: model)
        let columns = Canvas.columns(of: summary)
        let room = canvas.rect.columns - columns - 2
        let shown = room >= 12
        let title = model.files > 1 ? "\(model.file + 1)/\(model.files) \(model.reading.title)" : model.reading.title
        canvas.put(
            title, at: 1, 0, style: Style(on: .bar, .bold), limit: shown ? room : canvas.rect.columns - 1)
        if shown { canvas.put(summary, at: canvas.rect.columns - columns - 1, 0, style: style) }
    }

    /// "42 sentences · 29 claimed by 14 actors · 1 uncertain".
    private static func summary(of model: Model) -> String {
        let sentences = "\(model.sentences.count) sentence\(model.sentences.count == 1 ? "" : "s")"
        guard model.progress == nil else { return sentences }
        let claimed = model.reading.index.claims.filter { !$0.isOwnVoice }.count
        let holders = model.reading.cast.byWords.filter { $0.claims > 0 }.count
        let uncertain = model.reading.index.annotations.attributions.filter { model.reading.isUncertain($0.id) }.count
        let doubt = uncertain > 0 ? " · \(uncertain) uncertain" : ""
        if model.size.columns < 100 { return "\(claimed)/\(sentences) claimed\(doubt)" }
        return "\(sentences) · \(claimed) claimed by \(holders) actor\(holders == 1 ? "" : "s")\(doubt)"
    }
}
