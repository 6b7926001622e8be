/// The gender that a name, a title, a role or a pronoun tells.
enum Gender: Hashable, Sendable {
    case male, female
}
