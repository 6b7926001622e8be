import Documents

/// Somebody or something that the article speaks of: an actor, once an attribution is its.
struct Entity: Sendable {
    /// What it is, as far as the text or the name tells.
    enum Sort: Hashable, Sendable {
        case person, organisation, outlet, place, document
        /// People without a name: one ("medic in Lund") or several ("activists").
        case unnamed
    }

    /// One way the article writes the name.
    struct Variant: Hashable, Sendable {
        var key: [String]
        var text: String
    }

    /// What it is; nil when nothing told.
    var sort: Sort?
    /// Its gender; nil when nothing told.
    var gender: Gender?
    /// Whether it is several people, or a body that "they" may stand for.
    var isPlural = false
    /// Whether it is one body without a name ("the inquiry"), which "it" may stand for.
    var isBody = false
    /// Its names, in the order of their first appearance, or its one description.
    var variants: [Variant] = []
    /// Its description with the short name in it written in full, which the article needn't do.
    var spelledOut: String?
    /// Other short forms ("SNC"), folded.
    var acronyms: Set<String> = []
    /// What the article says that it is ("mayor").
    var roles: [Role] = []
    /// Where the article names it, in text order.
    var mentions: [Span] = []
    /// The sources that stand for it, in the order of the attributions.
    var phrases: [Span] = []

    /// Whether it has a proper name.
    var isNamed: Bool { sort != .unnamed && sort != .document }

    /// Whether one of its names is a country's.
    var isCountry: Bool { variants.contains { Places.countries.contains($0.key.joined(separator: " ")) } }

    /// All words of its names and roles, folded.
    var words: Set<String> {
        var words = Set(variants.flatMap(\.key))
        for role in roles { words.formUnion(role.modifiers) }
        return words
    }

    /// The fullest name: the one of most words, the longest in bytes among those, the first among those.
    var fullest: Variant? {
        var best: Variant?
        for variant in variants {
            guard let known = best else {
                best = variant
                continue
            }
            let size = (variant.key.count, variant.text.utf8.count)
            if size > (known.key.count, known.text.utf8.count) { best = variant }
        }
        return best
    }
}
