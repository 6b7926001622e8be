/// Common nouns for people: what heads an unnamed source ("a medic in Lund") and stands beside a name ("the mayor").
enum PersonNouns {
    /// The singular of `word`, lower case, when it is a noun for a person or people; nil for any other word.
    static func singular(of word: String) -> (noun: String, isPlural: Bool)? {
        if let long = abbreviations[word] { return (long, false) }
        if let singular = irregularPlurals[word] { return (singular, true) }
        if plurals.contains(word) { return (word, true) }
        if isSingular(word) { return (word, false) }
        if word.hasSuffix("men"), case let man = String(word.dropLast(2)) + "an", isSingular(man) { return (man, true) }
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
        "cllr": "councillor", "cllr.": "councillor", "pc": "constable", "insp": "inspector", "supt": "superintendent",
        "sgt": "sergeant", "capt": "captain", "maj": "major",
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
        "thieves": "thief", "housewives": "housewife", "midwives": "midwife",
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
        "father", "husband", "son", "brother", "widower", "uncle", "grandfather", "boyfriend", "boy",
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
        abolitionist abuser academic accountant accuser activist actor actuary addict adherent administrator admiral \
        adult adversary adviser advisor advocate agent aide airman alderman ally ambassador analyst anarchist anchor \
        anchorman anesthesiologist anthropologist anyone apostle appellant appointee appraiser apprentice arbitrator \
        archaeologist architect archivist arsonist artist assailant assassin assemblyman assistant associate astronaut \
        assemblywoman astronomer astrophysicist athlete attaché attacker attendant attendee attorney auditor author autoworker \
        backer bailiff banker barrister bartender billionaire biochemist biographer biologist blogger bodyguard bomber \
        bondholder borrower boss botanist brigadier broker builder bureaucrat burglar businessman buyer bystander \
        cadet caller cameraman camerawoman campaigner candidate captain cardiologist caregiver carer caretaker \
        cartoonist cashier caucusgoer celebrity centrist chair chairman chairperson challenger champion chancellor \
        chaplain chef chemist chief child choreographer christian citizen civilian claimant classmate cleaner cleric \
        clerk client climatologist climber clinician co-author co-chair co-conspirator co-founder co-host co-owner \
        co-president co-worker coach coauthor collaborator colleague collector colonel columnist comedian commandant \
        commander commentator commissioner committeeman commoner communist commuter companion complainant composer \
        comptroller conductor congressman congresswoman conservationist conservative constable constituent consultant \
        consumer contender contestant contractor contributor controller coordinator cop copresident coroner corporal \
        correspondent cosmologist councillor councilman councilor counsel counsellor counselor counterpart couple \
        cousin coworker craftsman creator creditor crewman criminal criminologist critic culprit curator customer \
        cyclist dancer dealer dean defector defendant defender delegate democrat demographer demonstrator dentist \
        dependent deputy deserter designee designer detainee detective detractor developer dictator dietitian diplomat \
        director dispatcher dissident diver dockworker doctor donor doorman driver drummer ecologist economist editor \
        educator elder elector electrician emcee emissary employee employer enemy enforcer engineer entertainer \
        entrepreneur environmentalist envoy epidemiologist ethicist evacuee evangelical everybody everyone \
        ex-president ex-wife examiner executive executor expert explorer extremist eyewitness fan farmer fascist \
        feminist fiance fiancé fiancée fighter filmmaker financier firefighter fireman first-responder fisherman \
        follower footballer foreman founder freshman friend front-runner frontman frontrunner fugitive fundraiser \
        gamer gangster gardener general geneticist gentleman geochemist geographer geologist goalkeeper golfer \
        governor graduate grandparent guard guerrilla guest guide guitarist gunman gymnast hacker hairdresser \
        hardliner head headliner headmaster headteacher healer heir helper hero hijacker hiker historian homeowner \
        hopeful host hostage housewife human hunter illustrator imam immigrant immunologist incumbent individual \
        industrialist informant inmate innkeeper insider inspector instructor insurgent intern interpreter interviewer \
        inventor investigator investor islamist janitor jihadist journalist judge jurist juror justice kidnapper \
        killer laborer labourer landlady landlord landowner lawmaker lawyer layman leader leaseholder lecturer legend \
        legislator lender liberal libertarian librarian lieutenant lifeguard linguist lobbyer lobbyist local locksmith \
        logger longshoreman looter loyalist magistrate magnate mailman major maker manager marine marshal \
        mathematician mayor mechanic mediator medic member mentor mercenary merchant meteorologist midwife migrant \
        militant millennial millionaire miner minister missionary mobster moderate moderator mogul monarch monarchist \
        motorist mountaineer mourner musician nanny nationalist native naturalist navigator negotiator neighbor \
        neighbour neurologist neuroscientist newcomer newscaster newsman newspaperman nominee notary novelist nurse \
        nutritionist objector observer oceanographer officeholder officer official oligarch ombudsman oncologist \
        onlooker operative operator opponent optician orator organiser organizer orphan outsider owner pacifist \
        paediatrician painter paramedic parent parishioner parliamentarian participant partisan partner passenger \
        passer-by pastor pathologist patient patriot patrolman peacekeeper pediatrician pensioner performer \
        perpetrator person personality petitioner pharmacist philanthropist philosopher photographer photojournalist \
        physician physicist physiotherapist pilgrim pilot pioneer pirate plaintiff planner player plumber poet \
        policeman policyholder policymaker politician pollster pontiff populist postman practitioner preacher \
        predecessor premier presenter president principal prisoner private producer professor programmer progressive \
        promoter proponent proprietor prosecutor prostitute protester protestor provider psychiatrist psychologist \
        psychotherapist publicist publisher pundit pupil purist radiologist rancher rapper ratepayer reader realtor \
        rebel receptionist recipient recruit recruiter referee reformist refugee regulator relative reporter \
        representative republican rescuer researcher resident respondent responder restaurateur retiree reverend \
        reviewer revolutionary rioter rival roommate royalist ruler runner saboteur sailor saint salesman saleswoman \
        sceptic scholar scientist scout screenwriter sculptor seaman secessionist secretary secretary-general \
        seismologist seller senator separatist sergeant servant server serviceman settler shareholder sheriff \
        shipowner shooter shopkeeper shopper sibling signatory singer skeptic skier smuggler sniper socialist \
        sociologist soldier solicitor somebody someone songwriter source southerner speaker specialist spectator \
        speechwriter spokesman spokesperson sponsor sportsman spouse staffer stakeholder star statesman statistician \
        steelworker stepson stewardess stockholder storyteller stranger strategist streamer striker strongman student \
        subcontractor subordinate successor suffragist suitor superdelegate superintendent supervisor supplier \
        supporter surgeon surrogate surveyor survivor suspect sympathizer taxpayer teacher teammate technician \
        teenager tenant terrorist theologian theorist therapist thief toddler tourist trader tradesman traditionalist \
        trafficker trainer traitor translator trapper traveler traveller treasurer tribesman trooper trucker trustee \
        tutor tweeter tycoon undersecretary undertaker unionist user vandal vendor veteran veterinarian vicar \
        vice-chair vice-president victim viewer villager virologist visitor vlogger vocalist volunteer voter waiter \
        warden warlord watchdog watcher wearer welder whip whistleblower winemaker winner witness worker worshiper \
        worshipper wrestler writer youngster youth youtuber zionist
        """.split(separator: " ").map(String.init))
}
