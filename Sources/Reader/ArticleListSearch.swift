import Screen

extension Model {
    /// What stands for the prompt of a search of the list.
    static let listSign: Character = "f"

    /// Begins to search the list of files: every key shows the nearest file.
    mutating func beginListSearch() {
        prompt = Prompt(Self.listSign, label: "/", history: PromptHistory())
        list.origin = list.selected
        list.queryBefore = list.query
    }

    /// Takes a key of that prompt.
    mutating func typeInList(_ key: Key) {
        switch prompt?.take(key) {
        case .typing: previewInList()
        case .cancelled, nil:
            prompt = nil
            list.query = list.queryBefore
            list.select(list.origin, rows: listRows)
        case .confirmed:
            let words = prompt?.text ?? ""
            prompt = nil
            list.query = words.isEmpty ? list.queryBefore : words
            if !list.query.isEmpty, list.row(from: list.selected, by: 1) == nil { message = notInList }
        }
    }

    /// Selects the nearest file that fits what is typed so far.
    mutating func previewInList() {
        list.query = prompt?.text ?? ""
        list.select(list.row(from: list.origin, by: 1) ?? list.origin, rows: listRows)
    }

    /// Goes to the next file that fits the search, round the end.
    mutating func moveInListHits(by steps: Int) {
        guard !list.query.isEmpty else {
            message = "nothing was searched for: \(settings.keymap.way(to: .search)) searches names and titles"
            return
        }
        for _ in 0..<min(abs(steps), list.rows.count) {
            guard let row = list.row(from: list.selected + steps.signum(), by: steps) else {
                message = notInList
                return
            }
            list.select(row, rows: listRows)
        }
    }

    private var notInList: String { "no name or title holds “\(list.query)”" }
}

extension ArticleList {
    /// The first row from `start` on, forwards or backwards and round the end, whose name or title holds all words that
    /// are searched for, in any case.
    fileprivate func row(from start: Int, by step: Int) -> Int? {
        let words = query.lowercased().split(separator: " ")
        guard !words.isEmpty, !rows.isEmpty else { return nil }
        let places = (0..<rows.count).map { place in
            ((start + (step < 0 ? -place : place)) % rows.count + rows.count) % rows.count
        }
        return places.first { place in
            let text = "\(rows[place].name) \(rows[place].title ?? "")".lowercased()
            return words.allSatisfy { text.contains($0) }
        }
    }
}
