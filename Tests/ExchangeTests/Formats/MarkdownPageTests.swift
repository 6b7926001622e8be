import Documents
import Exchange
import Testing

struct MarkdownPageTests {
    private func page(_ articles: (Document, Annotations)...) -> String {
        var writer = AnnotationWriter(format: .markdown, columns: \.count)
        return String(decoding: articles.flatMap { writer.add($0.0, $0.1) } + writer.end(), as: UTF8.self)
    }

    @Test func holdersStandInFootnotes() {
        #expect(
            page(smallArticle()) == """
                # Mill burns

                ROME (AP) — The mill burned down, Ann Lee said.[^1] Bob Ray had told her that it was old, and wet.[^2]

                Nobody else was there.

                [^1]: **Ann Lee**: indirect statement, 96 % sure; cue “said”; source “Ann Lee”, Ann Lee: named here.

                [^2]: **Ann Lee ▸ Bob Ray**: indirect statement, 100 % sure; cue “had told her”.

                """)
    }

    @Test func footnotesOfSeveralArticlesDiffer() {
        let text = page(smallArticle(), smallArticle(origin: "other.txt"))
        #expect(text.contains("\n---\n\n# Mill burns\n"))
        #expect(text.contains("[^4]: **Ann Lee ▸ Bob Ray**"))
    }

    @Test func aPartIsQuoted() {
        var (document, annotations) = smallArticle()
        annotations.attributions[0].content = [Span(30, 34)]
        annotations.attributions.removeLast()
        document = Document(origin: document.origin, text: document.text, blocks: document.blocks)
        #expect(page((document, annotations)).contains("[^1]: **Ann Lee** of a part, “mill”: "))
    }

    @Test func linksAreKept() {
        let text = "It burned, the  bank says."
        let document = Document(
            origin: "-", text: Array(text.utf8), blocks: [Block(span: Span(0, text.utf8.count), kind: .paragraph)],
            links: [
                Link(span: Span(11, 20), target: "https://bank.example/a(b)"),
                Link(span: Span(21, 25), target: "/local"),
            ])
        let page = page((document, Annotations(engine: "", sentences: [])))
        #expect(page == "It burned, [the bank](<https://bank.example/a(b)>) says.\n")
    }

    @Test(arguments: [
        ("# no *heading* <b>", "\\# no \\*heading\\* \\<b\\>"), ("1. no list [x](y)", "1\\. no list \\[x\\](y)"),
        ("- no list", "\\- no list"), ("a\r\nb\\", "a b\\\\"), ("2012 was dry", "2012 was dry"),
        ("*\u{301}a*", "\\*\u{301}a\\*"),
    ]) func marksInTheTextAreNone(text: String, line: String) {
        let document = Document(
            origin: "-", text: Array(text.utf8), blocks: [Block(span: Span(0, text.utf8.count), kind: .paragraph)])
        #expect(page((document, Annotations(engine: "", sentences: []))) == line + "\n")
    }
}
