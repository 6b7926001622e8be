/// Common nouns for people: what heads an unnamed source ("a medic in Lund") and stands beside a name ("the mayor").
enum PersonNouns {
    /// The singular of `word`, lower case, when it is a noun for a person or people; nil for any other word.
    static func singular(of word: String) -> (noun: String, isPlural: Bool)? {
        if let long = abbreviations[word] { return (long, false) }
        if let singular = irregularPlurals[word] { return (singular, true) }
        if plurals.contains(word) { return (word, true) }
        if isSingular(word) { return (word, false) }
        if word.hasSuffix("ies"), isSingular(String(word.dropLast(3)) + "y") { return (word.dropLast(3) + "y", true) }
        if word.hasSuffix("es"), isSingular(String(word.dropLast(2))) { return (String(word.dropLast(2)), true) }
        if word.hasSuffix("s"), isSingular(String(word.dropLast())) { return (String(word.dropLast()), true) }
        return nil
    }

    /// Whether `word` is a title that stands capitalised before a name.
    static func isTitle(_ word: String) -> Bool {
        abbreviations[word] != nil || honorifics[word] != nil || isSingular(word)
    }

    /// The gender that `noun`, singular, tells.
    static func gender(of noun: String) -> Gender? {
        if let gender = honorifics[noun] { return gender }
        if feminine.contains(noun) || noun.hasSuffix("woman") { return .female }
        return masculine.contains(noun) || (noun.hasSuffix("man") && !open.contains(noun)) ? .male : nil
    }

    /// Nouns in "man" that women are called by too.
    private static let open: Set<String> = ["human", "ombudsman", "freshman", "spokesman", "chairman"]

    /// The noun that `noun` stands for when descriptions are compared: one for each class of near synonyms.
    static func representative(of noun: String) -> String { synonyms[noun] ?? noun }

    /// Nouns that news writing puts for a name it has given, rather than for somebody new.
    static let varying: Set<String> = [
        "senator", "governor", "president", "candidate", "representative", "lawmaker", "republican", "democrat",
        "leader",
        "native",
        "businessman", "minister", "premier", "secretary", "politician", "star", "legend", "actor", "actress", "singer",
        "professor", "mayor", "pope", "pontiff", "king", "queen", "host", "chancellor", "general", "founder",
        "chairperson", "prince", "princess", "statesman", "heiress", "monarch", "priest", "bishop", "cardinal",
        "colonel",
        "admiral", "entertainer", "incumbent", "challenger", "newcomer", "hacker", "comedian", "novelist", "playwright",
        "musician", "athlete", "economist", "diplomat",
        "ambassador",
    ]

    /// Nouns for people who are somebody's, or whom an article tells of without a name.
    static let relational: Set<String> = relatives.union([
        "spokesperson", "adviser", "advisor", "aide", "attorney", "judge", "reader", "voter", "man", "woman", "person",
        "official", "officer", "driver", "victim", "suspect", "witness", "employee", "executive", "organizer",
        "partner",
        "source", "member", "boss", "employer", "owner", "agent", "insider", "heckler", "user", "customer", "buyer",
        "next", "child", "boy", "girl", "friend", "patient", "enemy", "opponent", "rival", "public", "youth", "crowd",
        "media", "leadership", "audience", "people", "majority", "jury", "left", "party", "individual", "author",
        "narrator", "editor", "reporter", "manager", "examiner", "coroner", "prosecutor", "dispatcher", "gunman",
        "writer",
    ])

    /// Nouns for members of a family.
    static let relatives: Set<String> = [
        "mother", "father", "wife", "husband", "daughter", "son", "sister", "brother", "spouse", "parent", "sibling",
        "child",
    ]

    /// Titles before a surname, with the gender they tell.
    static let honorifics: [String: Gender] = [
        "mr": .male, "mr.": .male, "mister": .male, "sir": .male, "lord": .male, "mrs": .female, "mrs.": .female,
        "ms": .female,
        "ms.": .female, "miss": .female, "lady": .female, "dame": .female, "madam": .female, "mme.": .female,
        "king": .male,
        "queen": .female, "prince": .male, "princess": .female, "pope": .male, "duke": .male, "duchess": .female,
        "emperor": .male, "empress": .female, "father": .male, "baroness": .female, "baron": .male, "imam": .male,
        "rabbi": .male, "sheikh": .male, "ayatollah": .male, "cardinal": .male,
    ]

    /// Titles that are a part of the name when one given name follows ("Pope Francis", "Queen Elizabeth II").
    static let royal: Set<String> = [
        "king", "queen", "prince", "princess", "pope", "emperor", "empress", "sultan", "emir",
    ]

    private static func isSingular(_ word: String) -> Bool {
        if nouns.contains(word) || feminine.contains(word) || masculine.contains(word) { return true }
        guard word.utf8.count > 5 else { return false }
        if word.hasSuffix("woman") { return true }
        if let dash = word.lastIndex(of: "-") { return isSingular(String(word[word.index(after: dash)...])) }
        return word.hasSuffix("ologist") || word.hasSuffix("ographer")
    }

