/// Which descriptions of people speak against each other: nobody is a candidate's spokesman and the candidate.
enum Offices {
    /// Whether somebody whose roles are `roles` can hardly be called `noun`, one of `PersonNouns`' representatives.
    static func conflict(_ noun: String, _ roles: [Role]) -> Bool {
        guard !roles.isEmpty, !roles.contains(where: { $0.noun == noun }) else { return false }
        if political.contains(noun) { return roles.allSatisfy { unelected.contains($0.noun) } }
        return unelected.contains(noun) && roles.contains { political.contains($0.noun) }
    }

    /// Whether one of `roles` is another office of the sort that `noun` names: a governor is no senator.
    static func isOther(_ noun: String, _ roles: [Role]) -> Bool {
        introduces(noun) && !roles.contains { $0.noun == noun }
            && roles.contains { exclusive.contains($0.noun) }
    }

    /// Offices that there is one of in a country.
    static let single: Set<String> = ["president", "premier", "minister", "king", "queen", "chancellor", "pope"]

    /// Whether `noun` is an office by which an article introduces somebody whom it names afterwards: a judge, not a
    /// witness.
    static func introduces(_ noun: String) -> Bool {
        exclusive.contains(noun) || noun == "chairperson" || noun == "leader"
    }

    /// What offices of two fields are for, by the last word of the first: "Food and Consumer Affairs Minister".
    static let fields: Set<String> = [
        "agriculture", "aviation", "business", "commerce", "culture", "defence", "defense", "development", "economy",
        "education", "energy", "environment", "family", "finance", "food", "forestry", "health", "home", "housing",
        "industry", "information", "infrastructure", "interior", "justice", "labor", "labour", "law", "mining",
        "petroleum", "planning", "power", "railways", "science", "sport", "sports", "tourism", "trade", "transport",
        "transportation", "water", "welfare", "women", "youth",
    ]

    private static let exclusive: Set<String> = [
        "senator", "governor", "president", "representative", "mayor", "secretary", "judge", "minister", "premier",
        "pope", "king", "queen",
    ]

    private static let political: Set<String> = [
        "senator", "governor", "president", "candidate", "representative", "lawmaker", "republican", "democrat",
        "mayor", "secretary", "minister", "premier", "politician", "chancellor", "incumbent", "challenger",
    ]

    private static let unelected: Set<String> = [
        "spokesperson", "adviser", "advisor", "aide", "manager", "strategist", "host", "reporter", "journalist",
        "editor", "writer", "professor", "analyst", "pollster", "attorney", "judge", "officer", "economist",
        "researcher", "consultant", "operative", "staffer", "correspondent", "historian", "consultant", "prosecutor",
        "director", "photographer", "producer", "publisher", "executive", "expert", "voter", "agent", "anchorman",
        "blogger", "pundit", "commentator", "sociologist", "scholar", "doctor", "teacher", "veteran", "scientist",
    ]
}
