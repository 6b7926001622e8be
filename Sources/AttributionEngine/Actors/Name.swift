/// A proper name in the text, told apart from the title before it.
struct Name: Hashable, Sendable {
    /// The tokens of the name alone ("Ann Lee", "Lund City Council").
    var tokens: Range<Int>
    /// The words of the name, folded, without articles and prepositions: what names are compared by.
    var key: [String]
    /// The role stated before the name ("U.S. Secretary of State", "eyewitness").
    var title: Role?
    /// The gender that an honorific tells ("Mrs.").
    var gender: Gender?
    /// The acronym in parentheses after the name, folded.
    var acronym: String?
    /// What the words before and after say that it is; nil when they don't.
    var sort: Entity.Sort?
    /// First token of the whole, title included.
    var start: Int
}

/// What somebody is: a noun for people with the words that narrow it ("secretary": "us", "state").
struct Role: Hashable, Sendable {
    /// The noun, singular, the same for near synonyms.
    var noun: String
    /// The words beside it, folded.
    var modifiers: Set<String>

    /// The gender that the noun tells as it is written ("congresswoman").
    var gender: Gender?

    /// Makes the role that `noun`, singular, states, narrowed by `modifiers`.
    init(noun: String, modifiers: Set<String>) {
        self.noun = PersonNouns.representative(of: noun)
        gender = PersonNouns.gender(of: noun)
        self.modifiers = Set(modifiers.map(Places.adjective))
    }
}
