import Documents
import Exchange
import Testing

struct AnnotationFileTests {
    private static let formats: [AnnotationFormat] = [.json, .jsonl, .webannotation, .brat]

    private func file(_ format: AnnotationFormat, _ articles: (Document, Annotations)...) throws -> AnnotationFile {
        var writer = AnnotationWriter(format: format, columns: \.count)
        return try AnnotationFile(articles.flatMap { writer.add($0.0, $0.1) } + writer.end())
    }

    private func reason(_ format: AnnotationFormat, _ text: String) -> String? {
        let (document, annotations) = smallArticle()
        do throws(ImportError) {
            _ = try AnnotationFile(Array(text.utf8)).annotations(of: document, sentences: annotations.sentences)
            return nil
        } catch {
            return error.reason
        }
    }

    private func written(_ format: AnnotationFormat) -> String {
        let (document, annotations) = smallArticle()
        var writer = AnnotationWriter(format: format, columns: \.count)
        return String(decoding: writer.add(document, annotations) + writer.end(), as: UTF8.self)
    }

    @Test(arguments: formats) func whatIsWrittenComesBack(format: AnnotationFormat) throws {
        for (document, annotations) in [worldArticle(), smallArticle()] {
            let back = try file(format, (document, annotations)).annotations(
                of: document, sentences: annotations.sentences)
            #expect(back.actors == annotations.actors)
            #expect(back.attributions == annotations.attributions)
            #expect(back.sentences == annotations.sentences)
        }
    }

    @Test(arguments: [AnnotationFormat.json, .jsonl]) func oneOfManyIsFoundByItsText(format: AnnotationFormat) throws {
        let (document, annotations) = worldArticle()
        let many = try file(format, smallArticle(), (document, annotations))
        let back = try many.annotations(of: document, sentences: annotations.sentences)
        #expect(back == annotations)
    }

    @Test(arguments: formats) func anotherTextIsRefused(format: AnnotationFormat) throws {
        let (document, annotations) = smallArticle()
        let changed = document.text.map { $0 == UInt8(ascii: "m") ? UInt8(ascii: "M") : $0 }
        let other = Document(origin: document.origin, text: changed, blocks: document.blocks)
        let written = try file(format, (document, annotations))
        #expect(throws: ImportError.self) { try written.annotations(of: other, sentences: annotations.sentences) }
        do {
            _ = try written.annotations(of: other, sentences: annotations.sentences)
        } catch {
            #expect(error.reason == "belongs to another text - export it anew from this one")
        }
    }

    @Test(arguments: [
        ("[26, 46]", "[26, 460]", "attribution 0: 26..<460 isn't inside the text of 133 bytes"),
        ("[26, 46]", "[-1, 46]", "attribution 0: -1..<46 isn't inside the text of 133 bytes"),
        ("[26, 46]", "[26, 26]", "attribution 0: 26..<26 isn't inside the text of 133 bytes"),
        ("[26, 46]", "[46, 26]", "[46, 26] is no range"),
        ("[26, 46]", "[23, 46]", "attribution 0: 23..<46 cuts a character"),
        ("[26, 46]", "[26]", "[26] is no range"),
        (
            "[26, 46]", "[26, 9223372036854775807]",
            "attribution 0: 26..<9223372036854775807 isn't inside the text of 133 bytes"
        ),
        ("[26, 46]", "[26, 1e999]", ""),
        ("[26, 46]", "[26, 99999999999999999999]", ""),
        ("\"parent\": null", "\"parent\": 1", "attribution 0 is inside more than 64 others"),
        ("\"parent\": null", "\"parent\": 0", "attribution 0 is inside more than 64 others"),
        ("\"parent\": null", "\"parent\": 7", "attribution 7 isn't there"),
        ("\"actors\": [0],", "\"actors\": [2],", "actor 2 isn't there"),
        ("\"actor\": 0", "\"actor\": -9", "actor -9 isn't there"),
        ("0.956", "95", "attribution 0 has a confidence outside 0…1"),
        ("0.956", "-1e308", "attribution 0 has a confidence outside 0…1"),
        (
            "\"kind\": \"statement\"", "\"kind\": \"st\\u001b\"",
            "“st\u{fffd}” is none of statement, belief, intent, decree, perception, document"
        ),
        ("\"id\": 1, \"form\"", "\"id\": 0, \"form\"", "attribution 0 is there twice"),
        ("\"cue\"", "\"cues\"", "attributions[0]: “cue” is missing"),
        ("\"content\": [[26, 46], [62, 108]]", "\"content\": []", "attribution 0 has no content"),
        ("\"digest\": \"", "\"digest\": \"0", "belongs to another text - export it anew from this one"),
    ]) func whatCannotBeIsRefused(old: String, new: String, expected: String) throws {
        let line = written(.jsonl)
        try #require(line.contains(old))
        let found = reason(.jsonl, line.replacing(old, with: new, maxReplacements: 1))
        #expect(expected.isEmpty ? found != nil : found == expected)
    }