    private static let abbreviations: [String: String] = [
        "sen.": "senator", "sen": "senator", "rep.": "representative", "rep": "representative", "gov.": "governor",
        "gov": "governor", "gen.": "general", "gen": "general", "lt.": "lieutenant", "lt": "lieutenant",
        "col.": "colonel",
        "col": "colonel", "maj.": "major", "capt.": "captain", "sgt.": "sergeant", "cmdr.": "commander",
        "adm.": "admiral",
        "dr.": "doctor", "dr": "doctor", "prof.": "professor", "prof": "professor", "rev.": "reverend",
        "rev": "reverend",
        "pres.": "president", "det.": "detective", "insp.": "inspector", "supt.": "superintendent", "atty.": "attorney",
        "amb.": "ambassador", "del.": "delegate", "fr.": "father", "mp": "lawmaker", "pm": "minister",
        "ceo": "executive",
        "hon.": "honourable",
        "cpl.": "corporal", "pvt.": "private", "cpt.": "captain", "st.": "saint",
    ]

    private static let irregularPlurals: [String: String] = [
        "men": "man", "women": "woman", "children": "child", "spokesmen": "spokesman", "congressmen": "congressman",
        "businessmen": "businessman", "policemen": "policeman", "gunmen": "gunman", "firemen": "fireman",
        "spokeswomen": "spokeswoman", "congresswomen": "congresswoman", "servicemen": "serviceman",
        "clergymen": "clergyman",
        "wives": "wife", "fishermen": "fisherman", "countrymen": "countryman", "sens.": "senator",
        "reps.": "representative",
        "attorneys": "attorney", "mps": "lawmaker", "ceos": "executive", "kids": "child", "folks": "people",
        "alumni": "alumnus", "secretaries-general": "secretary-general", "laymen": "layman", "salesmen": "salesman",
    ]

    /// Nouns that are plural without an ending.
    private static let plurals: Set<String> = [
        "people", "police", "authorities", "troops", "staff", "personnel", "public", "media", "press", "majority",
        "minority",
        "crowd", "youth", "electorate", "clergy", "elderly", "others", "audience", "jury", "opposition", "faithful",
        "poor",
        "crew", "relatives", "forces", "parents", "public", "populace", "both", "survivors", "most", "many", "some",
        "few", "those", "leadership", "half", "thirds", "quarter", "percent", "pundits", "allies",
    ]

    private static let feminine: Set<String> = [
        "mother", "wife", "daughter", "sister", "widow", "aunt", "grandmother", "girlfriend", "actress", "heiress",
        "waitress",
        "girl", "stepmother", "niece", "granddaughter", "fiancée", "mom", "mum", "nun", "hostess", "lady", "queen",
        "princess",
        "woman", "chairwoman", "duchess", "empress", "schoolgirl", "ballerina", "bride", "businesswoman", "baroness",
    ]

    private static let masculine: Set<String> = [
        "father", "husband", "son", "brother", "widower", "uncle", "grandfather", "boyfriend", "actor", "boy",
        "stepfather",
        "nephew", "grandson", "dad", "monk", "priest", "king", "prince", "man", "pope", "gentleman", "schoolboy",
        "groom",
        "imam", "rabbi", "bishop", "archbishop", "cardinal", "emir", "sultan", "duke", "emperor", "son-in-law",
        "fiancé",
        "patriarch", "ayatollah", "sheikh", "lord", "baron", "pastor-emeritus", "guy",
    ]

    private static let synonyms: [String: String] = [
        "spokeswoman": "spokesperson", "spokesman": "spokesperson", "congresswoman": "representative",
        "congressman": "representative", "justice": "judge", "contender": "candidate", "nominee": "candidate",
        "hopeful": "candidate", "frontrunner": "candidate", "front-runner": "candidate", "standard-bearer": "candidate",
        "chairwoman": "chairperson", "chairman": "chairperson", "chair": "chairperson",
        "billionaire": "businessman", "mogul": "businessman", "tycoon": "businessman", "magnate": "businessman",
        "developer": "businessman", "entrepreneur": "businessman", "academic": "professor", "lawyer": "attorney",
        "medic": "doctor", "physician": "doctor", "scientist": "researcher", "author": "researcher",
        "co-author": "researcher", "coauthor": "researcher", "mom": "mother", "mum": "mother", "dad": "father",
        "policeman": "officer", "cop": "officer", "protestor": "protester", "demonstrator": "protester",
        "parliamentarian": "lawmaker",
        "legislator": "lawmaker", "inspector": "detective", "team": "researcher", "headteacher": "principal",
        "policewoman": "officer", "emcee": "host", "moderator": "host", "anchor": "host", "columnist": "writer",
    ]

