import Glibc

/// Why the encoder's weights can't be used.
public struct WeightsError: Error, Hashable, Sendable {
    /// What is wrong with them.
    public enum Reason: Hashable, Sendable {
        /// The system's error number.
        case system(Int32)
        /// The file isn't one of weights, or not a whole one.
        case notWeights
        /// The file lacks an entry, or has it in another size.
        case missing
    }

    /// The file, or the entry that it lacks.
    public let path: String
    /// What is wrong.
    public let reason: Reason

    /// The reason in words.
    public var explanation: String {
        switch reason {
        case .system(let code): String(cString: strerror(code)).lowercased()
        case .notWeights: "not a file of weights for this program"
        case .missing: "missing from the weights"
        }
    }
}