    @Test(arguments: [
        "", "[]", "{}", "{", "[[[[", "\u{0}", "{\"@context\": 1}", "T1", "T1\tCue 1\tx", "T1\tCue 1 2;9\tx",
        "T1\tCue 5 99999999999999999999\tx", "T1\tCue 5 3\tx", "E1\tAttribution", "\u{feff}{}", "hello\nworld",
        "T1\tContent 0 4\tMill\nE1\tAttribution:T1 Content:T1 Inside:E1",
        "T1\tContent 0 4\tMill\nE1\tAttribution:T1 Content:T1 Holder:T1",
        "T1\tContent 0 4\tMill\nE1\tAttribution:T1 Content:T9",
        "T1\tContent 0 4\tMill\nE1\tAttribution:T1 Content:T1\n#1\tConfidence E1\tnan",
        "T1\tContent 0 4\tMill\nE1\tAttribution:T1 Content:T1\n#1\tEvidence E1\taroundCue; x",
        "T1\tContent 0 4\tMill\nE1\tAttribution:T1 Content:T1\n#1\tEvidence E1\taroundCue; namedHere 1, 0 999, -",
        "T1\tContent 0 4\tMill\nE1\tAttribution:T1 Cue:T1",
    ]) func whatIsNoAnnotationIsRefused(text: String) {
        let found = reason(.brat, text)
        let isEmptyStandoff = text.allSatisfy(\.isWhitespace)
        #expect(isEmptyStandoff ? found == nil : found != nil)
        #expect(found?.unicodeScalars.allSatisfy { $0.value >= 0x20 } ?? true)
    }

    @Test func deepJSONIsRefused() {
        #expect(reason(.json, String(repeating: "[", count: 200_000)) != nil)
        #expect(reason(.json, String(repeating: "{\"items\":", count: 100_000)) != nil)
    }

    @Test func manyEquivalencesAreOneActor() throws {
        let text = "T1\tPerson 46 53\tAnn Lee\n" + (1...5000).map { "*\tEquiv T\($0) T\($0 + 1)\n" }.joined()
        let (document, annotations) = smallArticle()
        let back = try AnnotationFile(Array(text.utf8)).annotations(of: document, sentences: annotations.sentences)
        #expect(back.actors.map(\.name) == ["Ann Lee"])
    }

    @Test func whatAnAnnotatorAddsInBratIsTaken() throws {
        let added = """
            T20\tContent 108 130\tNobody else was there.
            T21\tSource 46 53\tAnn Lee
            T22\tAttribution 46 53\tAnn Lee
            E9\tAttribution:T22 Source:T21 Content2:T20

            """
        let (document, annotations) = smallArticle()
        let back = try AnnotationFile(Array((written(.brat) + added).utf8)).annotations(
            of: document, sentences: annotations.sentences)
        let new = try #require(back.attributions.last)
        #expect(back.attributions.count == 3 && new.content == [Span(110, 132)])
        #expect(new.actors.map { back.actors[$0].name } == ["Ann Lee"])
    }

    @Test func linesOfOtherAnnotationsAreCounted() throws {
        let added =
            "#90\tAnnotatorNotes E1\tdoubtful\nT90\tComment 0 4\tMill\nR1\tContradicts Arg1:E1 Arg2:E2\nA90\tNegated E2\n"
        #expect(try AnnotationFile(Array(written(.brat).utf8)).passedOver == 0)
        #expect(try AnnotationFile(Array((written(.brat) + added).utf8)).passedOver == 4)
    }

    @Test func attributionsComeInTextOrder() throws {
        let (document, annotations) = smallArticle()
        let turned = written(.brat).split(separator: "\n").reversed().joined(separator: "\n")
        let back = try AnnotationFile(Array(turned.utf8)).annotations(of: document, sentences: annotations.sentences)
        #expect(back.attributions.map(\.parent) == [nil, 0])
        #expect(back.attributions.map(\.id) == [0, 1])
    }

    /// A line of ranges that would be a gigabyte of words is refused before they are put together.
    @Test func aLineOfManyRangesIsMeasuredFirst() {
        let ranges = Array(repeating: "0 130", count: 100_000).joined(separator: ";")
        #expect(
            reason(.brat, "T1\tContent \(ranges)\tMill burns\n")
                == "belongs to another text - export it anew from this one")
    }
}
