import Screen

/// Short names for the margin.
enum Tags {
    /// Columns that a tag takes at most.
    static let columns = 3

    /// One tag for each name, all different: initials ("HC", "SNC"), else letters of the name, else letters and digits.
    static func assign(_ names: [String]) -> [String] {
        var taken: Set<String> = []
        var nextNumber = 2
        return names.map { name in
            for candidate in candidates(name) where !unfortunate.contains(candidate) && taken.insert(candidate).inserted
            {
                return candidate
            }
            let first = letters(name).first.map { String($0).uppercased() } ?? "A"
            while !taken.insert(first + String(nextNumber)).inserted { nextNumber += 1 }
            return first + String(nextNumber)
        }
    }

    private static func candidates(_ name: String) -> [String] {
        let words = name.split(whereSeparator: { !$0.isLetter && $0 != "." && $0 != "'" && $0 != "’" }).map { word in
            word.filter(\.isLetter)
        }.filter { !$0.isEmpty }
        let capitalised = words.filter { $0.first?.isUppercase ?? false }
        var tags: [String] = []
        if capitalised.count > 1 { tags.append(String(capitalised.compactMap(\.first).prefix(columns))) }
        let main =
            (capitalised.first == words.first ? capitalised.last : nil) ?? words.first {
                !fillers.contains($0.lowercased())
            } ?? words.first ?? ""
        let long = main.uppercased()
        if capitalised.count <= 1 { tags.append(String(long.prefix(columns))) }
        if let first = words.first?.first, words.count > 1 { tags.append(first.uppercased() + long.prefix(2)) }
        tags.append(String(long.prefix(columns)))
        if let head = long.first {
            let rest = Array(long.dropFirst())
            for second in rest.indices {
                for third in rest.indices where third > second {
                    tags.append(String([head, rest[second], rest[third]]))
                    if tags.count > 40 { return tags.filter { !$0.isEmpty && fits($0) } }
                }
            }
        }
        return tags.filter { !$0.isEmpty && fits($0) }
    }

    private static func letters(_ name: String) -> [Character] { name.filter { $0.isLetter && fits(String($0)) } }

    private static func fits(_ tag: String) -> Bool {
        tag.unicodeScalars.count <= columns && tag.unicodeScalars.allSatisfy { Columns.of($0) == 1 }
    }

    private static let unfortunate: Set<String> = ["ASS", "SEX", "TIT", "SS"]

    private static let fillers: Set<String> = [
        "a", "an", "the", "of", "in", "one", "two", "three", "some", "several", "other", "local", "senior", "own",
    ]
}
