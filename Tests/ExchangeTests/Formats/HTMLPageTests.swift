import Documents
import Exchange
import Testing

struct HTMLPageTests {
    private let looks = PageLooks(light: ["#0087ff", "#af5f00"], dark: ["#5fafff", "#ffaf5f"]) { index in
        Dictionary(uniqueKeysWithValues: index.annotations.actors.map { ($0.id, .init(tag: "A\($0.id)", ink: $0.id)) })
    }

    private func page(_ articles: (Document, Annotations)..., of actors: Set<Int>? = nil) -> String {
        var writer = AnnotationWriter(format: .html, columns: \.count, looks: looks)
        return String(decoding: articles.flatMap { writer.add($0.0, $0.1, of: actors) } + writer.end(), as: UTF8.self)
    }

    /// What stands in the page's body.
    private func body(_ page: String) -> String {
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.drop { $0 != "<body>" }.joined(separator: "\n")
    }

    @Test func linksAreKept() {
        let text = "It burned, the bank says."
        let document = Document(
            origin: "-", text: Array(text.utf8), blocks: [Block(span: Span(0, text.utf8.count), kind: .paragraph)],
            links: [Link(span: Span(11, 19), target: "https://bank.example/?a=1&b")])
        let page = page((document, Annotations(engine: "", sentences: [])))
        let link = "It burned, <a href=\"https://bank.example/?a=1&amp;b\">the bank</a> says."
        #expect(page.contains("<p dir=\"auto\">\(link)</p>"))
    }

    @Test func sentencesBelongToTheirHolders() {
        let whole = page(smallArticle())
        #expect(whole.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n") && whole.contains("<title>Mill burns</title>"))
        #expect(
            body(whole) == """
                <body>
                <article>
                <h1 dir="auto">Mill burns</h1>
                <p dir="auto"><span class="claim ink0" tabindex="0"><b class="tag" title="Ann Lee">A0</b> \
                ROME (AP) — The mill burned down, Ann Lee said.<span class="why" role="note"><b>Ann Lee</b> \
                indirect statement, 96 % sure; cue “said”; source “Ann Lee”, Ann Lee: named here. </span></span> \
                <span class="claim ink1" tabindex="0"><b class="tag" title="Ann Lee ▸ Bob Ray">A1</b> \
                Bob Ray had told her that it was old, and wet.<span class="why" role="note"><b>Ann Lee ▸ Bob Ray</b> \
                indirect statement, 100 % sure; cue “had told her”. </span></span></p>
                <p dir="auto">Nobody else was there.</p>
                <table>
                <thead><tr><th></th><th scope="col">Actor</th><th scope="col">Kind</th><th scope="col">Claims</th>\
                <th scope="col">Words</th></tr></thead>
                <tbody>
                <tr><td><b class="tag ink1">A1</b></td><th scope="row" dir="auto">Bob Ray</th><td>person</td>\
                <td>1</td><td>46 %</td></tr>
                <tr><td><b class="tag ink0">A0</b></td><th scope="row" dir="auto">Ann Lee</th><td>person</td>\
                <td>1</td><td>17 %</td></tr>
                </tbody>
                </table>
                </article>
                </body>
                </html>

                """)
    }

    @Test func aPieceIsMarkedInsideItsSentence() {
        var (document, annotations) = smallArticle()
        annotations.attributions[0].content = [Span(30, 34)]
        annotations.attributions.removeLast()
        document = Document(origin: document.origin, text: document.text, blocks: document.blocks)
        let text = body(page((document, annotations)))
        #expect(text.contains("<p dir=\"auto\">ROME (AP) — The <span class=\"claim part ink0\" tabindex=\"0\">"))
        #expect(text.contains("<b class=\"tag\" title=\"Ann Lee\">A0</b> mill<span class=\"why\""))
        #expect(text.contains("</span></span> burned down, Ann Lee said. Bob Ray"))
    }

    @Test func everyHolderOfASentenceHasATagOfItsOwn() {
        var (document, annotations) = smallArticle()
        annotations.attributions[0].actors = [0, 1]
        annotations.attributions.removeLast()
        document = Document(origin: document.origin, text: document.text, blocks: document.blocks)
        let text = body(page((document, annotations)))
        #expect(
            text.contains(
                "<span class=\"claim ink0\" tabindex=\"0\"><b class=\"tag\" title=\"Ann Lee\">A0</b> "
                    + "<b class=\"tag ink1\" title=\"Bob Ray\">A1</b> ROME"))
    }

    @Test func needsNothingElse() {
        let whole = page(smallArticle(), smallArticle(origin: "other.txt"))
        #expect(whole.contains(".ink1 { --light: #af5f00; --dark: #ffaf5f }"))
        for word in ["<script", "http:", "https:", "src=", "url(", "@import"] { #expect(!whole.contains(word)) }
        #expect(whole.split(separator: "<article>").count == 3 && whole.split(separator: "</html>").count == 2)
        #expect(page().contains("</html>"))
    }

    @Test func textIsNeverMarkup() {
        var (_, annotations) = smallArticle()
        annotations.actors[0].name = "<script>\"&"
        let text = Array("<img src=x onerror=alert(1)> & Lee said.".utf8)
        let document = Document(
            origin: "x", text: text, blocks: [Block(span: Span(0, text.count), kind: .title)])
        annotations.sentences = [Sentence(span: Span(0, text.count), block: 0)]
        annotations.attributions[0].content = [Span(0, 30)]
        annotations.attributions.removeLast()
        let whole = page((document, annotations))
        #expect(whole.contains("&lt;img src=x onerror=alert(1)&gt; &amp; Lee said."))
        #expect(whole.contains("title=\"&lt;script&gt;&quot;&amp;\""))
        #expect(!whole.contains("<img") && !whole.contains("<script"))
    }

    @Test func theRestIsFoldedAway() {
        let text = body(page(smallArticle(), of: [1]))
        #expect(text.contains("<p dir=\"auto\">…</p>") && !text.contains("Nobody else"))
    }
}
