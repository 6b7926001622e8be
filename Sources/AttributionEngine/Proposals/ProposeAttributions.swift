import Documents
import Linguistics

/// The attributions that rules propose: what the model is told before it decides. In the order of their first content
/// byte, a parent before its children.
///
/// Rules over words: cues and what stands beside them, sentence by sentence; then quotations and speech without marks
/// that go on past their sentence; then which attribution stands inside which. Linear in the text.
public func proposeAttributions(_ text: TokenizedDocument) -> [FoundAttribution] {
    let reading = Reading(text)
    var drafts: [Draft] = []
    for (index, range) in text.ranges.enumerated() {
        let kind = text.document.blocks[text.sentences[index].block].kind
        guard kind != .byline, kind != .dateline, kind != .credit, range.count <= longestSentence else { continue }
        drafts += SentenceFinder.drafts(of: range, in: reading).map(\.ordered)
    }
    DirectSpeech(reading: reading).complete(&drafts)
    drafts = drafts.map(\.ordered)
    UnmarkedSpeech(reading: reading).complete(&drafts)
    return Nesting(reading: reading).attributions(of: drafts.map(\.ordered))
}

/// Tokens of the longest sentence that is read.
private let longestSentence = 600
