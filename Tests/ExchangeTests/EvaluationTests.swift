import Documents
import FoundationEssentials
import TemporaryFolder
import Testing

@testable import Exchange

@Suite struct EvaluationTests {
    @Test func foldersWithoutGoldAreRefused() throws {
        let place = try TemporaryFolder()
        #expect(throws: GoldError(path: place.path, reason: "holds no gold", exitCode: 65)) {
            try Evaluation(folder: place.path)
        }
        #expect(throws: GoldError(path: "/none", reason: "no such folder", exitCode: 66)) {
            try Evaluation(folder: "/none")
        }
        try place.write("x.gold.json", "{}".utf8)
        let evaluation = try Evaluation(folder: place.path)
        #expect(throws: GoldError(path: place.path + "/x.gold.json", reason: "not a gold file", exitCode: 65)) {
            try evaluation.articles()
        }
    }

    /// Three gold attributions: one found whole, one with half its content and another holder, one missed.
    @Test func standoffGoldIsScored() throws {
        let place = try TemporaryFolder()
        let text = "Zoë said it is late. Bob Ray said that nobody is there now. They fear rain."
        try place.write("text/a.txt", text.utf8)
        let standoff = """
            T1\tSource 0 3\tZoë
            T2\tCue 4 8\tsaid
            T3\tContent 9 19\tit is late
            E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
            T4\tSource 21 28\tBob Ray
            T5\tCue 29 33\tsaid
            T6\tContent 34 58\tthat nobody is there now
            E2\tAttribution:T5 Source:T4 Cue:T5 Content:T6
            T7\tSource 60 64\tThey
            T8\tCue 65 69\tfear
            T9\tContent 70 74\train
            E3\tAttribution:T8 Source:T7 Cue:T8 Content:T9
            """
        try place.write("attributions/a_1.ann", standoff.utf8)
        try place.write("attributions/a_2.ann", "broken".utf8)
        try place.write("holders/a.holders.tsv", "E1\tZoë\nE2\tBob Ray\nE3\t-\n".utf8)
        try place.write("text/b.txt", "Nobody annotated this.".utf8)
        let evaluation = try Evaluation(folder: place.path)
        #expect(evaluation.layout == .standoff)
        #expect(try evaluation.articles() == [place.path + "/text/a.txt"])

        let document = Document(origin: "elsewhere/a.txt", text: Array(text.utf8), blocks: [])
        func attribution(_ id: Int, _ source: Span, _ cue: Span, _ content: Span) -> Attribution {
            Attribution(
                id: id, form: .indirect, kind: .statement, source: [source], cue: [cue], content: [content],
                actors: [0],
                confidence: 1, evidence: Evidence(scope: .clauseAfterCue))
        }
        let annotations = Annotations(
            engine: "test", sentences: [], actors: [Actor(id: 0, name: "Zoë Poe", kind: .person)],
            attributions: [
                attribution(0, Span(0, 4), Span(5, 9), Span(10, 20)),
                attribution(1, Span(22, 29), Span(30, 34), Span(35, 49)),
            ])
        let report = try evaluation.report([Prediction(document: document, annotations: annotations)])
        #expect(
            report == """
                  a.txt E2: wrong holder Zoë Poe for Bob Ray: that nobody is there now
                  a.txt E3: missed: rain
                documents missing 0
                token alpha (source/cue/content/none) 0.5571   [two annotators, 20 articles: 0.772]
                content  token P 1.000 R 0.667 F1 0.8000   exact-span P 0.500 R 0.333 F1 0.4000
                source   token P 1.000 R 0.750 F1 0.8571   exact-span P 1.000 R 0.667 F1 0.8000
                cue      token P 1.000 R 0.667 F1 0.8000   exact-span P 1.000 R 0.667 F1 0.8000
                relation found (one-to-one) P 1.000 R 0.667 F1 0.8000; source overlaps in 1.0000 of matched; content+source exact F1 0.4000
                holder known for 2 gold attributions: right actor in 0.5000 of the 2 found, 0.5000 of all

                """)
    }

    /// The gold of the small article, with one sentence that the prediction gives to another holder.
    @Test func sentenceGoldIsScored() throws {
        let place = try TemporaryFolder()
        let (document, annotations) = smallArticle()
        try place.write("mill.txt", document.text)
        let spans = annotations.sentences.map { "[\($0.span.start), \($0.span.end)]" }
        try place.write(
            "mill.gold.json",
            """
            {"document": "mill.txt", "sentences": [{"range": \(spans[0]), "holders": [], "form": "narration"},
            {"range": \(spans[1]), "holders": [["Lee"]]}, {"range": \(spans[2]), "holders": [["Cy Poe"]]},
            {"range": \(spans[3]), "holders": [["Lee"]]}, {"range": [0, 4], "holders": [["Lee"]], "form": "credit"}]}
            """.utf8)
        let evaluation = try Evaluation(folder: place.path)
        #expect(evaluation.layout == .sentences)
        #expect(try evaluation.articles() == [place.path + "/mill.txt"])
        #expect(
            try evaluation.report([Prediction(document: document, annotations: annotations)]) == """
                  mill.txt: Cy Poe, not Ann Lee > Bob Ray: Bob Ray had told her that it was old, and wet.
                  mill.txt: Lee, not own voice: Nobody else was there.
                sentences 4: right holder 0.5000; attributed 3: right 0.3333 (missed 1, wrong name 1); own voice 1: right 1.0000

                """)
        #expect(
            try evaluation.report([]).hasSuffix(
                "attributed 3: right 0.0000 (missed 3, wrong name 0); own voice 1: right 1.0000\n"))
    }

    @Test(
        .enabled(if: hasScorer, "score.py and its data, or python3, are not there"), arguments: [0, 1, 2] as [UInt64])
    func sentenceScoresAgreeWithTheReferenceScorer(seed: UInt64) throws {
        let place = try TemporaryFolder()
        let folder = shared + "/data/wikinews-dev"
        var disturbance = Disturbance(seed: seed)
        var predictions: [Prediction] = []
        let gold = try GoldFiles.names(in: folder).filter { $0.hasSuffix(".gold.json") }.map { folder + "/" + $0 }
        for path in gold.dropLast() {
            let article = try GoldArticle(path: path)
            let document = Document(origin: folder + "/" + article.name, text: article.text, blocks: [])
            predictions.append(Prediction(document: document, annotations: disturbance.disturbed(article.annotations)))
        }
        let lines = try place.write("predictions.jsonl", jsonLines(predictions))
        let report = try Evaluation(folder: folder).report(predictions).split(separator: "\n")
        let figures = report.drop { !$0.hasPrefix("sentences ") }.prefix(3)
        let holders = try output(of: ["python3", shared + "/tools/score.py", "holders", lines] + gold)
        let attributions = try output(of: ["python3", shared + "/tools/score.py", "attributions", lines] + gold)
        #expect(figures.first == holders.split(separator: "\n").last)
        #expect(figures.dropFirst() == attributions.split(separator: "\n")[...])
    }

    @Test(.enabled(if: hasScorer, "score.py and its data, or python3, are not there"))
    func standoffScoresAgreeWithTheReferenceScorer() throws {
        let place = try TemporaryFolder()
        let all = shared + "/data/polnear/dev"
        let annotationNames = try GoldFiles.names(in: all + "/attributions")
        var disturbance = Disturbance(seed: 5)
        var predictions: [Prediction] = []
        // Some of the articles: the reference scorer needs a while for all of them.
        for (number, name) in try GoldFiles.names(in: all + "/text").enumerated() where number % 5 == 0 {
            let annotations = try #require(annotationNames.first { $0.hasPrefix(name.dropLast(4)) })
            for file in ["text/" + name, "attributions/" + annotations, "holders/" + name.dropLast(4) + ".holders.tsv"]
            {
                try place.write(file, GoldFiles.bytes(of: all + "/" + file))
            }
            let article = try #require(
                try StandoffArticle(name: name, folder: place.path, annotationNames: annotationNames))
            let document = Document(origin: name, text: article.text, blocks: [])
            predictions.append(Prediction(document: document, annotations: disturbance.disturbed(article)))
        }
        predictions.removeLast()
        let lines = try place.write("predictions.jsonl", jsonLines(predictions))
        let wanted = try output(of: ["python3", shared + "/tools/score.py", "polnear", place.path, lines])
        let report = try Evaluation(folder: place.path).report(predictions)
        #expect(report.split(separator: "\n").suffix(7) == wanted.split(separator: "\n")[...])
    }

    private func jsonLines(_ predictions: [Prediction]) -> [UInt8] {
        var writer = AnnotationWriter(format: .jsonl, columns: \.count)
        return predictions.flatMap { writer.add($0.document, $0.annotations) }
    }
}
