import Glibc

/// A program on a pseudo-terminal, which is its controlling terminal.
public final class Program {
    /// How a program ended.
    public enum Ending: Hashable, Sendable {
        /// With a status.
        case exited(Int32)
        /// By a signal.
        case killed(Int32)
    }

    /// Where one of the standard streams leads.
    public enum Stream: Hashable, Sendable {
        /// To the terminal.
        case terminal
        /// To an open descriptor of ours.
        case descriptor(Int32)
        /// Nowhere: it is closed.
        case closed
    }

    /// Process id.
    public let process: pid_t
    /// When it was started.
    public let started: ContinuousClock.Instant
    /// How it ended; nil while it runs.
    public private(set) var ending: Ending?
    /// Whether it is stopped, as `update` saw it last.
    public private(set) var isStopped = false
    /// Its greatest memory in KiB, known once it has ended.
    public private(set) var peakMemory = 0

    /// Starts `path` with its arguments (without the program's name), nothing but this environment, and some signals
    /// blocked.
    public init(
        _ path: String, _ arguments: [String] = [], environment: [String: String], on terminal: PseudoTerminal,
        input: Stream = .terminal, output: Stream = .terminal, error: Stream = .terminal, blocking: [Int32] = []
    ) throws(PseudoTerminal.Failure) {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        Self.setUp(&attributes, blocking: blocking)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // The first terminal that the leader of a session opens becomes its controlling one.
        posix_spawn_file_actions_addopen(&actions, 0, terminal.path, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        for (number, stream) in [input, output, error].enumerated() {
            switch stream {
            case .terminal: break
            case .descriptor(let descriptor): posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
            case .closed: posix_spawn_file_actions_addclose(&actions, Int32(number))
            }
        }
        var process: pid_t = 0
        started = ContinuousClock.now
        let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let result = Self.withStrings([path] + arguments) { arguments in
            Self.withStrings(variables) { variables in
                posix_spawn(&process, path, &actions, &attributes, arguments, variables)
            }
        }
        guard result == 0 else { throw PseudoTerminal.Failure(call: "posix_spawn", error: result) }
        self.process = process
    }

    deinit {
        guard ending == nil else { return }
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
    }

    /// Sends a signal, unless the program has ended.
    public func signal(_ number: Int32) {
        if ending == nil { kill(process, number) }
    }

    /// Asks the system for news; true when the program has ended.
    @discardableResult public func update() -> Bool {
        guard ending == nil else { return true }
        var status: Int32 = 0
        var usage = rusage()
        guard wait4(process, &status, WNOHANG | WUNTRACED | WCONTINUED, &usage) == process else { return false }
        let low = status & 0x7f
        switch low {
        case 0: ending = .exited(status >> 8 & 0xff)
        case 0x7f: isStopped = status != 0xffff
        default: ending = .killed(low)
        }
        peakMemory = Int(usage.ru_maxrss)
        return ending != nil
    }

    /// Reads the terminal until the program has ended; nil when it hasn't within so many ms.
    public func end(within milliseconds: Int = 10_000, reading terminal: PseudoTerminal) -> Ending? {
        terminal.wait(milliseconds: milliseconds) { _ in update() }
        terminal.settle(quiet: 0)
        return ending
    }

    /// Waits until the program has ended, while nobody reads its terminal; nil when it hasn't within so many ms.
    public func end(within milliseconds: Int) -> Ending? {
        let end = ContinuousClock.now + .milliseconds(milliseconds)
        while !update(), ContinuousClock.now < end { poll(nil, 0, 10) }
        return ending
    }

    /// A session of its own, and no signal ignored.
    private static func setUp(_ attributes: inout posix_spawnattr_t, blocking blocked: [Int32]) {
        let ownSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, a GNU extension
        posix_spawnattr_setflags(
            &attributes, Int16(ownSession | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)))
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in blocked { sigaddset(&signals, signal) }
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
    }

    private static func withStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
