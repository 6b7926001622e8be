/// Lines that say who wrote the article.
enum Byline {
    private static let connectives: Set<String> = [
        "and", "of", "in", "the", "for", "with", "at", "de", "van", "von", "der", "al", "el", "la", "da", "di", "bin",
        "",
    ]
    private static let roles: Set<String> = ["writer", "correspondent", "reporter", "editor", "columnist"]

    /// Whether a block may be a byline.
    static func mayBeWhole(_ glance: Glance) -> Bool {
        glance.span.length <= 120
            && (glance.begins(with: "by ") || glance.ends(with: "er") || glance.ends(with: "or")
                || glance.ends(with: "ist")
                || glance.ends(with: "correspondent"))
    }

    /// Whether `phrase`, a whole block, is a byline: "By Ann Lee and Bob Ray, Reuters", "Ann Lee, Staff Writer".
    static func isWhole(_ phrase: Phrase) -> Bool {
        let count = phrase.words.count
        guard (2...14).contains(count), !phrase.word(count - 1).hasSuffix(".") else { return false }
        if phrase.plain(0) == "by" {
            let names = phrase.suffix(from: 1)
            let isDay = DateWords.namesDay(names.plain(0)) || DateWords.isNumber(names.plain(0))
            return phrase.isCapitalised(0) && names.isCapitalised(0) && !isDay
                && names.isCapitalised(except: connectives)
        }
        return count <= 8 && phrase.word(1).hasSuffix(",") && roles.contains(phrase.plain(count - 1))
            && phrase.isCapitalised(except: connectives)
    }
}
