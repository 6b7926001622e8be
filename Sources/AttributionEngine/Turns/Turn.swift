/// What one speaker says in a transcript or an interview before another one speaks.
struct Turn: Hashable, Sendable {
    /// Who speaks, as the text says; nil when an answer goes unmarked.
    var label: SpeakerLabel?
    /// The tokens of what is said, a range a paragraph; never empty.
    var content: [Range<Int>]

    /// The first token, the label's where there is one above.
    var start: Int { min(label?.name.lowerBound ?? content[0].lowerBound, content[0].lowerBound) }
}
