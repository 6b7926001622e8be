import Documents

/// An article of claims, each a sentence of its own: the actor's number, or nil for the article's own voice, and the words.
func index(_ sentences: [(actor: Int?, words: String)]) -> DocumentIndex {
    var text: [UInt8] = []
    var spans: [Span] = []
    var attributions: [Attribution] = []
    for (actor, words) in sentences {
        let start = text.count
        text += Array(words.utf8)
        spans.append(Span(start, text.count))
        text += Array(" ".utf8)
        guard let actor else { continue }
        attributions.append(
            Attribution(
                id: attributions.count, form: .indirect, kind: .statement, source: [], cue: [],
                content: [Span(start, text.count - 1)], actors: [actor], confidence: 1,
                evidence: Evidence(scope: .clauseAfterCue)))
    }
    let document = Document(
        origin: "-", text: text, blocks: [Block(span: Span(0, text.count), kind: .paragraph)])
    return DocumentIndex(
        document: document,
        annotations: Annotations(
            engine: "", sentences: spans.map { Sentence(span: $0, block: 0) },
            actors: (0..<4).map { Actor(id: $0, name: "Actor \($0)", kind: .person) }, attributions: attributions))
}
