extension Model {
    /// Gives a pane the focus.
    mutating func focus(on pane: Pane) {
        focus = pane
        row = -1
        guard pane == .actors else { return }
        if selected == nil || selected == .ownVoice, !isPinned { selected = holders.first }
        revealSelected()
    }

    /// Scrolls the actors so that the selected one is in sight. Only moving in the pane does this: a list that jumped
    /// about while the article is read would cost attention, and bytes.
    mutating func revealSelected() {
        guard let place = selected.flatMap({ holders.firstIndex(of: $0) }), selected != .ownVoice else { return }
        let rows = max(1, ActorsPane.listRows(of: panes.actors.rows))
        actorsTop = min(max(actorsTop, place - rows + 1), place)
    }

    /// Moves the focus round the panes.
    mutating func movePane(by steps: Int) {
        let panes = Pane.allCases
        let place = panes.firstIndex(of: focus) ?? 0
        focus(on: panes[((place + steps) % panes.count + panes.count) % panes.count])
    }

    /// Rows of the list that has the focus.
    var rowCount: Int { focus == .actors ? holders.count : others?.entries.count ?? leads.count }

    /// Moves in the list that has the focus. In the actors pane the article follows to the actor's next claim.
    mutating func moveRow(by steps: Int) {
        if focus == .attribution, others != nil {
            others?.move(by: steps)
            return
        }
        guard rowCount > 0 else {
            message = nothingLeadsOn
            return
        }
        if focus == .attribution {
            row = min(max(-1, row + steps), rowCount - 1)
            return
        }
        let holders = holders
        let place = selected.flatMap { holders.firstIndex(of: $0) } ?? 0
        let target = min(max(0, place + steps), holders.count - 1)
        if target == place {
            let other = settings.keymap.way(to: steps > 0 ? .firstRow : .lastRow)
            message = "\(steps > 0 ? "last" : "first") row: \(other) goes to the other end"
        }
        select(holders[target])
    }

    /// Selects a row of the actors pane for good, and goes to its next claim.
    mutating func select(_ holder: Holder) {
        earlier = nil
        selected = holder
        isPinned = true
        revealSelected()
        if filter != nil, chosen.isEmpty { refilter() }
        let targets = sentences(of: holder)
        if let target = targets.first(where: { $0 >= current }) ?? targets.first, target != current {
            go(to: target)
        }
    }

    /// What to do where a list is empty.
    var nothingLeadsOn: String {
        "nothing leads on from here: \(settings.keymap.way(to: .articlePane)) goes to the article"
    }
}
