/// Why a folder can't be scored against.
public struct GoldError: Error, Hashable, Sendable {
    /// The file or folder.
    public let path: String
    /// What is wrong with it, in a few words.
    public let reason: String
    /// Exit status after sysexits.h: 65 malformed, 66 missing.
    public let exitCode: Int32

    /// Makes an error.
    public init(path: String, reason: String, exitCode: Int32) {
        self.path = path
        self.reason = reason
        self.exitCode = exitCode
    }
}
