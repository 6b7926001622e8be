import Glibc
import Ingest

/// Why the program ends without having done what it was asked for.
struct Failure: Error, Hashable {
    /// What is wrong, for `hearsay: …`: one line, fit for a terminal.
    var message: String
    /// A status of sysexits.h.
    var exitCode: Int32

    /// An option or an argument makes no sense.
    static func usage(_ message: String) -> Failure { Failure(message: message, exitCode: 64) }

    /// Standard output doesn't take what is written; `code` is the system's error number.
    static func output(_ code: Int32) -> Failure {
        Failure(message: "standard output: \(String(cString: strerror(code)).lowercased())", exitCode: 74)
    }

    init(message: String, exitCode: Int32) {
        self.message = message
        self.exitCode = exitCode
    }

    init(_ error: IngestError) {
        self.init(message: "\(error.subject): \(error.reason)", exitCode: error.exitCode)
    }

    /// Says it in a line on standard error; nothing when that is closed.
    func report() {
        var line = "hearsay: \(message)\n"
        line.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
    }
}
