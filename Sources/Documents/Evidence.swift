/// Why the engine believes an attribution, in terms that a reader can check against the text.
public struct Evidence: Hashable, Sendable {
    /// How the borders of the content were found.
    public enum Scope: String, Hashable, Sendable, CaseIterable {
        /// The content stands in quotation marks.
        case quotationMarks
        /// The clause after the cue ("said that …").
        case clauseAfterCue
        /// The clause before the cue ("…, he said").
        case clauseBeforeCue
        /// The cue stands inside the content ("The motive, they said, was …").
        case aroundCue
        /// The sentence with "according to X".
        case accordingTo
        /// No cue: the speaker's name stands beside the words ("LEE: …", "… — Ann Lee").
        case besideSource

        /// The finding in words, for the reader.
        public var summary: String {
            switch self {
            case .quotationMarks: "between quotation marks"
            case .clauseAfterCue: "the clause after the cue"
            case .clauseBeforeCue: "the clause before the cue"
            case .aroundCue: "the sentence around the cue"
            case .accordingTo: "the sentence with “according to”"
            case .besideSource: "beside the speaker's name"
            }
        }
    }

    /// How the borders of the content were found.
    public var scope: Scope
    /// How each holder was identified, in the order of `Attribution.actors`.
    public var resolutions: [Resolution]

    /// Makes the evidence.
    public init(scope: Scope, resolutions: [Resolution] = []) {
        self.scope = scope
        self.resolutions = resolutions
    }
}
