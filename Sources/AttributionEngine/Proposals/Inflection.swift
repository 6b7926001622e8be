/// The forms of an English verb.
struct Inflection: Hashable, Sendable {
    /// What a form can be; "said" is both past and participle.
    struct Form: OptionSet, Hashable, Sendable {
        let rawValue: UInt8
        static let base = Form(rawValue: 1)
        static let third = Form(rawValue: 2)
        static let past = Form(rawValue: 4)
        static let participle = Form(rawValue: 8)
        static let gerund = Form(rawValue: 16)
    }

    /// Every form of `lemma` with what it can be.
    static func forms(of lemma: String) -> [(word: String, form: Form)] {
        let stem = lemma.hasSuffix("e") && !lemma.hasSuffix("ee") ? String(lemma.dropLast()) : lemma
        let isDoubling = doubling.contains(lemma)
        let gerund = (isDoubling ? lemma + String(lemma.suffix(1)) : stem) + "ing"
        var forms: [(String, Form)] = [(lemma, .base), (third(lemma), .third), (gerund, .gerund)]
        if let irregular = irregular[lemma] {
            forms.append((irregular.past, .past))
            forms.append((irregular.participle, .participle))
        } else if isDoubling {
            forms.append((lemma + String(lemma.suffix(1)) + "ed", [.past, .participle]))
        } else if lemma.hasSuffix("y"), !endsInVowelAndY(lemma) {
            forms.append((lemma.dropLast() + "ied", [.past, .participle]))
        } else {
            forms.append((lemma.hasSuffix("e") ? lemma + "d" : lemma + "ed", [.past, .participle]))
        }
        return forms.map { (word: $0.0, form: $0.1) }
    }

    private static func third(_ lemma: String) -> String {
        if lemma.hasSuffix("y"), !endsInVowelAndY(lemma) { return lemma.dropLast() + "ies" }
        let takesE = ["s", "x", "z", "ch", "sh"].contains { lemma.hasSuffix($0) }
        return lemma + (takesE ? "es" : "s")
    }

    private static func endsInVowelAndY(_ lemma: String) -> Bool {
        ["ay", "ey", "oy", "uy"].contains { lemma.hasSuffix($0) }
    }

    private static let doubling: Set<String> = [
        "admit", "permit", "refer", "plan", "ban", "slam", "infer", "concur", "bar", "beg", "rebut", "quip", "commit",
        "dub", "tap", "pan", "rip", "chat",
    ]

    private static let irregular: [String: (past: String, participle: String)] = [
        "say": ("said", "said"), "tell": ("told", "told"), "think": ("thought", "thought"), "know": ("knew", "known"),
        "find": ("found", "found"), "see": ("saw", "seen"), "feel": ("felt", "felt"), "write": ("wrote", "written"),
        "swear": ("swore", "sworn"), "speak": ("spoke", "spoken"), "hear": ("heard", "heard"),
        "mean": ("meant", "meant"), "understand": ("understood", "understood"), "foresee": ("foresaw", "foreseen"),
        "show": ("showed", "shown"), "choose": ("chose", "chosen"), "forbid": ("forbade", "forbidden"),
        "read": ("read", "read"), "seek": ("sought", "sought"), "learn": ("learned", "learned"),
        "begin": ("began", "begun"), "hold": ("held", "held"), "withdraw": ("withdrew", "withdrawn"),
        "overturn": ("overturned", "overturned"),
        "uphold": ("upheld", "upheld"), "forecast": ("forecast", "forecast"),
    ]
}
