import Documents
import Exchange
import FoundationEssentials
import Testing

@Suite struct AnnotationWriterTests {
    private func written(_ format: AnnotationFormat, width: Int = 80, _ documents: [(Document, Annotations)]) -> String
    {
        var writer = AnnotationWriter(format: format, width: width, columns: \.count)
        let bytes = documents.flatMap { writer.add($0.0, $0.1) } + writer.end()
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func aLineHoldsADocument() {
        let line = written(.jsonl, [smallArticle()])
        #expect(
            line == """
                {"document": "mill.txt", "digest": "\(smallArticle().0.id)", "unit": "UTF-8 bytes", "engine": "test 1", "sentences": [{"range": [0, 10], "attributions": [], "holders": []}, \
                {"range": [26, 61], "attributions": [0], "holders": [[0]]}, \
                {"range": [62, 108], "attributions": [1, 0], "holders": [[0, 1]]}, \
                {"range": [110, 132], "attributions": [], "holders": []}], \
                "actors": [{"id": 0, "name": "Ann Lee", "aliases": ["Lee"], "kind": "person", "mentions": [[48, 55]]}, \
                {"id": 1, "name": "Bob Ray", "aliases": [], "kind": "person", "mentions": [[62, 69]]}], \
                "attributions": [{"id": 0, "form": "indirect", "kind": "statement", "source": [[48, 55]], "cue": [[56, 60]], \
                "content": [[26, 46], [62, 108]], "actors": [0], "parent": null, "confidence": 0.956, \
                "evidence": {"scope": "clauseBeforeCue", "resolutions": [{"actor": 0, "phrase": [48, 55], "antecedent": null, "rule": "namedHere"}]}}, \
                {"id": 1, "form": "indirect", "kind": "statement", "source": [[62, 69]], "cue": [[70, 82]], \
                "content": [[62, 108]], "actors": [1], "parent": 0, "confidence": 1.000, \
                "evidence": {"scope": "clauseAfterCue", "resolutions": []}}]}

                """)
    }

    @Test func theIndentedFormIsOneArrayWithTheSameContent() throws {
        struct Whole: Decodable, Equatable {
            var document: String
            var attributions: [Part]
            struct Part: Decodable, Equatable {
                var content: [[Int]]
                var confidence: Double
            }
        }
        let articles = [smallArticle(), smallArticle(origin: "other.txt")]
        let array = try JSONDecoder().decode([Whole].self, from: Data(written(.json, articles).utf8))
        let lines = try written(.jsonl, articles).split(separator: "\n").map {
            try JSONDecoder().decode(Whole.self, from: Data($0.utf8))
        }
        #expect(array == lines && array.map(\.document) == ["mill.txt", "other.txt"])
        #expect(written(.json, articles).split(separator: "\n").allSatisfy { $0.count <= 110 })
        #expect(written(.json, []) == "[]\n")
    }

