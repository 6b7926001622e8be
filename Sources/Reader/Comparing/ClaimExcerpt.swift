import Documents
import Screen

/// A claim as lists show it: its holder's tag and colour, the number of its sentence and its words.
struct ClaimExcerpt {
    /// Characters of the words that are shown at most.
    private static let longest = 5000

    /// The holder's tag.
    let tag: String
    /// The holder's colour.
    let ink: Style.Ink
    /// "19 There is no doubt …".
    let text: String

    init(_ claim: Int, in reading: Reading) {
        let attribution = reading.index.annotations.attributions[claim]
        let member = attribution.actors.first.flatMap(reading.cast.member)
        tag = member?.tag ?? ""
        ink = member.map { .actor($0.colour) } ?? .plain
        let number = reading.index.sentence(of: claim).map { "\($0 + 1) " } ?? ""
        let words = reading.words(attribution.content)
        let shown = words.prefix(Self.longest)
        text = number + shown + (shown.endIndex < words.endIndex ? "…" : "")
    }
}
