import Documents

/// The words that ascribe: verbs, nouns and adverbs with the attitude they ascribe and what stands beside them.
enum CueLexicon {
    /// What can stand beside a cue.
    struct Frame: OptionSet, Hashable, Sendable {
        let rawValue: UInt16
        /// Tags speech: "…, she said", "…," said the mayor.
        static let tag = Frame(rawValue: 1 << 0)
        /// A clause, with or without "that", or an indirect question.
        static let clause = Frame(rawValue: 1 << 1)
        /// The audience, then a clause: "told reporters that".
        static let audience = Frame(rawValue: 1 << 2)
        /// "to" and an infinitive.
        static let infinitive = Frame(rawValue: 1 << 3)
        /// Somebody, then an infinitive: "urged voters to".
        static let person = Frame(rawValue: 1 << 4)
        /// What is ascribed, as a noun phrase: "rejected the plan as".
        static let object = Frame(rawValue: 1 << 5)
    }

    /// A verb of the lexicon.
    struct Verb: Hashable, Sendable {
        var lemma: String
        /// The particle that must follow: "call for".
        var particle: String?
        var kind: Attribution.Kind
        var frame: Frame
    }

    /// A noun of the lexicon with the word that must follow: "claim that".
    struct Noun: Hashable, Sendable {
        var kind: Attribution.Kind
        var followers: Set<String>
    }

    /// The verbs that `word`, in lower case, can be a form of, with the form.
    static func verbs(_ word: String) -> [(verb: Verb, form: Inflection.Form)] { verbForms[word] ?? [] }

    /// The noun cue that `word`, in lower case, can be.
    static func noun(_ word: String) -> Noun? { nouns[word] }

    /// Adverbs that leave the source open.
    static let hearsayAdverbs: Set<String> = ["reportedly", "allegedly", "supposedly", "purportedly"]

    private static let verbForms: [String: [(verb: Verb, form: Inflection.Form)]] = {
        var table: [String: [(verb: Verb, form: Inflection.Form)]] = [:]
        for row in verbRows {
            for item in row.verbs.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let parts = item.split(separator: "+").map(String.init)
                let verb = Verb(
                    lemma: parts[0], particle: parts.count > 1 ? parts[1] : nil, kind: row.kind, frame: row.frame)
                for (word, form) in Inflection.forms(of: parts[0]) { table[word, default: []].append((verb, form)) }
            }
        }
        return table.mapValues { entries in
            entries.filter { $0.verb.particle != nil } + entries.filter { $0.verb.particle == nil }
        }
    }()

    private static let verbRows: [(kind: Attribution.Kind, frame: Frame, verbs: String)] = [
        (
            .statement, [.tag, .clause, .object],
            """
            say add state note explain argue claim insist suggest report write tweet acknowledge admit allege assert
            reiterate stress emphasize emphasise predict concede confess contend announce proclaim repeat
            reveal confirm disclose mention indicate post
            """
        ),
        (
            .statement, [.tag, .clause],
            """
            reply respond conclude warn caution recall joke quip remark observe comment counter exclaim lament maintain
            muse retort shout yell whisper signal complain boast brag testify hint imply chant cry scream mutter tease
            opine point+out hypothesize speculate answer email recount specify
            """
        ),
        (.statement, [.tag], "continue read begin smile laugh sigh nod"),
        (.statement, [.tag, .clause, .audience], "tell remind inform assure notify"),
        (.statement, [.tag, .clause, .infinitive, .person, .object], "ask"),
        (
            .statement, [.object],
            """
            deny reject dismiss criticize criticise condemn denounce praise blame cite describe defend blast slam
            question decry mock echo voice express highlight tout outline discuss detail accuse attack assail applaud
            hail laud compare liken characterize characterise portray label dub call rebuke lambaste ridicule
            congratulate thank dispute refute reference bemoan welcome recommend apologize+for apologise+for comment+on
            talk+about speak+about speak+of point+to refer+to allude+to complain+about boast+of boast+about joke+about
            call+for advocate push+for identify credit ascribe admit+to confess+to talk+of speak+of warn+of warn+against attribute
            """
        ),
        (.statement, [.tag, .clause], "declare"),
        (.decree, [.object], "declare"),
        (.statement, [.person, .object], "call+on advise instruct"),
        (.statement, [.person, .infinitive, .clause, .object, .tag], "urge"),
        (.statement, [.clause, .infinitive, .object], "deny plead"),
        (
            .belief, [.clause, .object, .infinitive],
            """
            believe think feel consider expect estimate assume presume fear know understand doubt suspect view regard
            deem anticipate imagine recognize realize
            """
        ),
        (.belief, [.clause, .infinitive], "seem appear"),
        (.belief, [.clause, .tag], "worry agree hope reckon wonder"),
        (.belief, [.object], "support oppose back favor favour endorse believe+in agree+with disagree+with"),
        (.intent, [.infinitive, .clause, .tag], "vow pledge promise threaten swear"),
        (.intent, [.infinitive, .object], "want plan intend seek refuse decline prefer propose wish"),
        (.intent, [.infinitive], "hope agree decide aim offer"),
        (.intent, [.clause, .object], "demand request ask+for"),
        (.intent, [.person, .object], "encourage"),
        (.decree, [.clause, .infinitive, .object], "rule order vote vote+for vote+against decree"),
        (
            .decree, [.object, .infinitive],
            """
            approve appoint ban sentence convict elect nominate impose acquit uphold overturn suspend outlaw authorize
            """
        ),
        (.perception, [.clause], "see find hear notice learn discover show demonstrate remember recognise realise"),
    ]

    private static let nouns: [String: Noun] = {
        var table: [String: Noun] = [:]
        for (kind, followers, words) in nounRows {
            for word in words.split(separator: " ").map(String.init) {
                let known = table[word]?.followers ?? []
                table[word] = Noun(kind: kind, followers: known.union(followers))
            }
        }
        return table
    }()

    private static let nounRows: [(Attribution.Kind, Set<String>, String)] = [
        (
            .statement, ["that"],
            """
            claim claims remark remarks comment comments counter-argument allegation allegations accusation accusations assertion assertions statement argument
            arguments suggestion suggestions warning warnings reports complaint complaints admission announcement
            """
        ),
        (.statement, ["of", "against"], "allegation allegations accusation accusations"),
        (
            .belief, ["that"],
            "belief hope hopes fear fears concern concerns view opinion suspicion suspicions speculation notion doubt"
        ),
        (.belief, ["about", "over"], "concern concerns doubts fears"),
        (.intent, ["to"], "plan plans promise promises pledge vow threat offer proposal intention refusal desire"),
        (.intent, ["for"], "call calls demand demands request requests"),
        (.decree, ["to", "that"], "decision ruling order"),
    ]
}
