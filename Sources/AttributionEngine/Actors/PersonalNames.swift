/// How full and short names of people relate.
enum PersonalNames {
    /// The surname of a folded name of several words: its last word, "jr" and the like aside.
    static func surname(_ key: [String]) -> String? { withoutSuffix(key).last }

    /// Whether two names of several words may be one person's.
    static func match(_ a: [String], _ b: [String]) -> Bool {
        let (x, y) = (withoutSuffix(a), withoutSuffix(b))
        if suffix(a) != suffix(b), x == y { return suffix(a) == nil ? suffix(b) == "ii" : suffix(a) == "ii" }
        guard let firstX = x.first, let firstY = y.first, x.count > 1, y.count > 1 else { return false }
        if x.last != y.last, [x.last, y.last].contains(where: { $0.map(namesakes.contains) ?? false }) { return false }
        if isOrdered(x, in: y) || isOrdered(y, in: x) { return firstX == firstY || x.last == y.last }
        return x.last == y.last && suffix(a) == suffix(b) && isSameFirst(firstX, firstY)
    }

    /// What is named after people: "The Doris Day Show" isn't Doris Day.
    static let namesakes: Set<String> = [
        "act", "airport", "album", "award", "awards", "bridge", "center", "centre", "college", "company", "cup",
        "festival", "film", "foundation", "fund", "group", "hospital", "house", "institute", "law", "library",
        "memorial", "movie", "museum", "organisation", "organization", "park", "prize", "school", "series", "show",
        "stadium", "street", "theater", "theatre", "tour", "tower", "trophy", "trust", "university",
    ]

    /// Surnames that are nouns for land, streets and waters too.
    static let ofLand: Set<String> = [
        "banks", "bay", "bridge", "bridges", "brook", "brooks", "day", "field", "fields", "forest", "glen", "hall",
        "heath",
        "hill",
        "hills", "lake", "park", "parks", "rivers", "street",
    ]

    private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "qc", "mp", "md", "phd"]

    private static func suffix(_ key: [String]) -> String? {
        key.last.flatMap { ["jr", "sr", "ii", "iii", "iv"].contains($0) ? $0 : nil }
    }

    private static func withoutSuffix(_ key: [String]) -> ArraySlice<String> {
        var slice = key[...]
        while slice.count > 1, let last = slice.last, suffixes.contains(last) { slice = slice.dropLast() }
        return slice
    }

    private static func isOrdered(_ short: ArraySlice<String>, in long: ArraySlice<String>) -> Bool {
        var rest = short
        for word in long where word == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }

    /// Whether two first names may be the same: an initial, a short form, a shared beginning.
    private static func isSameFirst(_ a: String, _ b: String) -> Bool {
        if a == b || (a.utf8.count == 1 && b.hasPrefix(a)) || (b.utf8.count == 1 && a.hasPrefix(b)) { return true }
        if a.utf8.count > 2, b.utf8.count > 2, a.hasPrefix(b) || b.hasPrefix(a) { return true }
        return (shortForms[a] ?? a) == (shortForms[b] ?? b)
    }

    private static let shortForms: [String: String] = [
        "bill": "william", "billy": "william", "will": "william", "bob": "robert", "bobby": "robert", "rob": "robert",
        "jim": "james", "jimmy": "james", "mike": "michael", "joe": "joseph", "dick": "richard", "rick": "richard",
        "tony": "anthony", "ted": "edward", "ed": "edward", "chuck": "charles", "charlie": "charles",
        "liz": "elizabeth",
        "beth": "elizabeth", "betsy": "elizabeth", "jack": "john", "johnny": "john", "hank": "henry", "harry": "henry",
        "kate": "katherine", "kathy": "katherine", "peggy": "margaret", "maggie": "margaret", "meg": "margaret",
        "larry": "lawrence", "andy": "andrew", "drew": "andrew", "jeff": "jeffrey", "steve": "stephen",
        "steven": "stephen",
        "geoff": "geoffrey", "sandy": "alexander", "mick": "michael", "dave": "david", "don": "donald", "ron": "ronald",
    ]
}
