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
        try wait(for: try start(name, arguments, actions: nil), name)
    }

    /// What a program took.
    struct Usage {
        /// Of all its threads.
        var processorSeconds: Double
        /// Its greatest memory.
        var peakMebibytes: Double
    }

    /// Runs a program; what it prints, and what it took.
    static func output(_ name: String, _ arguments: [String]) throws -> (printed: [UInt8], usage: Usage) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Failure(name: name, status: errno) }
        defer { close(ends[0]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        posix_spawn_file_actions_addclose(&actions, ends[0])
        let process = try start(name, arguments, actions: &actions)
        close(ends[1])
        var printed: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(ends[0], &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            printed += buffer[..<count]
        }
        return (printed, try wait(for: process, name))
    }

    private static func start(
        _ name: String, _ arguments: [String], actions: UnsafePointer<posix_spawn_file_actions_t>?
    ) throws -> pid_t {
        var process: pid_t = 0
        let strings = ([name] + arguments).map { strdup($0) }
        defer { for string in strings { free(string) } }
        let result = posix_spawnp(&process, name, actions, nil, strings + [nil], environ)
        guard result == 0 else { throw Failure(name: name, status: result) }
        return process
    }

    @discardableResult
    private static func wait(for process: pid_t, _ name: String) throws -> Usage {
        var status: Int32 = 0
        var taken = rusage()
        while wait4(process, &status, 0, &taken) < 0, errno == EINTR {}
        guard status == 0 else { throw Failure(name: name, status: status >> 8 & 0xff) }
        let seconds = [taken.ru_utime, taken.ru_stime].map { Double($0.tv_sec) + Double($0.tv_usec) / 1e6 }
        return Usage(processorSeconds: seconds.reduce(0, +), peakMebibytes: Double(taken.ru_maxrss) / 1024)
    }
}
