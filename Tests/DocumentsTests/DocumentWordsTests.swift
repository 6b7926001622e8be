import Testing

@testable import Documents

/// Words of pieces: `[…]` marks the pieces of a text.
private func words(_ marked: String) -> String {
    var text: [UInt8] = []
    var spans: [Span] = []
    var start = 0
    for byte in marked.utf8 {
        switch byte {
        case UInt8(ascii: "["): start = text.count
        case UInt8(ascii: "]"): spans.append(Span(start, text.count))
        default: text.append(byte)
        }
    }
    return Document(origin: "-", text: text, blocks: []).words(spans)
}

@Test(arguments: [
    ("[We won.] [We will stay.]", "We won. We will stay."),
    ("“[We won.]”\n\n“[We will stay.]”", "We won. We will stay."),
    ("[We won], she said, [and we will stay]", "We won … and we will stay"),
    ("[in 2012] 19 [people]", "in 2012 … people"), ("[one]", "one"), ("none", ""),
]) func wordsAreLeftOutOnlyWhereThereAreSome(marked: String, expected: String) {
    #expect(words(marked) == expected)
}

@Test(arguments: [
    ("/news/vote.txt", "vote"), ("vote.tar.gz", "vote.tar"), ("-", "standard-input"), ("", "standard-input"),
    ("feed.rss#3", "feed-3"), ("a#b.txt", "a#b"), (".hidden", ".hidden"),
]) func filesAboutADocumentAreNamedAfterIt(origin: String, stem: String) {
    #expect(Document(origin: origin, text: [], blocks: []).fileStem == stem)
}

@Test(arguments: [
    ("https://example.org/a?b=c", "https://example.org/a?b=c"), ("HTTP://example.org/", "HTTP://example.org/"),
    ("mailto:a@example.org", "mailto:a@example.org"),
    ("https://example.org/ü b\u{1b}", "https://example.org/%C3%BC%20b%1B"),
    ("/report.html", nil), ("javascript:alert(1)", nil), ("https://\(String(repeating: "a", count: 2000))", nil),
]) func addressesAreSafeToPassOn(target: String, address: String?) {
    #expect(Link(span: Span(0, 1), target: target).address == address)
}

@Test func whoSpeaksOfTheirOwnClaimIsOneLink() {
    func attribution(_ id: Int, _ actors: [Int], parent: Int?) -> Attribution {
        Attribution(
            id: id, form: .indirect, kind: .statement, source: [], cue: [], content: [Span(id, 9)], actors: actors,
            parent: parent, confidence: 1, evidence: Evidence(scope: .clauseAfterCue, resolutions: []))
    }
    let annotations = Annotations(
        engine: "", sentences: [],
        attributions: [
            attribution(0, [1], parent: nil), attribution(1, [1], parent: 0), attribution(2, [2], parent: 1),
            attribution(3, [], parent: 2), attribution(4, [], parent: 3),
        ])
    #expect(annotations.chain(of: 1) == [[1]])
    #expect(annotations.chain(of: 2) == [[1], [2]])
    #expect(annotations.chain(of: 4) == [[1], [2], [], []])
    #expect(annotations.chain(of: 2, to: 2) == [1, 2])
    #expect(annotations.chain(of: 2, to: 1) == [1])
}