    private static let nouns: Set<String> = Set(
        """
        academic accountant accuser activist actor addict adherent administrator admiral adult adversary adviser advisor \
        advocate agent aide alderman ally ambassador analyst anarchist anchor anthropologist apostle appointee archaeologist \
        architect artist assassin assistant associate astronaut astronomer athlete attaché attacker attendee attorney author \
        backer banker bartender billionaire biographer biologist blogger bodyguard boss bystander cameraman campaigner candidate \
        captain caretaker cashier caucusgoer celebrity chair chairman champion chancellor chef chemist chief child christian \
        citizen civilian classmate clerk cleric climatologist co-author co-chair co-founder co-host co-owner co-worker coach \
        coauthor colleague collector colonel columnist comedian commander commandant commentator commissioner commoner \
        communist composer comptroller conductor congressman congresswoman conservative consultant consumer contender \
        contractor controller cop coordinator coroner corporal correspondent councillor councilman councilor counsel counselor \
        counterpart counsellor couple cousin coworker creator creditor criminal critic curator customer dealer dean defector \
        defendant defender delegate democrat demonstrator dentist dependent deputy deserter designer detainee detective \
        developer diplomat director dispatcher dissident doctor donor driver drummer ecologist economist editor educator \
        elder elector emcee emissary employee employer enemy enforcer engineer entertainer entrepreneur envoy evacuee \
        evangelical examiner ex-president executive expert extremist eyewitness fan farmer feminist fiancé fighter financier \
        firefighter fireman first-responder follower foreman founder friend frontrunner front-runner fundraiser gangster general \
        geologist geochemist governor graduate grandparent guard guest guide guitarist gunman hacker head healer hero \
        historian homeowner hopeful host hostage human hunter immigrant imam individual industrialist informant inmate \
        insider inspector instructor insurgent intern interpreter interviewer inventor investigator investor islamist jihadist \
        journalist judge jurist juror justice kidnapper killer laborer labourer landlord lawmaker lawyer leader lecturer \
        legend legislator libertarian liberal librarian lieutenant lobbyist local loyalist magistrate magnate maker major \
        manager marine marshal mathematician mayor mechanic mediator medic member mentor merchant meteorologist migrant \
        militant millennial millionaire miner minister moderate moderator mogul monarch motorist musician nationalist \
        negotiator neighbor neighbour neuroscientist neurologist newcomer newscaster nominee novelist nurse observer \
        oceanographer officer official officeholder ombudsman onlooker operative operator opponent organiser organizer \
        outsider owner painter paramedic parent parliamentarian participant partner passenger passer-by pastor patient \
        patrolman patriot peacekeeper pediatrician pensioner performer person personality philanthropist philosopher \
        photographer photojournalist physician physicist pilgrim pilot pioneer planner player plaintiff poet policeman \
        policymaker politician pollster populist practitioner preacher predecessor premier presenter president principal \
        prisoner producer professor programmer progressive promoter proponent prosecutor protester protestor provider \
        psychiatrist psychologist psychotherapist publicist publisher pundit rancher reader rebel receptionist recipient \
        recruit recruiter refugee regulator relative reporter representative republican rescuer researcher resident \
        respondent responder retiree reverend revolutionary rioter rival roommate ruler runner saboteur sailor salesman \
        scholar scientist secretary secretary-general seismologist senator separatist sergeant server settler shareholder \
        sheriff shooter shopkeeper sibling singer sociologist soldier solicitor songwriter source speaker specialist \
        spectator speechwriter spokesman spokesperson sponsor spouse staffer star statistician stepson stockholder storyteller \
        strategist striker strongman student subordinate successor suffragist superdelegate superintendent supervisor \
        supplier supporter surgeon surrogate surveyor survivor suspect sympathizer taxpayer teacher teammate technician \
        teenager tenant terrorist theologian therapist tourist trader traditionalist trainer traitor traveler traveller treasurer \
        trustee tutor tweeter tycoon undersecretary unionist user veteran vicar victim villager visitor vocalist volunteer \
        voter warden warlord watchdog watcher wearer whistleblower whip winner witness worker worshipper writer youngster \
        youth buyer seller chairperson co-conspirator copresident co-president headteacher headmaster lender mercenary \
        lobbyer nanny novelist objector oligarch partisan petitioner purist rapper scout skeptic sceptic smuggler southerner \
        suitor theorist undertaker vendor viewer virologist vlogger youtuber zionist saint private incumbent challenger anchorman assemblyman businessman \
        chairman committeeman councilman craftsman doorman fisherman fireman freshman frontman gentleman layman newsman seaman \
        serviceman sportsman statesman tradesman tribesman someone somebody anyone everyone everybody native legend \
        vice-president vice-chair pontiff winemaker ex-wife contestant columnist headliner
        """.split(separator: " ").map(String.init))
}
