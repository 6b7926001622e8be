import Screen

extension Model {
    /// Takes a key while the help is open: the filter first, then its own keys, then the keymap's motions.
    mutating func takeInHelp(_ key: Key) -> [Effect] {
        let body = panes.body
        let page = max(1, body.rows - 1)
        switch key {
        case .enter: return runChoice()
        case .down, .tab: help?.move(by: 1, in: body)
        case .up, .backTab: help?.move(by: -1, in: body)
        case .pageDown: help?.move(by: page, in: body)
        case .pageUp: help?.move(by: -page, in: body)
        case _ where help?.prompt != nil: typeFilter(key)
        case "/": help?.prompt = Prompt("/", history: PromptHistory())
        case .escape where help?.isFiltered ?? false: help?.narrow(to: "")
        default: return takeMotion(key)
        }
        return []
    }

    private mutating func typeFilter(_ key: Key) {
        switch help?.prompt?.take(key) {
        case .typing, .confirmed: filterHelp()
        case .cancelled, nil:
            help?.prompt = nil
            help?.narrow(to: "")
        }
    }

    /// Lists what fits the filter typed so far.
    mutating func filterHelp() {
        let filter = help?.prompt?.text ?? ""
        help?.narrow(to: filter)
    }

    private mutating func takeMotion(_ key: Key) -> [Effect] {
        guard case .action(let action) = settings.keymap.meaning(of: [key], in: focus) else { return [] }
        let page = max(1, panes.body.rows - 1)
        let body = panes.body
        switch action {
        case .help, .back, .quit: help = nil
        case .nextSentence, .nextRow: help?.move(by: 1, in: body)
        case .previousSentence, .previousRow: help?.move(by: -1, in: body)
        case .pageDown: help?.move(by: page, in: body)
        case .pageUp: help?.move(by: -page, in: body)
        case .halfPageDown: help?.move(by: max(1, page / 2), in: body)
        case .halfPageUp: help?.move(by: -max(1, page / 2), in: body)
        case .firstSentence, .firstRow: help?.moveToEnd(false, in: body)
        case .lastSentence, .lastRow: help?.moveToEnd(true, in: body)
        case .repaint: return [.repaint]
        case .commands:
            help = nil
            return dispatch(action, count: nil)
        default: message = "Enter runs the selected action, q closes the help"
        }
        return []
    }

    /// Closes the help and runs what is selected, in the pane that it belongs to.
    private mutating func runChoice() -> [Effect] {
        guard let choice = help?.choice else { return [] }
        help = nil
        guard choice.action != .help else { return [] }
        if let pane = choice.pane, pane != focus { focus(on: pane) }
        return dispatch(choice.action, count: nil)
    }
}
