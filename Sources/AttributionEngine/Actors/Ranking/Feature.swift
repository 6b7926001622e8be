/// What counts for or against a candidate: 1 where it holds and 0 where it doesn't, if nothing else is said.
enum Feature: Int, CaseIterable, Sendable {
    /// Sentences from the nearest mention to the pronoun.
    case inSentence, oneBack, twoBack, threeBack, furtherBack
    /// Its place among the candidates.
    case nearest, second
    /// Whether it stands in the pronoun's paragraph; whether the title has one.
    case inBlock, inTitle
    /// Whether the nearest mention is a subject; whether some mention is, in the pronoun's sentence, or the one before,
    /// or begins that.
    case subject, subjectOfSentence, subjectBefore, opensSentence
    /// Whether the nearest mention has "'s" after it, a preposition before it, is a source, or is somebody else's word.
    case possessor, object, source, quoted
    /// Mentions and attributions so far, in doublings, by four; whether there are more than four mentions.
    case mentions, attributions, frequent
    /// Whether the candidate is the last source outside other attributions, the source before the last of all, or
    /// the holder of the indirect attribution around the pronoun; a quotation's speaker is no candidate.
    case lastSource, sourceBefore, speaker
    /// What the candidate is.
    case person, body, place, document, unnamed, unknown, plural, together
    /// Whether the gender is known, and agrees; whether the full name has several words.
    case genderKnown, genderUnknown, fullName
    /// A phrase without a name, and what it is like.
    case phrase, phraseFirst, phraseSubject, phraseDetermined, phraseDefinite, phraseModified
}
