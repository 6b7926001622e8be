/// Words of which dates are made.
enum DateWords {
    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]
    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu",
        "thur", "thurs", "fri", "sat", "sun",
    ]
    private static let companions: Set<String> = [
        "", "am", "pm", "a.m", "p.m", "at", "on", "of", "gmt", "utc", "est", "edt", "et", "pst", "pdt", "pt", "cet",
        "bst",
        "ist", "updated", "published", "posted", "last", "modified", "first", "date", "time", "local", "hrs",
    ]

    /// Whether `word`, in lower case and without punctuation around it, names a month or a day of the week.
    static func namesDay(_ word: String) -> Bool {
        months.contains(word) || weekdays.contains(word)
    }

    /// Whether `word` names a month.
    static func namesMonth(_ word: String) -> Bool { months.contains(word) }

    /// Whether `word` can stand in a line that only says when.
    static func canStandInDate(_ word: String) -> Bool {
        namesDay(word) || companions.contains(word) || isNumber(word)
    }

    /// Whether `word` is a number, an ordinal, a time or a date in digits.
    static func isNumber(_ word: String) -> Bool {
        guard let first = word.utf8.first, (0x30...0x39).contains(first) else { return false }
        let rest = word.drop { "0123456789:/.-,".contains($0) }
        return ["", "st", "nd", "rd", "th", "am", "pm", "a.m", "p.m"].contains(rest) || isTimestamp(word)
    }

    /// Whether `word` is a date in digits, as "2019-03-12" or "12/03/2019".
    static func isFullDate(_ word: String) -> Bool {
        let parts = word.split { $0 == "-" || $0 == "/" || $0 == "." }
        return parts.count == 3 && parts.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy(\.isNumber) }
            || isTimestamp(word)
    }

    private static func isTimestamp(_ word: String) -> Bool {
        let parts = word.split(separator: "t")
        return parts.count == 2 && parts[0].count == 10 && parts[0].allSatisfy { $0.isNumber || $0 == "-" }
    }
}
