extension Model {
    /// Runs an action, `count` times where that makes sense; a jump is noted in the jump list.
    mutating func run(_ action: Action, count: Int?) -> [Effect] {
        let left = current
        let wasWalking = isWalkingActors
        isWalkingActors = action.isRowMotion && focus == .actors
        let effects = perform(action, count: count)
        if action.isJump, !(wasWalking && isWalkingActors) { noteJump(from: left) }
        return effects
    }

    /// Runs an action in what is shown: the panes, or two actors' claims side by side.
    mutating func dispatch(_ action: Action, count: Int?) -> [Effect] {
        if split != nil { return runInSplit(action, count: count ?? 1) }
        return list.isOpen ? runInList(action, count: count) : run(action, count: count)
    }

    private mutating func perform(_ action: Action, count: Int?) -> [Effect] {
        switch action {
        case .nextSentence: moveSentence(by: count ?? 1)
        case .previousSentence: moveSentence(by: -(count ?? 1))
        case .nextParagraph: moveParagraph(by: count ?? 1)
        case .previousParagraph: moveParagraph(by: -(count ?? 1))
        case .pageDown: scroll(by: pageRows * (count ?? 1))
        case .pageUp: scroll(by: -pageRows * (count ?? 1))
        case .halfPageDown: scroll(by: max(1, pageRows / 2) * (count ?? 1))
        case .halfPageUp: scroll(by: -max(1, pageRows / 2) * (count ?? 1))
        case .lineDown: scroll(by: count ?? 1)
        case .lineUp: scroll(by: -(count ?? 1))
        case .firstSentence: jump(to: (count ?? 1) - 1, opening: count != nil)
        case .lastSentence: jump(to: (count ?? sentences.count) - 1, opening: count != nil)
        case .nextClaim: moveClaim(by: count ?? 1)
        case .previousClaim: moveClaim(by: -(count ?? 1))
        case .nextAttribution: moveAttribution(by: count ?? 1)
        case .previousAttribution: moveAttribution(by: -(count ?? 1))
        case .nextAttributed: moveAttributed(by: count ?? 1)
        case .previousAttributed: moveAttributed(by: -(count ?? 1))
        case .nextUncertain: moveUncertain(by: count ?? 1)
        case .previousUncertain: moveUncertain(by: -(count ?? 1))
        case .jumpBack: return moveInJumps(by: count ?? 1)
        case .jumpForward: return moveInJumps(by: -(count ?? 1))
        case .mark, .goToMark: awaiting = action
        case .nextPane: movePane(by: count ?? 1)
        case .previousPane: movePane(by: -(count ?? 1))
        case .others: return showOthers()
        case .sideBySide: showSideBySide()
        case .outline: toggleOutline()
        case .stack: movePanes()
        case .articlePane: focus(on: .article)
        case .actorsPane: focus(on: .actors)
        case .attributionPane:
            others = nil
            focus(on: .attribution)
        case .nextRow: moveRow(by: count ?? 1)
        case .previousRow: moveRow(by: -(count ?? 1))
        case .firstRow: moveRow(by: -rowCount)
        case .lastRow: moveRow(by: rowCount)
        case .goIn: return goIn()
        case .choose: toggleChoice()
        case .filter: toggleFilter()
        case .isolate: toggleIsolation()
        case .sortActors:
            order = order == .words ? .claims : .words
            actorsTop = 0
            message = "actors sorted by \(order.rawValue): \(settings.keymap.way(to: .sortActors)) sorts the other way"
        case .search: beginSearch(backward: false)
        case .searchBackward: beginSearch(backward: true)
        case .nextHit: moveHit(by: count ?? 1)
        case .previousHit: moveHit(by: -(count ?? 1))
        case .copy: return copyClaim()
        case .openLink: return openLink()
        case .export: askForExport()
        case .nextFile: return openFile(file + (count ?? 1))
        case .previousFile: return openFile(file - (count ?? 1))
        case .articles: return openList()
        case .repaint: return [.repaint]
        case .back: return goBack()
        case .commands: beginCommand()
        case .help: help = Help(settings.keymap, from: focus)
        case .quit: return [.quit]
        }
        return []
    }

    /// Puts the panes below the article, or beside it where there is room.
    private mutating func movePanes() {
        guard size.columns >= settings.layout.stackBelow else {
            message = "no room beside the article: widen the window to \(settings.layout.stackBelow) columns"
            return
        }
        let place: PanePlace = panes.isBeside ? .below : .beside
        rewrap { $0.settings.layout.panes = place }
        let way = settings.keymap.way(to: .stack)
        message = place == .below ? "\(way) brings the panes back beside the article" : nil
    }

    private mutating func toggleOutline() {
        if panes.outline != nil || !settings.layout.outline { rewrap { $0.settings.layout.outline.toggle() } }
        guard settings.layout.outline, panes.outline == nil else { return }
        message = "no room for the outline: widen the window to \(PaneLayout.outlineFrom) columns"
    }

    private mutating func openFile(_ number: Int) -> [Effect] {
        guard files > 1 else {
            message = "only one file is open: name more on the command line"
            return []
        }
        let number = abs(number - file) > 1 ? min(max(0, number), files - 1) : number
        guard (0..<files).contains(number), number != file else {
            let back = settings.keymap.way(to: number <= 0 ? .nextFile : .previousFile)
            message = "this is the \(number <= 0 ? "first" : "last") file: \(back) goes to the other ones"
            return []
        }
        return [.open(number, passingBy: number > file ? 1 : -1)]
    }
}
