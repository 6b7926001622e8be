/// Common nouns for organisations and documents, and what a description of one may stand for.
enum CommonNouns {
    /// What sort of organisation a noun names.
    enum Sort: Hashable, Sendable {
        case outlet, government, body
    }

    /// The singular organisation noun of `word`, lower case; nil for any other word.
    static func organisation(_ word: String) -> (noun: String, sort: Sort, isPlural: Bool)? {
        if let sort = organisations[word] { return (word, sort, false) }
        if word.hasSuffix("ies"), let sort = organisations[word.dropLast(3) + "y"] {
            return (word.dropLast(3) + "y", sort, true)
        }
        if word.hasSuffix("es"), let sort = organisations[String(word.dropLast(2))] {
            return (String(word.dropLast(2)), sort, true)
        }
        if word.hasSuffix("s"), let sort = organisations[String(word.dropLast())] {
            return (String(word.dropLast()), sort, true)
        }
        return nil
    }

    /// The singular document noun of `word`, lower case; nil for any other word.
    static func document(_ word: String) -> (noun: String, isPlural: Bool)? {
        let word = documentSynonyms[word] ?? word
        if documents.contains(word) || utterances.contains(word) { return (word, false) }
        if word == "studies" { return ("study", true) }
        if word.hasSuffix("ies") {
            let noun = word.dropLast(3) + "y"
            return documents.contains(String(noun)) ? (String(noun), true) : nil
        }
        guard word.hasSuffix("s") else { return nil }
        let noun = String(word.dropLast())
        return documents.contains(noun) || utterances.contains(noun) ? (noun, true) : nil
    }

    /// Documents that are no more than their author's voice: "the statement said" is the author speaking.
    static let utterances: Set<String> = [
        "statement", "release", "tweet", "post", "speech", "remark", "comment", "filing", "motion", "testimony",
        "interview", "message", "announcement", "advisory", "warning", "ruling", "opinion", "dissent", "website",
        "account",
        "tweets", "op-ed", "memoir", "update", "words", "address", "campaign account", "platform", "plan", "proposal",
        "letter", "request", "video", "response",
    ]

    private static let documentSynonyms: [String: String] = [
        "suit": "lawsuit", "complaint": "lawsuit", "suits": "lawsuit", "survey": "poll", "surveys": "polls",
        "polling": "poll",
        "legislation": "bill", "editorial": "article", "editorials": "articles", "piece": "article",
        "column": "article",
        "e-mail": "email", "e-mails": "emails", "paper": "study", "research": "study", "advertisement": "ad",
        "commercial": "ad",
        "story": "article", "findings": "study",
    ]

    private static let documents: Set<String> = [
        "report", "audit", "study", "poll", "survey", "article", "editorial", "book", "memo", "document", "lawsuit",
        "suit",
        "complaint",
        "law", "bill", "constitution", "agreement", "treaty", "deal", "resolution", "record", "transcript", "email",
        "e-mail", "analysis", "review", "paper", "piece", "research", "evidence", "data", "figure", "statistic",
        "result",
        "finding", "investigation", "ad", "advertisement", "commercial", "caption", "headline", "story", "indictment",
        "affidavit", "invoice", "contract", "legislation", "rule", "order", "amendment", "measure", "petition",
        "banner", "sign", "poster", "estimate", "projection", "forecast", "model", "experiment", "column", "blog",
        "transcription", "file", "index", "act", "charter", "policy", "guideline", "initiative", "counterproposal",
    ]

    private static let organisations: [String: Sort] = {
        var all: [String: Sort] = [:]
        for word in """
        newspaper outlet publication magazine broadcaster network station tabloid daily newswire wire times post journal herald tribune \
        gazette news broadcasting radio television tv channel press chronicle observer telegraph guardian examiner
        """.split(separator: " ") { all[String(word)] = .outlet }
        for word in """
        government administration ministry parliament congress senate cabinet white-house regime military \
        army navy legislature embassy kingdom republic state department treasury nation country
        """.split(separator: " ") { all[String(word)] = .government }
        for word in """
        academy agency airline airport alliance assembly association authority automaker bank bloc board branch brigade \
        broker bureau business camp campaign carmaker caucus cartel casino center centre chain chamber charity church city \
        club coalition college commission committee community company conference confederation conglomerate consortium \
        consulate convention cooperative corporation corps council county court crown delegation diocese district \
        division enterprise establishment faction faculty family federation firm force forum foundation front fund \
        group guard guild headquarters hospital hotel house industry inc inc. initiative inquiry institute institution jury \
        laboratory league lab lobby manufacturer maker militia mission monarchy mosque movement municipality museum \
        network ngo nonprofit office operation order organisation organization panel party patrol police policing \
        project province publisher regiment registry resistance restaurant retailer school secretariat section sect \
        service society squad squadron startup store studio subcommittee supermarket supplier syndicate taskforce team \
        temple think-tank town tribe tribunal trust union unit university vatican village corp corp. co. ltd llc plc \
        brotherhood army survey geographical league watchdog manufacturer operator exchange command front observatory reserve conclave pac forces
        """.split(separator: " ") where all[String(word)] == nil { all[String(word)] = .body }
        return all
    }()
}
