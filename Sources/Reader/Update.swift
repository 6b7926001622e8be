import Documents
import Screen

/// Takes an event into the model and says what the world shall do. Pure: reads no clock, file, locale or global.
public func update(_ model: inout Model, _ event: Event) -> [Effect] {
    switch event {
    case .key(let key): return model.take(key)
    case .paste(let text):
        model.paste(text)
        return []
    case .resized(let size):
        model.resize(to: size)
        return []
    case .opened(let reading, let file, let files, let bookmark):
        model.open(reading, file: file, files: files, bookmark: bookmark)
        return [.analyse]
    case .click(let place):
        return model.click(place)
    case .wheel(let place, let steps): return model.wheel(place, by: steps)
    case .progress(let id, let share):
        if id == model.reading.document.id, model.progress != nil { model.progress = share }
        return []
    case .analysedBeginning(let reading):
        model.show(reading)
        return []
    case .analysed(let reading):
        model.progress = reading.document.id == model.reading.document.id ? nil : model.progress
        model.show(reading)
        return []
    case .listed(let rows, let isChosen):
        model.list = ArticleList(rows: rows)
        model.hasArticle = isChosen
        return isChosen ? [] : model.openList()
    case .counted(let number, let row):
        model.list.replace(number, by: row)
        model.addToOthers(number)
        if model.list.isCounted, model.others != nil { model.message = nil }
        return []
    case .noticed(let words):
        model.message = words
        return []
    case .failed(let words):
        model.message = words
        model.landing = nil
        return []
    }
}

extension Model {
    /// Takes the result of the analysis; the text stays where it is.
    fileprivate mutating func show(_ analysed: Reading) {
        guard analysed.document.id == reading.document.id else { return }
        let names = namedSelection
        reading = analysed
        reading.uncertainBelow = settings.uncertainBelow
        current = min(current, max(0, sentences.count - 1))
        row = -1
        claim = nil
        steps = []
        others = nil
        split = nil
        outlineAnew()
        select(names)
        if progress == nil { earlier = nil }
        followHolder()
    }

    /// Wraps to the new width.
    fileprivate mutating func resize(to newSize: Size) {
        rewrap { $0.size = newSize }
        list.select(list.selected, rows: listRows)
        searchOrigin?.top = top
        preview()
    }

    /// Takes a key: the prompt first, then the help, then the keymap.
    mutating func take(_ key: Key) -> [Effect] {
        message = nil
        if prompt != nil { return type(key) }
        // The terminal's interrupt key, and SIGINT: outside a prompt it ends the program wherever the reader is.
        if key == .control("c"), help?.prompt == nil { return [.quit] }
        if help != nil {
            let effects = takeInHelp(key)
            layOut()
            return effects
        }
        if key == .escape, pending.isEmpty, count.value != nil {
            count = Count()
            return []
        }
        if let action = awaiting {
            awaiting = nil
            take(letter: key, for: action)
            layOut()
            return []
        }
        if pending.isEmpty, case .character(let scalar) = key, ("0"..."9").contains(scalar) {
            let pane = count.type(Character(scalar), focus: focus, selected: selected)
            if split == nil, !list.isOpen { focus(on: pane) }
            return []
        }
        let keys = pending + [key]
        pending = []
        switch settings.keymap.meaning(of: keys, in: focus) {
        case .prefix:
            pending = keys
            return []
        case .action(let action):
            let (action, number) = counted(action, of: keys)
            count = Count()
            let effects = dispatch(action, count: number)
            layOut()
            return effects
        case .nothing:
            count = Count()
            if keys.count > 1, key == .escape { return [] }
            let label = keys.map(\.label).joined()
            if key != .other { message = "\(label) does nothing here: \(whereItActs(keys))" }
            return []
        }
    }

    /// The action of keys with its count. What `1`, `2` and `3` did to the focus is undone where they were a count.
    private mutating func counted(_ action: Action, of keys: [Key]) -> (Action, Int?) {
        if count.value != nil { return (action, count.value) }
        if split != nil || list.isOpen { return (action, count.number) }
        guard let before = count.focusBefore, case .action(let motion) = settings.keymap.meaning(of: keys, in: before),
            count.isCount(before: motion)
        else { return (action, nil) }
        focus(on: before)
        selected = count.selectedBefore
        return (motion, count.number)
    }

    /// In which pane keys do something, or how to find out which keys do.
    private func whereItActs(_ keys: [Key]) -> String {
        let keymap = settings.keymap
        if list.isOpen || split != nil { return "\(keymap.way(to: .help)) lists the keys" }
        for (pane, way) in [
            (Pane.article, Action.articlePane), (.actors, .actorsPane), (.attribution, .attributionPane),
        ] {
            guard case .action = keymap.meaning(of: keys, in: pane) else { continue }
            return "it is for the \(pane.name) pane, \(keymap.way(to: way)) goes there"
        }
        return "\(keymap.way(to: .help)) lists the keys"
    }

    private mutating func type(_ key: Key) -> [Effect] {
        var effects: [Effect] = []
        if prompt?.sign == Self.commandSign {
            effects = typeCommand(key)
        } else if prompt?.sign == Self.exportSign {
            effects = typeExport(key)
        } else if prompt?.sign == Self.listSign {
            typeInList(key)
        } else {
            switch prompt?.take(key) {
            case .confirmed: confirmSearch()
            case .cancelled: cancelSearch()
            case .typing: preview()
            case nil: break
            }
        }
        layOut()
        return effects
    }

    /// Takes pasted text into the prompt that is open.
    fileprivate mutating func paste(_ text: String) {
        if help?.prompt != nil {
            help?.prompt?.paste(text)
            filterHelp()
        }
        prompt?.paste(text)
        if prompt?.sign == Self.commandSign { completion = Completion(prompt?.text ?? "", in: self) }
        if prompt?.sign == Self.listSign { previewInList() }
        preview()
        layOut()
    }
}
