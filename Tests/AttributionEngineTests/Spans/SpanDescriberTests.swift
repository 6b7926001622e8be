import Documents
import Linguistics
import Testing

@testable import AttributionEngine

/// How contents are given: `[…]` marks the content of each attribution, inner ones inside outer ones.
private func forms(_ marked: String) -> [Attribution.Form] {
    var text = ""
    var found: [ChunkFinder.Attribution] = []
    var open: [Int] = []
    for character in marked {
        switch character {
        case "[":
            let start = text.utf8.count
            found.append(
                ChunkFinder.Attribution(
                    parent: open.last, source: nil, cue: nil, content: [Span(start, start)], kind: .statement,
                    likelihood: 1))
            open.append(found.count - 1)
        case "]":
            guard let id = open.popLast() else { break }
            found[id].content = [Span(found[id].content[0].start, text.utf8.count)]
        default: text.append(character)
        }
    }
    let tokens = TokenizedDocument(MarkedText.document(text))
    let describer = SpanDescriber(
        text: tokens, quotations: QuotationFinder.quotations(in: tokens).map(\.tokens))
    return found.map { describer.describe($0, in: $0.parent.map { found[$0] }).form }
}

@Test(
    arguments: [
        ("[“We won,”] she said.", [.direct]),
        ("She said [they had “won”].", [.mixed]),
        ("She said [they had won].", [.indirect]),
        ("[We had no choice], she said.", [.direct]),
        ("Lee announced [US troops would leave].", [.indirect]),
        ("[“Ray told [me it was over],”] she said.", [.direct, .indirect]),
        ("[“Ray said [it was over], and [‘we won’]”], she said.", [.direct, .indirect, .direct]),
        ("She said [the “plan” was, Ray thought, [“a disgrace” to all]].", [.mixed, .mixed]),
    ] as [(String, [Attribution.Form])]) func quotationMarksAreTheirSpeakers(
        marked: String, expected: [Attribution.Form]
    )
{
    #expect(forms(marked) == expected)
}
