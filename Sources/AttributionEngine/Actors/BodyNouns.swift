/// Which organisations "the council", "the group", "the newspaper" may stand for.
enum BodyNouns {
    /// How well `noun` fits an entity spoken of before, 1…3; nil when it doesn't.
    static func fit(_ noun: String, sort: CommonNouns.Sort, to entity: Entity) -> Int? {
        if entity.sort == .person || entity.sort == .document { return nil }
        if entity.roles.contains(where: { $0.noun == noun }) { return 3 }
        if entity.sort == .unnamed { return nil }
        if entity.variants.contains(where: { $0.key.contains(noun) }) { return 3 }
        if sort == .outlet || ["paper", "agency"].contains(noun), entity.sort == .outlet {
            return noun == "agency" ? 1 : 2
        }
        if entity.sort == nil {
            return entity.gender == nil && (businesses.contains(noun) || movements.contains(noun)) ? 0 : nil
        }
        guard entity.sort == .organisation else {
            guard entity.sort == .place else { return nil }
            if ["state", "city"].contains(noun) { return 1 }
            return entity.isCountry && ["country", "nation", "government", "kingdom"].contains(noun) ? 1 : nil
        }
        let words = Set(entity.variants.flatMap(\.key))
        if let kin = kin[noun] {
            if !words.isDisjoint(with: kin) { return 2 }
            return generic.contains(noun) && words.allSatisfy({ CommonNouns.organisation($0) == nil }) ? 1 : nil
        }
        return generic.contains(noun) && !(isPrivate(noun) && isPublic(words)) ? 1 : nil
    }

    /// Whether `noun` fits most organisations: "firm", "group".
    static func isGeneric(_ noun: String) -> Bool { generic.contains(noun) }

    private static func isPrivate(_ noun: String) -> Bool { businesses.contains(noun) || movements.contains(noun) }

    /// Whether the words of a name are a court's or an authority's.
    private static func isPublic(_ words: Set<String>) -> Bool {
        !words.isDisjoint(with: WellKnownNames.governments)
            || words.contains { word in
                ["court", "police", "white", "army", "council"].contains(word)
                    || CommonNouns.organisation(word).map { $0.sort == .government && !$0.isPlural } ?? false
            }
    }

    /// Nouns before "of" and the name of a place: "the city of Lund" is Lund.
    static let lands: Set<String> = [
        "city", "state", "town", "village", "county", "province", "country", "government", "republic", "kingdom",
    ]

    /// Nouns that fit most organisations.
    private static let generic = businesses.union(movements).union(["agency", "body", "institution"])

    /// Nouns for what trades.
    private static let businesses: Set<String> = [
        "company", "firm", "bank", "airline", "automaker", "broker", "business", "carmaker", "chain", "conglomerate",
        "corporation", "enterprise", "lender", "maker", "manufacturer", "publisher", "restaurant", "retailer",
        "startup", "store", "supplier",
    ]

    /// Nouns for people who are organised.
    private static let movements: Set<String> = [
        "group", "organisation", "organization", "charity", "watchdog", "movement", "union", "club", "fund", "service",
        "nonprofit", "foundation", "association",
    ]

    /// Last words of the names of firms.
    static let firmEndings: Set<String> = [
        "inc", "corp", "co", "ltd", "llc", "llp", "plc", "gmbh", "industries", "holdings", "motors", "airlines",
        "airways", "partners", "technologies", "systems", "pharmaceuticals", "laboratories", "enterprises",
        "entertainment", "productions", "studios", "consulting", "petroleum", "electronics", "logistics", "shipping",
        "insurance", "securities", "software", "networks", "communications", "foods", "stores", "restaurants", "hotels",
        "resorts", "railways", "aerospace", "aviation", "energy", "therapeutics", "biosciences", "pharma", "biotech",
        "robotics", "ventures", "brewing", "sport", "united",
    ]

    /// Letters in capitals that end a firm's name.
    static let firmLetters: Set<String> = ["ab", "ag", "asa", "fc", "kg", "nv", "oyj", "sa", "tv"]

    private static let firms = firmEndings.union(["company", "group", "motor", "sons", "brothers"])

    /// Head nouns of names that a noun may stand for.
    private static let kin: [String: Set<String>] = [
        "agency": [
            "agency", "administration", "bureau", "service", "department", "center", "survey", "office", "fbi", "cia",
            "nasa", "epa",
        ],
        "department": ["ministry", "department", "office", "police"], "ministry": ["department", "ministry"],
        "company": firms, "firm": firms,
        "organization": [
            "association", "foundation", "society", "union", "council", "organization", "institute", "center",
            "committee", "fund",
        ],
        "organisation": [
            "association", "foundation", "society", "union", "council", "organisation", "institute", "centre",
            "committee", "fund",
        ],
        "group": [
            "association", "foundation", "society", "union", "council", "coalition", "movement", "alliance", "front",
            "committee", "watch",
            "center", "centre", "pac", "project", "army", "brotherhood", "league", "campaign", "institute", "fund",
            "group",
        ],
        "panel": ["committee", "commission", "board"],
        "legislature": ["parliament", "assembly", "congress", "house", "senate"],
        "parliament": ["assembly", "commons", "parliament"],
        "school": ["university", "college", "institute", "academy"],
        "university": ["college", "university"], "airline": ["airlines", "airways", "air"],
        "union": ["association", "federation", "brotherhood"],
        "nonprofit": ["foundation", "institute", "center", "fund", "association"],
        "commission": ["commission", "board", "committee"],
        "institute": ["institute", "center"], "bank": ["bank", "reserve"],
        "force": ["police"], "bureau": ["bureau", "fbi"], "newspaper": ["times", "post", "journal"],
        "tribunal": ["court", "tribunal"],
        "think-tank": ["institute", "center", "foundation"], "military": ["army", "forces", "navy"],
    ]
}
