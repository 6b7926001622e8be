import Documents

/// An annotated article of emoji, carriage returns, combining marks and right-to-left text, whose attributions nest and
/// are discontinuous.
func worldArticle() -> (Document, Annotations) {
    let text = Array(
        ("\u{1f469}\u{200d}\u{1f52c} Cafe\u{301} burns\r\n\r\nقالت آن لي إن المقهى احترق\u{200f}. “\u{1f525} It is gone,” "
            + "Zoë\u{308} said;\r\n“e\u{301}verything \u{1f1f8}\u{1f1ea} is gone,” שרה told her.\r\n").utf8)
    func span(_ words: String) -> Span {
        let wanted = Array(words.utf8)
        let start = text.indices.first { text[$0...].starts(with: wanted) } ?? 0
        return Span(start, start + wanted.count)
    }
    let second = span("“\u{1f525} It is gone,”").start
    let document = Document(
        origin: "café \u{202e}.txt", text: text,
        blocks: [
            Block(span: span("\u{1f469}\u{200d}\u{1f52c} Cafe\u{301} burns"), kind: .title),
            Block(span: Span(span("قالت").start, text.count - 2), kind: .paragraph),
        ])
    let annotations = Annotations(
        engine: "test 1",
        sentences: [
            Sentence(span: document.blocks[0].span, block: 0),
            Sentence(span: Span(span("قالت").start, second - 1), block: 1),
            Sentence(span: Span(second, text.count - 2), block: 1),
        ],
        actors: [
            Actor(
                id: 0, name: "آن لي\u{200f}", aliases: ["A \"quoted\" \\ name", "Lee\u{1b}[31m"], kind: .person,
                mentions: [span("آن لي")]),
            Actor(id: 1, name: "Zoë\u{308}", kind: .unnamed, mentions: [span("Zoë\u{308}"), span("her")]),
            Actor(id: 2, name: "שרה", kind: .organisation, mentions: [span("שרה")]),
        ],
        attributions: [
            Attribution(
                id: 0, form: .indirect, kind: .statement, source: [span("آن لي")], cue: [span("قالت")],
                content: [span("المقهى احترق")], actors: [0], confidence: 0.25,
                evidence: Evidence(
                    scope: .clauseAfterCue,
                    resolutions: [Resolution(actor: 0, phrase: span("آن لي"), rule: .namedHere)])),
            Attribution(
                id: 1, form: .mixed, kind: .belief, source: [span("Zoë\u{308}")], cue: [span("said")],
                content: [span("“\u{1f525} It is gone,”"), span("“e\u{301}verything \u{1f1f8}\u{1f1ea} is gone,”")],
                actors: [1, 2], confidence: 0.5,
                evidence: Evidence(
                    scope: .quotationMarks,
                    resolutions: [
                        Resolution(actor: 1, phrase: span("Zoë\u{308}"), antecedent: span("آن لي"), rule: .lastWoman),
                        Resolution(actor: 2, phrase: nil, antecedent: span("שרה"), rule: .lastOrganisation),
                    ])),
            Attribution(
                id: 2, form: .direct, kind: .statement, source: [], cue: [], content: [span("\u{1f1f8}\u{1f1ea} is")],
                actors: [], parent: 1, confidence: 1,
                evidence: Evidence(
                    scope: .aroundCue, resolutions: [Resolution(actor: nil, phrase: nil, rule: .nobodyNamed)])),
        ])
    return (document, annotations)
}
