/// How one holder of an attribution was identified: "he → Bob Ray: last man named as a source".
public struct Resolution: Hashable, Sendable {
    /// The step from the phrase in the text to the actor.
    public enum Rule: String, Hashable, Sendable, CaseIterable {
        /// The phrase names the actor in full.
        case namedHere
        /// The phrase is part of a fuller name given elsewhere ("Lee").
        case shorterName
        /// The phrase is an acronym of a fuller name ("SNC").
        case acronym
        /// The phrase is the description given beside the name ("Ann Lee, the mayor").
        case apposition
        /// A description fits one actor named before ("the group").
        case description
        /// An unnamed source, known by its description alone ("a medic in Lund").
        case unnamed
        /// "he": the last man named as a source.
        case lastMan
        /// "she": the last woman named as a source.
        case lastWoman
        /// "they": the last group or people named as a source.
        case lastGroup
        /// "it": the last organisation named as a source.
        case lastOrganisation
        /// "who", "which", "whose": the phrase just before.
        case antecedentBefore
        /// "I", "we": the speaker of the quotation around it.
        case speakerOfQuotation
        /// The person whom an interview is about, who answers there.
        case interviewed
        /// The subject of the sentence or clause, when the cue has no subject of its own.
        case subjectOfClause
        /// No actor is named or recoverable.
        case nobodyNamed

        /// The step in words, for the reader.
        public var summary: String {
            switch self {
            case .namedHere: "named here"
            case .shorterName: "the name in short"
            case .acronym: "stands for the full name"
            case .apposition: "described beside the name"
            case .description: "the description fits"
            case .unnamed: "these words alone"
            case .lastMan: "last man named as a source"
            case .lastWoman: "last woman named as a source"
            case .lastGroup: "last group named as a source"
            case .lastOrganisation: "last organisation named as a source"
            case .antecedentBefore: "the words just before"
            case .speakerOfQuotation: "speaker of the quotation"
            case .interviewed: "who is interviewed"
            case .subjectOfClause: "subject of the sentence"
            case .nobodyNamed: "nobody is named"
            }
        }
    }

    /// Id of the actor found; nil with `nobodyNamed`.
    public var actor: Int?
    /// The words in the text that stand for the actor; nil when nothing does.
    public var phrase: Span?
    /// The mention that gave the answer, when it is another one than `phrase`.
    public var antecedent: Span?
    /// The step taken.
    public var rule: Rule

    /// Makes a resolution.
    public init(actor: Int?, phrase: Span?, antecedent: Span? = nil, rule: Rule) {
        self.actor = actor
        self.phrase = phrase
        self.antecedent = antecedent
        self.rule = rule
    }
}
