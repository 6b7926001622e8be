import Documents
import Linguistics
import Testing

@testable import AttributionEngine

@Suite("What of an attribution's words belongs to its cue")
struct CueSidesTests {
    /// The source, cue and content, as the grammar of `sentence` bounds them; "-" for none.
    private func bounded(_ sentence: String, source: String = "", cue: String, content: [String]) -> [String] {
        let text = Array(sentence.utf8)
        let document = Document(
            origin: "test", text: text, blocks: [Block(span: Span(0, text.count), kind: .paragraph)])
        func span(of words: String) -> Span {
            let wanted = Array(words.utf8)
            let start = (0...text.count - wanted.count).first { text[$0..<$0 + wanted.count].elementsEqual(wanted) }
            return Span(start ?? 0, (start ?? 0) + wanted.count)
        }
        let found = FoundAttribution(
            form: .indirect, kind: .statement, source: source.isEmpty ? [] : [span(of: source)], cue: [span(of: cue)],
            content: content.map(span), scope: .aroundCue, confidence: 1)
        let result = SubjectFinder(TokenizedDocument(document)).bounded(found)
        return [result.source, result.cue, result.content].map { $0.isEmpty ? "-" : document.words($0) }
    }

    @Test("what the verb before says of the same subject isn't the joined verb's")
    func joined() {
        let parts = bounded(
            "He had seen the lorry pass and had known that it was late.", cue: "had known",
            content: ["had seen the lorry pass", "that it was late"])
        #expect(parts == ["-", "had known", "that it was late"])
    }

    @Test("the subject right before an active verb is no content")
    func subject() {
        let parts = bounded("UN says dozens were killed.", cue: "says", content: ["UN", "dozens were killed"])
        #expect(parts == ["-", "says", "dozens were killed"])
    }

    @Test(
        "both sides stay where the verb interrupts, is passive, or parts a subject from its verb",
        arguments: [
            ("The bridge, Ann Lee said, is safe.", "said", ["The bridge", "is safe"]),
            ("The boy was expected to win.", "was expected", ["The boy", "to win"]),
            ("The people who activists said were killed are here.", "said", ["The people", "were killed"]),
        ])
    func kept(sentence: String, cue: String, content: [String]) {
        #expect(bounded(sentence, cue: cue, content: content)[2] == content.joined(separator: " … "))
    }

    @Test("a source that stops at whose somebody is goes on to the cue")
    func possessor() {
        let parts = bounded("My client is glad it ended.", source: "My", cue: "is glad", content: ["it ended"])
        #expect(parts[0] == "My client")
    }

    @Test("a source that stops before its noun goes on to the cue")
    func unfinished() {
        let parts = bounded(
            "Some of the men had felt it move.", source: "Some of", cue: "had felt", content: ["it move"])
        #expect(parts[0] == "Some of the men")
        #expect(bounded("Each said it moved.", source: "Each", cue: "said", content: ["it moved"])[0] == "Each")
    }

    @Test("whom somebody tells is no part of what is told")
    func hearer() {
        #expect(
            bounded("Lee told him the mill was old.", cue: "told", content: ["him the mill was old"])[2]
                == "the mill was old")
        #expect(bounded("Lee told her story.", cue: "told", content: ["her story"])[2] == "her story")
    }

    @Test("a cue that swallowed its source gives it back")
    func swallowed() {
        let parts = bounded(
            "Bees learn, according to a study in Nature.", cue: "according to a study in Nature",
            content: ["Bees learn"])
        #expect(parts == ["a study in Nature", "according to", "Bees learn"])
    }

    @Test("what stands behind a passive verb without “by” is no source")
    func object() {
        let text = Array("Plans were approved despite 500 objections. It was confirmed by Ann Lee.".utf8)
        let document = Document(
            origin: "test", text: text, blocks: [Block(span: Span(0, text.count), kind: .paragraph)])
        let subjects = SubjectFinder(TokenizedDocument(document))
        #expect(subjects.isObject(Span(28, 42), behind: Span(6, 19)))
        #expect(!subjects.isObject(Span(64, 71), behind: Span(47, 60)))
    }
}
