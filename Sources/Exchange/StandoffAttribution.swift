import Documents

/// An attribution as annotated in brat standoff.
struct StandoffAttribution: Hashable {
    /// The event's id, "E7".
    var id: String
    /// The words that name the source, in UTF-8 bytes.
    var source: [Span] = []
    /// The words that ascribe.
    var cue: [Span] = []
    /// The ascribed words.
    var content: [Span] = []
}
