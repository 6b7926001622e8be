/// What one speaker says in a transcript or an interview before another one speaks.
struct Turn: Hashable, Sendable {
    /// Who speaks, as the text says; nil when an answer goes unmarked.
    var label: SpeakerLabel?
    /// The tokens of what is said, a range a paragraph; never empty.
    var content: [Range<Int>]

    /// The tokens from the label to the end of what is said.
    var tokens: Range<Int> {
        let first = label?.name.lowerBound ?? content[0].lowerBound
        return min(first, content[0].lowerBound)..<content[content.count - 1].upperBound
    }
}
