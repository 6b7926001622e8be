import Screen

/// The keys that matter now, for the footer.
struct FooterHints {
    private let model: Model

    init(_ model: Model) { self.model = model }

    /// As many as fit; help, commands and quit always.
    func text(columns: Int) -> String {
        if model.help != nil {
            return [pair("select", .nextSentence, .previousSentence), "Enter run", "/ filter", hint("close", .quit)]
                .compactMap { $0 }.joined(separator: "  ")
        }
        if model.split != nil {
            return [
                pair("row", .nextRow, .previousRow), hint("other side", .nextPane), hint("go there", .goIn),
                hint("back", .back),
            ].compactMap { $0 }.joined(separator: "  ")
        }
        let always = [hint("help", .help), hint("commands", .commands), hint("quit", .quit)].compactMap { $0 }
        var shown: [String] = []
        var used = always.reduce(0) { $0 + Canvas.columns(of: $1) + 2 }
        for hint in paneHints {
            let width = Canvas.columns(of: hint) + 2
            guard used + width <= columns + 2 else { continue }
            used += width
            shown.append(hint)
        }
        return (shown + always).joined(separator: "  ")
    }

    private var paneHints: [String] {
        if model.list.isOpen {
            let back = model.hasArticle ? hint("back", .back) : nil
            return [pair("file", .nextSentence, .previousSentence), hint("open", .goIn), hint("search", .search), back]
                .compactMap { $0 }
        }
        // The words stay the same from sentence to sentence: a footer that moved would cost bytes at every step.
        let claims = pair("actor's claims", .nextClaim, .previousClaim)
        let only = model.filter == nil ? "fold others" : "show all"
        let hits = model.search.hits.isEmpty || !model.search.isShown ? nil : pair("hits", .nextHit, .previousHit)
        let files = model.files > 1 ? pair("file", .nextFile, .previousFile) : nil
        let rest = [hint("pane", .nextPane), hint("search", .search), files, hint(only, .filter)]
        let own: [String?]
        switch model.focus {
        case .article: own = [pair("sentence", .nextSentence, .previousSentence), hits, claims, hint("why", .goIn)]
        case .actors: own = [pair("actor", .nextRow, .previousRow), hint("its claims", .goIn), hint("choose", .choose)]
        case .attribution: own = [pair("row", .nextRow, .previousRow), hint("go there", .goIn), hint("back", .back)]
        }
        return (own + rest).compactMap { $0 }
    }

    /// Nil for an action that has no key.
    private func hint(_ what: String, _ action: Action) -> String? {
        key(of: action).map { "\($0) \(what)" }
    }

    private func pair(_ what: String, _ next: Action, _ previous: Action) -> String? {
        let keys = [next, previous].compactMap(key)
        return keys.isEmpty ? nil : "\(keys.joined(separator: "/")) \(what)"
    }

    private func key(of action: Action) -> String? { model.settings.keymap.bindings(of: action).first?.label }
}
