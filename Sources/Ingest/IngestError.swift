import Glibc

/// Why an input can't be read as an article.
public struct IngestError: Error, Hashable, Sendable {
    /// What can't be read: a path or an option's value, escaped for display.
    public let subject: String
    /// What is wrong with it, in a few words.
    public let reason: String
    /// Exit status after sysexits.h: 64 usage, 65 not text or over the limit, 66 no such regular file, 71 no resources,
    /// 74 input error, 77 no permission.
    public let exitCode: Int32

    /// Makes an error about `subject`, which is escaped here.
    public init(subject: String, reason: String, exitCode: Int32) {
        self.subject = escapedForDisplay(subject)
        self.reason = reason
        self.exitCode = exitCode
    }

    /// Makes the error for the system's error number `code`.
    init(subject: String, code: Int32) {
        let known: [Int32: (String, Int32)] = [
            ENOENT: ("no such file", 66), ENOTDIR: ("no such file", 66), ELOOP: ("too many symbolic links", 66),
            ENAMETOOLONG: ("the name is too long", 66), EISDIR: ("is a directory", 66),
            ENXIO: ("not a regular file", 66), ENODEV: ("not a regular file", 66),
            EACCES: ("no permission to read", 77),
            EPERM: ("no permission to read", 77), EMFILE: ("too many open files", 71),
            ENFILE: ("too many open files", 71),
            EBADF: ("closed", 74),
        ]
        let (reason, exitCode) = known[code] ?? (String(cString: strerror(code)).lowercased(), 74)
        self.init(subject: subject, reason: reason, exitCode: exitCode)
    }
}

extension IngestError: CustomStringConvertible {
    /// The line for standard error: `hearsay: SUBJECT: REASON`.
    public var description: String { "hearsay: \(subject): \(reason)" }
}
