/// What the finder of spans knows about a word without its neighbours; a word may be in several classes.
struct WordClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    static let determiner = WordClass(rawValue: 1 << 0)
    static let nominative = WordClass(rawValue: 1 << 1)
    static let objective = WordClass(rawValue: 1 << 2)
    static let possessive = WordClass(rawValue: 1 << 3)
    static let preposition = WordClass(rawValue: 1 << 4)
    static let be = WordClass(rawValue: 1 << 5)
    static let have = WordClass(rawValue: 1 << 6)
    /// Modals and forms of "do": a bare infinitive follows.
    static let modal = WordClass(rawValue: 1 << 7)
    static let negation = WordClass(rawValue: 1 << 8)
    static let adverb = WordClass(rawValue: 1 << 9)
    static let subordinator = WordClass(rawValue: 1 << 10)
    static let coordinator = WordClass(rawValue: 1 << 11)
    static let relative = WordClass(rawValue: 1 << 12)
    /// Words that begin an indirect question.
    static let interrogative = WordClass(rawValue: 1 << 13)
    static let time = WordClass(rawValue: 1 << 14)
    /// Verbs, no cues, that are finite wherever they stand.
    static let finite = WordClass(rawValue: 1 << 15)
    /// "I", "we", "my" …: the voice of a speaker.
    static let firstPerson = WordClass(rawValue: 1 << 16)
    /// Present forms that a narrator of past events seldom uses.
    static let present = WordClass(rawValue: 1 << 17)
    /// Those who are told ("reporters").
    static let audience = WordClass(rawValue: 1 << 18)
    /// Nouns for things that were said or written ("statement", "interview").
    static let medium = WordClass(rawValue: 1 << 19)
    /// Nouns for what can be a source without being a person ("report", "study").
    static let document = WordClass(rawValue: 1 << 20)

    /// Any word that makes a clause finite.
    static let auxiliary: WordClass = [.be, .have, .modal]

    /// The classes of a word in lower case.
    static func of(_ lower: String) -> WordClass {
        if let known = table[lower] { return known }
        let isManner = lower.utf8.count > 4 && lower.hasSuffix("ly") && !noAdverbs.contains(lower)
        return isManner ? .adverb : []
    }

    /// Words in "-ly" that are nouns, names, verbs or adjectives.
    private static let noAdverbs: Set<String> = [
        "ally", "apply", "assembly", "anomaly", "belly", "billy", "bully", "comply", "connolly", "costly", "daily",
        "deadly", "early", "elderly", "emily", "family", "friendly", "imply", "italy", "kelly", "likely", "lively",
        "lonely", "lovely", "molly", "monopoly", "monthly", "multiply", "quarterly", "rally", "reilly", "rely",
        "reply", "sally", "supply", "unlikely", "weekly", "yearly",
    ]

    private static let table: [String: WordClass] = {
        var table: [String: WordClass] = [:]
        for (classes, words) in rows {
            for word in words.split(separator: " ") { table[String(word), default: []].formUnion(classes) }
        }
        return table
    }()

    private static let rows: [(WordClass, String)] = [
        (.determiner, "the a an this that these those some any no every each another both either neither such"),
        (.determiner, "many most several few all more one two three four five six seven eight nine ten"),
        (.determiner, "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"),
        (.nominative, "i we he she they it you there who"),
        (.objective, "him her them us me you it himself herself themselves itself myself ourselves"),
        (.possessive, "his her their its our my your whose"),
        ([.firstPerson], "i we me us my our mine ours myself ourselves"),
        (
            .preposition,
            """
            in on at to of for with by from about after before during since until against between among over under
            through into without within across near behind despite amid toward towards via per upon outside inside
            around along as like than off out up regarding concerning following including
            """
        ),
        (.be, "is are was were be been being am 's 're 'm isn't aren't wasn't weren't"),
        (.have, "has have had having 've hasn't haven't hadn't"),
        (
            .modal,
            """
            will would can could may might shall should must do does did 'll 'd won't wouldn't can't cannot couldn't
            shouldn't mustn't don't doesn't didn't
            """
        ),
        (.negation, "not never n't"),
        ([.negation, .modal], "don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't"),
        (
            .adverb,
            """
            also then now still again even ever just only later once twice often soon first already yet always never
            once further meanwhile however therefore thus instead moreover nevertheless too perhaps maybe previously
            indeed rather quite so long long-time far back here today yesterday tomorrow
            """
        ),
        (
            .subordinator,
            """
            that because while although though whereas if whether when after before since until unless as once where
            """
        ),
        (.coordinator, "and but or nor"),
        (.relative, "who which whose whom that"),
        (.interrogative, "what how why when where whether if who which"),
        (
            .time,
            """
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december today yesterday tomorrow tonight morning afternoon evening night week
            month year weekend earlier recently later mon tue wed thu fri sat sun
            """
        ),
        (
            .finite,
            """
            went came took made got became began ran gave left stood fell rose met kept held brought lost won sat led
            paid spent sent put grew drew goes comes takes makes gets becomes seems means happened remained remains
            caused causes killed received joined followed seemed appeared tried used worked lived died served occurred
            needs contains includes included has's
            """
        ),
        (
            .present,
            """
            is are am 's 're 'm has have 've do does don't doesn't isn't aren't haven't hasn't can can't cannot will
            'll won't must should need needs want wants let gonna
            """
        ),
        (.audience, "reporters journalists lawmakers supporters viewers voters congress parliament police"),
        (
            .medium,
            """
            statement interview email e-mail tweet letter speech press-conference conference briefing release post
            message video blog televised facebook twitter radio television call memo report note article op-ed
            """
        ),
        (
            .document,
            """
            report reports study studies poll polls survey surveys letter lawsuit indictment investigation
            investigations data document documents statement analysis review bill law memo record records website
            filing complaint article constitution affidavit email emails results research census statistics figures
            """
        ),
    ]
}
