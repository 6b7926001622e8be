/// What is asked about a pronoun. Each question has weights of its own.
enum Question: Int, CaseIterable, Sendable {
    /// "he", "she".
    case person
    /// "it".
    case thing
    /// "they".
    case several
}
