import Documents
import Linguistics
import Testing

@testable import AttributionEngine

/// The sources and contents of `text` after signing, where `cued` contents belong to a cue so far.
private func signed(_ text: String, source: String, content: String) -> [Linker.Linked] {
    let bytes = Array(text.utf8)
    let words = splitEncoderWords(Span(0, bytes.count), of: bytes)
    let strings = words.map { String(decoding: bytes[$0.span.start..<$0.span.end], as: UTF8.self) }
    func range(_ phrase: String) -> Range<Int> {
        let parts = phrase.split(separator: " ").map(String.init)
        let start = strings.indices.first { strings[$0...].starts(with: parts) } ?? 0
        return start..<start + parts.count
    }
    let far = Linker.Linked(cue: range("said"), content: [range(content)])
    return Signatures(words: words, text: bytes).sign([far], sources: [range(source)])
}

@Test(arguments: [
    "He said no. “ Never again , ” — Ann Lee", "He said no. “ Never again , ” ― Ann Lee",
    "He said no. ANN LEE : “ Never again ,",
])
func aNameBesideWordsSignsThem(text: String) throws {
    let source = text.contains("ANN") ? "ANN LEE" : "Ann Lee"
    let attributions = signed(text, source: source, content: "Never again")
    #expect(attributions.count == 1)
    let attribution = try #require(attributions.first)
    #expect(attribution.cue == nil)
    #expect(attribution.source?.count == 2)
}

@Test(arguments: [
    "He said no. “ Never again , ” Ann Lee was there", "He said no. “ Never again , ” and there — Ann Lee",
    "He said no. ANN LEE — “ Never again ,",
])
func aNameThatOnlyStandsNearSignsNothing(text: String) throws {
    let source = text.contains("ANN") ? "ANN LEE" : "Ann Lee"
    let attributions = signed(text, source: source, content: "Never again")
    #expect(attributions.map(\.cue) == [1..<2])
}
