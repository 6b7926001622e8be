/// The pronouns that stand for a holder.
enum Pronoun: Hashable, Sendable {
    case first, second, he, she, it, they, relative

    /// The pronoun that `word`, lower case, is; nil for any other word.
    init?(_ word: String) {
        switch word {
        case "i", "me", "my", "mine", "we", "us", "our", "ours", "myself", "ourselves": self = .first
        case "you", "your", "yours": self = .second
        case "he", "him", "his", "himself": self = .he
        case "she", "her", "hers", "herself": self = .she
        case "it", "its", "itself": self = .it
        case "they", "them", "their", "theirs", "themselves": self = .they
        case "who", "whom", "whose", "which", "that": self = .relative
        default: return nil
        }
    }
}
