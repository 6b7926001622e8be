import Documents
import Linguistics
import Testing

@testable import AttributionEngine

/// Pieces of text that hostile documents can be made of; any sequence of them must give well-formed attributions.
private let pieces = [
    "“", "”", "\"", "‘", "’", "'", "''", " ", "  ", ", ", ". ", "? ", "; ", ": ", " - ", "(", ")", "\n", "…", "é", "漢",
    "\u{301}",
    "he ", "said ", "told ", "that ", "according ", "to ", "Ann ", "Lee ", "who ", "which ", "and ", "but ", "while ",
    "was ", "accused ", "of ", "claim ", "reportedly ", "adding ", "We ", "they ", "reported ", "by ", "the ", "vote ",
    "as ", "per ", "in a statement ", "went on to ", "called ", "seems ", "announced ", "Monday ", "reporters ", "I ",
    "\u{0}",
]

/// A text of such pieces, another one for each seed.
func hostileText(seed: UInt64) -> TokenizedDocument {
    var state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 1
    var text = ""
    for _ in 0..<120 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
    }
    return TokenizedDocument(MarkedText.document(text))
}

/// Checks that `found` lies inside `text`, in order, parents first.
func checkForm(of found: [FoundAttribution], in text: TokenizedDocument) {
    let whole = Span(0, text.document.text.count)
    var last = 0
    for (index, attribution) in found.enumerated() {
        #expect(!attribution.content.isEmpty)
        for span in attribution.content + attribution.cue + attribution.source {
            #expect(!span.isEmpty && whole.contains(span))
        }
        #expect(zip(attribution.content, attribution.content.dropFirst()).allSatisfy { $0.end <= $1.start })
        #expect(attribution.parent ?? -1 < index)
        let start = attribution.content.first?.start ?? 0
        #expect(start >= last)
        last = start
    }
}
