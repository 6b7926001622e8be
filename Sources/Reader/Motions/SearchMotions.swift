import Documents

extension Model {
    /// Searches the article and goes to the first hit from the current sentence on; nothing typed clears the hits.
    mutating func look(for query: String) {
        search = Search(query, in: reading.document.text)
        guard !query.isEmpty else { return }
        guard !search.hits.isEmpty else {
            message = "“\(query)” is not in the article"
            return
        }
        let start = sentences.indices.contains(current) ? sentences[current].span.start : 0
        show(hit: search.firstHit(from: start) % search.hits.count)
    }

    /// Moves to the next or previous sentence with a hit, round the end.
    mutating func moveHit(by steps: Int) {
        guard !search.hits.isEmpty else {
            message = search.query.isEmpty ? "nothing was searched for - / searches" : "“\(search.query)” is not here"
            return
        }
        let hitSentences = sentencesWithHits
        guard !hitSentences.isEmpty else { return }
        let before = hitSentences.filter { $0 < current }.count
        let isOnHit = hitSentences.contains(current)
        let place = steps > 0 ? before + steps - (isOnHit ? 0 : 1) : before + steps
        let wrapped = ((place % hitSentences.count) + hitSentences.count) % hitSentences.count
        jump(to: hitSentences[wrapped])
        message = "sentence \(wrapped + 1) of \(hitSentences.count) with “\(search.query)”"
        if place != wrapped { message = steps > 0 ? "search went on at the top" : "search went on at the bottom" }
    }

    private var sentencesWithHits: [Int] {
        var result: [Int] = []
        for hit in search.hits {
            guard let sentence = reading.index.sentence(at: hit.start), result.last != sentence else { continue }
            result.append(sentence)
        }
        return result
    }

    private mutating func show(hit: Int) {
        guard let sentence = reading.index.sentence(at: search.hits[hit].start) else { return }
        jump(to: sentence)
        let count = search.hits.count
        message = count == 1 ? "1 hit" : "\(count) hits - n and N walk"
    }
}
