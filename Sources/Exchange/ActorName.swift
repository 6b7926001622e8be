/// Compares names of actors as annotators and engines write them.
enum ActorName {
    private static let ignored: Set<String> = ["the", "a", "an", "of", "mr", "mrs", "ms", "and"]

    /// The words of `name` that count: in small letters, without titles, articles and possessive endings.
    static func words(of name: String) -> Set<String> {
        let scalars = Array(name.lowercased().unicodeScalars)
        var plain = ""
        var place = 0
        while place < scalars.count {
            let scalar = scalars[place]
            let next = place + 1 < scalars.count ? scalars[place + 1] : " "
            let isLast = place + 2 >= scalars.count || !WordCharacter.isWord(scalars[place + 2])
            if scalar == "'" || scalar == "’", next == "s", isLast {
                plain += " "
                place += 2
                continue
            }
            if scalar == "-" || scalar == " " { plain += " " }
            if WordCharacter.isWord(scalar) { plain.unicodeScalars.append(scalar) }
            place += 1
        }
        return Set(plain.split(separator: " ").map(String.init)).subtracting(ignored)
    }

    /// Whether one of `names` holds all of `gold`'s words, or stands wholly inside it.
    static func same(_ gold: String, _ names: [String]) -> Bool {
        let wanted = words(of: gold)
        guard !wanted.isEmpty else { return false }
        return names.contains { name in
            let found = words(of: name)
            return !found.isEmpty && (wanted.isSubset(of: found) || found.isSubset(of: wanted))
        }
    }

    /// `name` without white space around it.
    static func trimmed(_ name: some StringProtocol) -> String {
        String(name.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
