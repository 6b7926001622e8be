import Documents

/// A small annotated article: Lee says that the mill burned, which Ray, whom she names, had told her.
func smallArticle(origin: String = "mill.txt") -> (Document, Annotations) {
    let title = "Mill burns"
    let first = "ROME (AP) — The mill burned down, Ann Lee said."
    let second = "Bob Ray had told her that it was old, and wet."
    let third = "Nobody else was there."
    let text = [title, "", first + " " + second, "", third, ""].joined(separator: "\n")
    func span(_ words: String) -> Span {
        let bytes = Array(text.utf8)
        let wanted = Array(words.utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
        return Span(start, start + wanted.count)
    }
    let dateline = span("ROME (AP) — ")
    let document = Document(
        origin: origin, text: Array(text.utf8),
        blocks: [
            Block(span: span(title), kind: .title),
            Block(span: span(first + " " + second), kind: .paragraph, dateline: dateline),
            Block(span: span(third), kind: .paragraph),
        ])
    let annotations = Annotations(
        engine: "test 1",
        sentences: [
            Sentence(span: span(title), block: 0),
            Sentence(span: span(String(first.dropFirst("ROME (AP) — ".count))), block: 1),
            Sentence(span: span(second), block: 1), Sentence(span: span(third), block: 2),
        ],
        actors: [
            Actor(id: 0, name: "Ann Lee", aliases: ["Lee"], kind: .person, mentions: [span("Ann Lee")]),
            Actor(id: 1, name: "Bob Ray", kind: .person, mentions: [span("Bob Ray")]),
        ],
        attributions: [
            Attribution(
                id: 0, form: .indirect, kind: .statement, source: [span("Ann Lee")], cue: [span("said")],
                content: [span("The mill burned down"), span(second)], actors: [0], confidence: 0.956,
                evidence: Evidence(
                    scope: .clauseBeforeCue,
                    resolutions: [Resolution(actor: 0, phrase: span("Ann Lee"), rule: .namedHere)])),
            Attribution(
                id: 1, form: .indirect, kind: .statement, source: [span("Bob Ray")], cue: [span("had told her")],
                content: [span(second)], actors: [1], parent: 0, confidence: 1,
                evidence: Evidence(scope: .clauseAfterCue)),
        ])
    return (document, annotations)
}
