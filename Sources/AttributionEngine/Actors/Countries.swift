/// Which country the adjective of a people is of: "the Mexican government" is Mexico.
enum Countries {
    /// Whether `adjective` is of `country`, both folded.
    static func isAdjective(_ adjective: String, of country: String) -> Bool {
        if let known = irregular[adjective] { return known.contains(country) }
        let shared = shared(adjective, country)
        guard shared >= leastShared, adjective.utf8.count - shared <= longestEnding, Places.isPeople(adjective) else {
            return false
        }
        return !Places.countries.contains { self.shared(adjective, $0) > shared }
    }

    /// Letters that both begin with.
    private static func shared(_ adjective: String, _ country: String) -> Int {
        zip(adjective.utf8, country.utf8).prefix { $0 == $1 }.count
    }

    private static let leastShared = 4
    private static let longestEnding = 4

    private static let irregular: [String: Set<String>] = [
        "american": ["united states", "us", "usa", "america"], "u.s.": ["united states", "us", "usa", "america"],
        "us": ["united states", "us", "usa", "america"],
        "british": ["britain", "great britain", "united kingdom", "uk"],
        "uk": ["britain", "great britain", "united kingdom", "uk"], "danish": ["denmark"], "dutch": ["netherlands"],
        "english": ["england"], "filipino": ["philippines"], "finnish": ["finland"], "french": ["france"],
        "irish": ["ireland"], "philippine": ["philippines"], "polish": ["poland"], "saudi": ["saudi arabia"],
        "spanish": ["spain"], "swiss": ["switzerland"], "welsh": ["wales"],
    ]
}
