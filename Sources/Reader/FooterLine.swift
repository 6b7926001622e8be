import Documents
import Screen

/// The bottom line: the prompt, a message, or the keys that matter now; on the right where the reader is.
enum FooterLine {
    static func draw(_ model: Model, _ canvas: inout Canvas) {
        let style = Style(on: .bar)
        canvas.fill(0, style: style)
        let place = place(of: model)
        let room = room(of: model, columns: canvas.rect.columns)
        if let prompt = model.prompt ?? model.help?.prompt {
            let shown = tail(of: prompt.label + prompt.text, columns: room - 2)
            let end = canvas.put(shown, at: 0, 0, style: style, limit: room)
            canvas.setCursor(at: end, 0)
        } else if model.message != nil {
            canvas.put(
                message(of: model, columns: canvas.rect.columns).last ?? "", at: 1, 0, style: Style(on: .bar, .bold),
                limit: room)
        } else if let action = model.awaiting {
            canvas.put(letters(for: action, in: model), at: 1, 0, style: style, limit: room)
        } else if !model.pending.isEmpty {
            canvas.put(WhichKey(model, columns: room).lines.last ?? "", at: 1, 0, style: style, limit: room)
        } else {
            canvas.put(FooterHints(model).text(columns: room - 1), at: 1, 0, style: style, limit: room)
        }
        if canvas.rect.columns >= 30 {
            canvas.put(place, at: canvas.rect.columns - Canvas.columns(of: place) - 1, 0, style: style)
        }
    }

    /// The message's lines: the last one stands on the footer, what has no room there above it.
    static func message(of model: Model, columns: Int) -> [String] {
        guard let message = model.message, model.prompt == nil, model.help?.prompt == nil else { return [] }
        let room = room(of: model, columns: columns) - 1
        if Canvas.columns(of: message) <= room { return [message] }
        return TextFold.lines(message, columns: max(8, room))
    }

    /// Columns left of the place, on a footer with so many.
    static func room(of model: Model, columns: Int) -> Int {
        max(1, columns - Canvas.columns(of: place(of: model)) - 2)
    }

    /// "analysing 40 %  15/42"; "hit 3 of 17  15/42" while a search is typed.
    private static func place(of model: Model) -> String {
        if model.list.isOpen { return "\(model.list.selected + 1)/\(model.list.rows.count)" }
        return hits(of: model) + sentence(of: model)
    }

    private static func hits(of model: Model) -> String {
        guard model.searchOrigin != nil, !model.search.query.isEmpty else { return "" }
        return model.search.current.map { "hit \($0 + 1) of \(model.search.hits.count)  " } ?? "no hit  "
    }

    private static func sentence(of model: Model) -> String {
        let progress = model.progress.map { "analysing \(Int($0 * 100)) %  " } ?? ""
        let count = model.count.digits.isEmpty ? "" : "\(model.count.digits)  "
        guard !model.sentences.isEmpty else { return count + progress + "0/0" }
        return "\(count)\(progress)\(model.current + 1)/\(model.sentences.count)"
    }

    /// What the letter may be that an action waits for.
    private static func letters(for action: Action, in model: Model) -> String {
        guard action == .goToMark else { return "a letter marks the sentence  Esc cancels" }
        let marks = model.marks.inOrder.map { "\($0.letter) sentence \($0.sentence + 1)" }
        let back = model.jumps.before.map { "' back to sentence \($0 + 1)" }
        let shown = marks + [back].compactMap { $0 }
        return shown.isEmpty ? "nothing is marked: m marks  Esc cancels" : shown.joined(separator: "  ")
    }

    /// The end of a string that fits into some columns.
    private static func tail(of string: String, columns: Int) -> String {
        var tail = Substring(string)
        while Canvas.columns(of: String(tail)) > max(1, columns) { tail.removeFirst() }
        return String(tail)
    }
}
