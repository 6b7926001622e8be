/// Words written with a full stop that does not end a sentence.
public enum Abbreviations {
    /// Titles and the like, lower case without the stop: a name or number follows, so the sentence goes on.
    public static let beforeName: Set<String> = [
        "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "fr", "hon", "sen", "sens", "rep", "reps", "gov", "govs", "gen",
        "brig", "lt", "col", "maj", "capt", "cpt", "cmdr", "adm", "sgt", "cpl", "pvt", "spc", "pfc", "asst", "ald",
        "cdr", "pres", "supt", "det", "insp", "amb",
        "atty", "st", "ste", "mt", "ft", "vs", "jan", "feb", "mar", "apr", "jun",
        "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "ca", "cf", "eg", "ie", "messrs", "mme", "mlle",
        "e.g", "i.e", "viz", "gens", "drs",
    ]

    /// Abbreviations when a number follows, words otherwise ("No. 4", "no.").
    public static let beforeNumber: Set<String> = ["no", "nos", "art", "fig", "sec", "vol", "pp", "op", "ch"]

    /// Abbreviations that may also stand last in a sentence, lower case without the stop; so may anything like "U.S.".
    public static let anywhere: Set<String> = [
        "inc", "corp", "co", "ltd", "llc", "plc", "jr", "sr", "etc", "al", "bros", "dept", "univ", "assn", "ave",
        "blvd", "rd", "esq", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan",
        "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn",
        "tex", "vt", "va", "wash", "wis", "wyo", "d-mass", "a.m", "p.m", "ph.d", "m.d",
    ]

    /// Words, lower case, that begin a sentence far more often than they follow an abbreviation inside one.
    static let sentenceStarters: Set<String> = [
        "the", "a", "an", "in", "on", "at", "he", "she", "it", "they", "we", "i", "you", "but", "and", "so", "this",
        "that", "these", "those", "there", "his", "her", "its", "their", "our", "my", "as", "if", "when", "while",
        "after", "before", "since", "for", "from", "with", "however", "meanwhile", "some", "many", "most", "one",
        "both",
        "according", "what", "who", "how", "why", "where", "not", "no", "yet", "also", "although", "though", "despite",
        "by", "to", "under", "until", "still", "then", "earlier", "later", "last", "asked", "all", "even", "because",
    ]
}
