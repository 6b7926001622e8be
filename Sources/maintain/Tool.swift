import Glibc

/// A program of the machine that a command needs.
enum Tool {
    /// A program that could not be run, or failed.
    struct Failure: Error, CustomStringConvertible {
        var name: String
        var status: Int32
        var description: String { "\(name) failed with status \(status)" }
    }

    /// Runs a program found in PATH and waits for it.
    static func run(_ name: String, _ arguments: [String]) throws {
        var process: pid_t = 0
        let strings = ([name] + arguments).map { strdup($0) }
        defer { for string in strings { free(string) } }
        let result = posix_spawnp(&process, name, nil, nil, strings + [nil], environ)
        guard result == 0 else { throw Failure(name: name, status: result) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else { throw Failure(name: name, status: status >> 8 & 0xff) }
    }
}
