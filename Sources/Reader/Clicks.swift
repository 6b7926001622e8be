import Screen

extension Model {
    /// Takes a click: a sentence becomes the current one, an actor or another row the selected one; a row that is
    /// selected already is gone into.
    mutating func click(_ place: Place) -> [Effect] {
        guard prompt == nil, !panes.isTooSmall else { return [] }
        if let before = help?.selected {
            let body = panes.body
            guard body.contains(place), help?.select(line: place.row - body.row, columns: body.columns) == true else {
                return []
            }
            return help?.selected == before && help?.prompt == nil ? take(.enter) : []
        }
        if list.isOpen {
            guard panes.body.contains(place), place.row > panes.body.row else { return [] }
            let before = list.selected
            let row = list.top + place.row - panes.body.row - 1
            list.select(row, rows: listRows)
            return row == before ? take(.enter) : []
        }
        if let split {
            guard let (row, isRight) = SplitPane.claim(at: place, split, reading, in: panes.body) else { return [] }
            let before = split.claim
            self.split?.select(row, right: isRight)
            return self.split?.claim == before ? take(.enter) : []
        }
        let effects = clickInPanes(place)
        layOut()
        return effects
    }

    private mutating func clickInPanes(_ place: Place) -> [Effect] {
        let isOver = panes.isStacked && focus == .attribution
        let reasons = isOver ? panes.body : panes.attribution
        if reasons.contains(place) { return clickInReasons(place, reasons) }
        if panes.actors.contains(place), !panes.isStacked || focus == .actors { return clickInActors(place) }
        if panes.isStacked, focus != .article { return [] }
        if panes.article.contains(place) {
            let line = top + place.row - panes.article.row
            guard layout.lines.indices.contains(line), layout.lines[line].sentence >= 0 else { return [] }
            focus(on: .article)
            jump(to: Int(layout.lines[line].sentence))
        } else if let outline, let strip = panes.outline, strip.contains(place) {
            let left = current
            focus(on: .article)
            let slice = max(place.row - strip.row, place.column - strip.column)
            jump(to: reading.index.sentence(at: outline.offset(ofSlice: slice)) ?? current)
            noteJump(from: left)
        }
        return []
    }

    /// A click on an actor, or on the own voice below them.
    private mutating func clickInActors(_ place: Place) -> [Effect] {
        guard let holder = ActorsPane.holder(at: place.row - panes.actors.row, self, rows: panes.actors.rows) else {
            return []
        }
        let isSelected = focus == .actors && selected == holder
        focus(on: .actors)
        select(holder)
        return isSelected ? goIn() : []
    }

    /// A click where it is told why, or who else speaks of it.
    private mutating func clickInReasons(_ place: Place, _ rect: Rect) -> [Effect] {
        let isFocused = focus == .attribution
        let row =
            others.map { OthersPane.entry(at: place.row, $0, self, in: rect) }
            ?? AttributionPane.lead(at: place.row, self, in: rect)
        if !isFocused { focus(on: .attribution) }
        guard let row else { return [] }
        if let list = others {
            guard !isFocused || list.row != row else { return followOther() }
            others?.move(by: row - list.row)
            return []
        }
        if isFocused, self.row == row { return follow() }
        self.row = row
        return []
    }

    /// Takes a turn of the wheel: over the article it scrolls, in lists it is a key.
    mutating func wheel(_ place: Place, by steps: Int) -> [Effect] {
        let isList = help != nil || prompt != nil || list.isOpen || split != nil || panes.isTooSmall
        guard !isList, panes.article.contains(place), !panes.isStacked || focus == .article else {
            if !isList, !panes.isStacked, panes.actors.contains(place), focus != .actors { focus(on: .actors) }
            return take(steps > 0 ? .down : .up)
        }
        message = nil
        scroll(by: Self.wheelLines * steps)
        layOut()
        return []
    }

    /// Lines that a step of the wheel scrolls, as in other programs.
    private static let wheelLines = 3
}