    @Test func noControlLeavesTheProgram() throws {
        let hostile = "a\u{1b}]0;x\u{7}\"\\\u{7f}\u{9b}\u{202e}\u{2066}\u{200f}\u{2028}\u{e0041}\t\r\né"
        var (_, annotations) = smallArticle()
        annotations.actors[0].name = hostile
        let document = Document(
            origin: hostile, text: Array((hostile + " said Lee.").utf8),
            blocks: [Block(span: Span(0, hostile.utf8.count + 10), kind: .paragraph)])
        annotations.sentences = [Sentence(span: document.blocks[0].span, block: 0)]
        for format in AnnotationFormat.allCases {
            let scalars = written(format, [(document, annotations)]).unicodeScalars
            let allowed: Set<Unicode.Scalar> =
                switch format {
                case .csv: ["\n", "\r"]
                case .brat: ["\n", "\t"]
                default: ["\n"]
                }
            let controls = scalars.filter {
                $0.value < 0x20 && !allowed.contains($0) || (0x7f...0x9f).contains($0.value)
            }
            #expect(controls.isEmpty, "\(format)")
            #expect(
                !scalars.contains { ["\u{202e}", "\u{2066}", "\u{200f}", "\u{2028}", "\u{e0041}"].contains($0) },
                "\(format)")
        }
        struct Named: Decodable { var document: String }
        let line = written(.jsonl, [(document, annotations)])
        #expect(try JSONDecoder().decode(Named.self, from: Data(line.utf8)).document == hostile)
    }

    @Test func plainLinesBeginWithTheHolderInWords() {
        #expect(
            written(.plain, [smallArticle()]) == """
                Title: Mill burns

                Ann Lee: ROME (AP) — The mill burned down, Ann Lee said.
                Bob Ray, according to Ann Lee: Bob Ray had told her that it was old, and wet.

                Article: Nobody else was there.

                """)
        var (document, annotations) = smallArticle()
        annotations.attributions[0].confidence = 0.3
        annotations.attributions.removeLast()
        let page = written(.plain, [(document, annotations)])
        #expect(page.contains("\nPerhaps Ann Lee: ROME"))
        annotations.attributions[0].content = [Span(30, 34)]
        document = Document(origin: document.origin, text: document.text, blocks: document.blocks)
        #expect(written(.plain, [(document, annotations)]).contains("\nArticle, in part perhaps Ann Lee: ROME"))
    }

    @Test func sentencesStandBesideTheirHolders() {
        #expect(
            written(.text, width: 60, [smallArticle()]) == """
                mill.txt

                [title]            │ Mill burns

                Ann Lee            │ ROME (AP) — The mill burned down, Ann
                                   │ Lee said.
                Ann Lee ▸ Bob Ray  │ Bob Ray had told her that it was old,
                                   │ and wet.

                                   │ Nobody else was there.

                """)
    }

    @Test func aClaimInsideTheArticlesOwnSentenceIsAPart() {
        var (document, annotations) = smallArticle()
        annotations.attributions[0].content = [Span(30, 34)]
        annotations.attributions.removeLast()
        document = Document(origin: document.origin, text: document.text, blocks: document.blocks)
        #expect(written(.text, [(document, annotations)]).contains("\npart: Ann Lee"))
    }

    @Test func theClaimsOfSomeStandAlone() {
        let (document, annotations) = smallArticle()
        var writer = AnnotationWriter(format: .text, width: 60, columns: \.count)
        let text = String(decoding: writer.add(document, annotations, of: [1]), as: UTF8.self)
        #expect(text.contains("Ann Lee ▸ Bob Ray"))
        #expect(!text.contains("Nobody else"))
        #expect(text.hasSuffix("│ …\n"))
        var lines = AnnotationWriter(format: .jsonl, columns: \.count)
        let nobody = String(decoding: lines.add(document, annotations, of: []), as: UTF8.self)
        #expect(nobody.contains("\"attributions\": []}"))
    }

    @Test(arguments: [
        ("a/claims.CSV", AnnotationFormat.csv), ("x.html", .html), ("x.htm", .html), ("x.md", .markdown),
        ("x.ann", .brat), ("x.jsonld", .webannotation), ("x.json", .json), ("x.y.jsonl", .jsonl), ("x.txt", .text),
    ]) func theSuffixTellsTheFormat(name: String, format: AnnotationFormat) {
        #expect(AnnotationFormat(fileName: name) == format)
    }

    @Test(arguments: ["x", "x.pdf", "x.", "", "folder.csv/x"]) func otherNamesTellNone(name: String) {
        #expect(AnnotationFormat(fileName: name) == nil)
    }

    @Test func longWordsAndNarrowPagesDoNoHarm() {
        let text = String(repeating: "x", count: 500) + " " + String(repeating: "y", count: 30)
        let document = Document(
            origin: "x", text: Array(text.utf8), blocks: [Block(span: Span(0, 531), kind: .heading)])
        let page = written(.text, width: 0, [(document, Annotations(engine: "test", sentences: []))])
        #expect(page.split(separator: "\n").count == 3)
        #expect(page.contains(String(repeating: "x", count: 500)))
    }

    /// In words and in the margin: doubt, and parts that somebody holds in a title.
    @Test func textSaysWhatIsDoubtfulAndWhoHoldsParts() {
        let title = "Mill in the old town burns for a third night, a crime to the mayor"
        let claim = "It was Ray, Lee said."
        let text = "\(title)\n\n\(claim)"
        let blocks = [
            Block(span: Span(0, title.utf8.count), kind: .title),
            Block(span: Span(title.utf8.count + 2, text.utf8.count), kind: .paragraph),
        ]
        func attribution(_ id: Int, _ content: Span, by actor: Int, sure: Double) -> Attribution {
            Attribution(
                id: id, form: .indirect, kind: .statement, source: [], cue: [], content: [content], actors: [actor],
                confidence: sure, evidence: Evidence(scope: .clauseAfterCue, resolutions: []))
        }
        let start = blocks[1].span.start
        let article = (
            Document(origin: "-", text: Array(text.utf8), blocks: blocks),
            Annotations(
                engine: "", sentences: blocks.indices.map { Sentence(span: blocks[$0].span, block: $0) },
                actors: [Actor(id: 0, name: "mayor", kind: .unnamed), Actor(id: 1, name: "Lee", kind: .person)],
                attributions: [
                    attribution(0, Span(46, 53), by: 0, sure: 0.9),
                    attribution(1, Span(start, start + 10), by: 1, sure: 0.4),
                ])
        )
        #expect(
            written(.plain, [article]) == "Title, in part mayor: \(title)\n\nPerhaps Lee: \(claim)\n")
        let margin = written(.text, width: 120, [article])
        #expect(margin.contains("part: mayor ") && margin.contains("Lee? "))
    }
}
