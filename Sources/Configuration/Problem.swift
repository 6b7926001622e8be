/// Something wrong in a configuration.
public struct Problem: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// What is wrong, with the mend: fit for a terminal.
    public let reason: String
}
