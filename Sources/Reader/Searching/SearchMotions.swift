import Documents

extension Model {
    /// Begins to search: from here on every key of the prompt shows its hits.
    mutating func beginSearch(backward: Bool) {
        prompt = Prompt(backward ? "\\" : "/", history: searches)
        searchOrigin = SearchOrigin(top: top, search: search, isBackward: backward)
    }

    /// Finds what is typed so far and shows the nearest hit. The current sentence stays: its panes would cost bytes at
    /// every key.
    mutating func preview() {
        guard let origin = searchOrigin, let prompt else { return }
        search = Search(prompt.text, in: reading.document.text, isBackward: origin.isBackward)
        search.current = nearestHit
        top = origin.top
        guard let hit = search.current, let sentence = reading.index.sentence(at: search.hits[hit].start) else {
            return
        }
        layout.extend(toSentence: sentence)
        let start = search.hits[hit].start
        let lines = layout.lines(of: sentence)
        let line = lines.first { layout.lines[$0].end > start } ?? lines.lowerBound
        reveal(line..<(line + 1))
    }

    /// Ends the search at the hit that is shown. Nothing typed searches for the last words again.
    mutating func confirmSearch() {
        guard let origin = searchOrigin, var query = prompt?.text else { return }
        prompt = nil
        searchOrigin = nil
        top = origin.top
        if query.isEmpty { query = searches.latest ?? "" }
        guard !query.isEmpty else { return }
        searches.add(query)
        search = Search(query, in: reading.document.text, isBackward: origin.isBackward)
        guard let hit = nearestHit else {
            message =
                "“\(query)” is not in the article: \(settings.keymap.way(to: .search)) searches for something else"
            return
        }
        let left = current
        let fold = go(toHit: hit)
        noteJump(from: left)
        let keys = settings.keymap
        let walk = ": \(keys.way(to: .nextHit)) and \(keys.way(to: .previousHit)) walk"
        message = "hit \(hit + 1) of \(search.hits.count)" + fold + (search.hits.count > 1 ? walk : "")
    }

    /// Calls the search off: the screen is as it was before.
    mutating func cancelSearch() {
        guard let origin = searchOrigin else { return }
        prompt = nil
        searchOrigin = nil
        search = origin.search
        top = origin.top
    }

    /// Moves from hit to hit, the way the search went, and round the end.
    mutating func moveHit(by steps: Int) {
        guard !search.hits.isEmpty else {
            let what = search.query.isEmpty ? "nothing was searched for" : "“\(search.query)” is not here"
            message = "\(what): \(settings.keymap.way(to: .search)) searches"
            return
        }
        let steps = search.isBackward ? -steps : steps
        let count = search.hits.count
        let place: Int
        if let here = currentHit {
            place = here + steps
        } else {
            place = search.firstHit(from: currentStart) + (steps > 0 ? steps - 1 : steps)
        }
        let wrapped = ((place % count) + count) % count
        let fold = go(toHit: wrapped)
        message = "hit \(wrapped + 1) of \(count)" + fold
        if place != wrapped {
            message = "hit \(wrapped + 1) of \(count)\(fold): went on at the \(steps > 0 ? "top" : "bottom")"
        }
    }

    /// The hit that the reader is at; nil when it has walked on since.
    var currentHit: Int? {
        search.current.flatMap { reading.index.sentence(at: search.hits[$0].start) == current ? $0 : nil }
    }

    private var currentStart: Int { sentences.indices.contains(current) ? sentences[current].span.start : 0 }

    /// The first hit from the current sentence on, or the last one before it in a search that goes up; round the end.
    private var nearestHit: Int? {
        guard !search.hits.isEmpty else { return nil }
        let first = search.firstHit(from: currentStart)
        let count = search.hits.count
        return search.isBackward ? (first + count - 1) % count : first % count
    }

    /// Goes to a hit; returns what happened to the fold that it lay in, for the message.
    private mutating func go(toHit hit: Int) -> String {
        search.current = hit
        search.isShown = true
        guard let sentence = reading.index.sentence(at: search.hits[hit].start) else { return "" }
        let fold = layout.folding.run(of: sentence)
        jump(to: sentence)
        return fold.map { ", in a fold of \($0.count) sentence\($0.count == 1 ? "" : "s"), opened" } ?? ""
    }
}
