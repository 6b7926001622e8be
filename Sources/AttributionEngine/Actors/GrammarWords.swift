/// Words of grammar that names and noun phrases are told by.
enum GrammarWords {
    /// Capitalised words that are never a part of a name.
    static let neverInName: Set<String> = Set(
        """
        a an the this that these those and or but nor so yet if when while as at by in on of for from to with without \
        within into onto upon about above after again against all along also although always among amid any another are is \
        was were be been being am not no it its he she him his her hers they them their we us our i me my you your who whom \
        whose which what where why how here there then now today yesterday tomorrow tonight some many most more much few \
        several both either neither each every other others such same only just even still since until till once because \
        before during despite though through throughout under over between beyond per via like unlike than too very \
        can could may might must shall should will would do does did done has have had having however meanwhile moreover \
        furthermore instead later earlier recently according asked one two three four five six seven eight nine ten \
        monday tuesday wednesday thursday friday saturday sunday january february march april june july august september \
        october november december jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. yes well oh ok let it's i'm \
        therefore thus rather nevertheless nonetheless perhaps maybe certainly clearly indeed finally unfortunately \
        additionally similarly likewise specifically eventually currently previously initially ultimately apparently \
        otherwise besides plus ahead given outside inside near behind across beside toward towards around below off out up down \
        regarding concerning following former longtime everyone everybody someone somebody nobody none nothing something \
        everything anything anyone everywhere again never ever always often sometimes together overall meantime whether unless \
        because amongst never soon almost nearly roughly while thousands hundreds dozens millions billions part half all any \
        abstract don't didn't that's there's what's he's she's we're they're i've we've you're isn't wasn't last next first second
        """.split(separator: " ").map(String.init))

    /// Lower-case nouns for what bears a person's name ("Lee campaign").
    static let ownBodies: Set<String> = [
        "campaign", "administration", "camp", "foundation", "transition", "organization",
    ]

    /// Verbs that a name at the start of a sentence is told by.
    static let speechVerbs: Set<String> = [
        "said", "says", "told", "added", "wrote", "tweeted", "argued", "asked", "called", "noted", "explained",
        "claimed",
    ]

    /// Those of `neverInName` that are surnames too.
    static let surnames: Set<String> = ["may", "how", "march", "more", "august", "an", "do", "so"]

    /// Verbs that a name at the start of a sentence is told by, unless it may be a noun in the plural.
    static let opinionVerbs: Set<String> = [
        "suggested", "suggests", "stated", "states", "believed", "believes", "thinks", "thought", "denied", "denies",
        "warned", "warns", "insisted", "insists", "continued", "announced", "confirmed", "replied", "responded",
        "declined", "hopes", "hoped", "wants", "wanted", "described", "acknowledged", "concluded", "recalled",
    ]

    /// Words by which one speaker means themself.
    static let ownWords: Set<String> = ["i", "my", "i'm", "i've", "i'd", "i'll"]

    /// Lower-case words inside names of people.
    static let particles: Set<String> = [
        "de", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "da", "di", "du", "dos", "del", "ter", "ten",
        "ben", "della", "delle", "dello", "degli", "do", "das", "des",
        "bint", "abu", "y",
    ]

    /// Words whose possessive may stand inside a name ("People's Party", "Sheriff's Office").
    static let possessiveInName: Set<String> = [
        "people", "sheriff", "women", "men", "children", "attorney", "governor", "mayor", "king", "queen", "workers",
        "bishops",
        "st.", "teachers", "veterans", "coroner", "president", "prosecutor", "writers", "farmers", "citizens",
        "director",
    ]

    /// Last words of a name that "for", "on" or "to" can carry on ("Center for Food Safety").
    static let headsWithComplement: Set<String> = [
        "center", "centre", "committee", "commission", "campaign", "institute", "council", "office", "coalition",
        "fund",
        "foundation", "agency", "association", "society", "party", "movement", "organization", "organisation",
        "conference",
        "americans", "citizens", "doctors", "reporters", "scientists", "students", "mothers", "council", "department",
        "initiative",
        "alliance", "union", "veterans", "women", "centers", "correctional", "transport", "minister", "ministry",
        "secretary",
    ]

    /// Words that begin a noun phrase.
    static let determiners: Set<String> = [
        "a", "an", "the", "this", "that", "these", "those", "some", "many", "most", "several", "few", "any", "all",
        "both",
        "each", "every", "another", "other", "no", "one", "two", "three", "four", "five", "six", "seven", "eight",
        "nine",
        "ten", "his", "her", "its", "their", "our", "my", "your", "more", "such", "either", "neither", "only", "even",
        "about",
    ]

    /// Words after which a noun phrase's head has passed: what follows belongs to a modifier.
    static let modifierStarts: Set<String> = [
        "of", "in", "from", "for", "at", "on", "to", "by", "with", "without", "within", "inside", "outside", "near",
        "about", "who",
        "whom", "whose", "which", "that", "where", "when", "including", "like", "such", "against", "behind", "around",
        "across",
        "between", "among", "under", "over", "than", "after", "before", "during", "per", "via", "as", "into", "not",
        "along",
        "rather", "is", "was", "are", "were", "has", "have", "had", "also", "then", "now", "himself", "herself",
        "itself",
        "themselves", "alone", "too", "close", "familiar", "mostly", "mainly", "identified", "named", "known", "called",
        "led", "based",
        "held",
        "released", "conducted", "published", "taken", "made", "loyal", "opposed", "critical", "both", "alike",
        "responsible",
        "speaking", "working", "living", "using", "claiming", "seeking", "calling", "running", "involved", "presiding",
    ]

    /// Prepositions and conjunctions after a noun, before no verb of its own.
    static let prepositions: Set<String> = [
        "of", "in", "from", "for", "at", "on", "to", "by", "with", "without", "and", "or", "nor", "but", "as", "than",
        "after",
        "before", "during", "over", "about", "against", "into", "through", "under", "between", "among", "while", "when",
        "if",
        "because", "that", "until", "since", "toward", "towards", "near", "like", "per", "via",
    ]

    /// Prepositions that make what follows part of a phrase of its own.
    static let placing: Set<String> = [
        "of", "in", "from", "for", "at", "on", "to", "by", "with", "without", "after", "before", "over", "about",
        "against", "into", "through", "under", "between", "among", "toward", "towards", "near", "like", "via",
    ]

    /// Participles that tell when and how a document came out.
    static let issuing: Set<String> = [
        "published", "filed", "released", "seen", "obtained", "conducted", "posted", "issued", "dated", "reviewed",
        "commissioned", "carried", "unsealed", "made",
    ]

    /// Pronouns for nobody in particular.
    static let indefinite: Set<String> = [
        "someone", "somebody", "anyone", "anybody", "everyone", "everybody", "nobody",
    ]

    /// Pronouns for nobody that a reader could know.
    static let nobody: Set<String> = ["anyone", "anybody", "nobody", "someone", "somebody"]

    /// Words that a clause begins with.
    static let clauseStarts: Set<String> = [
        "that", "but", "and", "as", "when", "while", "if", "because", "although", "though", "after", "before", "since",
        "where",
        "whether", "however", "yet", "so", "then", "how", "why", "what", "once", "until", "whom", "which", "than",
        "later",
    ]

    /// Pronouns that stand for somebody, with possessives.
    static let personal: Set<String> = [
        "he", "she", "it", "they", "him", "her", "them", "his", "hers", "its", "their", "theirs", "i", "we", "me", "us",
        "my",
        "our", "mine", "ours", "who", "which", "that", "whose", "whom", "himself", "herself", "itself", "themselves",
    ]
}
