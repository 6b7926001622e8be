import Glibc
import PseudoTerminal
import TemporaryFolder
import Testing

/// A pseudo-terminal, a folder with an article, and the real program.
struct Stage {
    static let article = """
        Council Delays Vote

        LAKETOWN (Wire) - The council put off a vote on the new bridge on Monday.

        Mayor Ann Lee said the bridge was needed before winter.

        "We have waited long enough," she told reporters.

        Engineers were to inspect the old bridge this week.
        """

    let line: PseudoTerminal
    let modes: [UInt8]
    private let folder: TemporaryFolder

    init(columns: Int = 80, rows: Int = 24) throws {
        line = try PseudoTerminal(columns: columns, rows: rows)
        modes = line.modes
        folder = try TemporaryFolder()
    }

    /// Path of a file with `text` in the folder.
    func file(_ name: String = "article.txt", _ text: String = article) throws -> String {
        try file(name, bytes: Array(text.utf8))
    }

    /// Path of a file with these bytes in the folder.
    func file(_ name: String, bytes: [UInt8]) throws -> String {
        try folder.write(name, bytes)
    }

    /// Path of a FIFO in the folder.
    func pipe() throws -> String {
        let path = folder.place(for: "pipe")
        try #require(mkfifo(path, 0o600) == 0)
        return path
    }

    var folderPath: String { folder.path }

    /// Starts the program.
    func start(
        _ arguments: [String], environment: [String: String] = [:], input: Program.Stream = .terminal,
        output: Program.Stream = .terminal, error: Program.Stream = .terminal, blocking: [Int32] = []
    ) throws -> Program {
        let standard = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
        return try Program(
            try Self.program(), arguments, environment: standard.merging(environment) { $1 }, on: line, input: input,
            output: output, error: error, blocking: blocking)
    }

    /// Starts the program on the article, and waits until it shows it.
    func open(_ options: [String] = [], environment: [String: String] = [:]) throws -> Program {
        let program = try start(options + [file()], environment: environment)
        try #require(line.wait { $0.screen.shows("The council put off") })
        return program
    }

    /// Waits until a running program has nothing more to show.
    func settle() { line.settle(quiet: 100) }

    /// Whether the terminal is as it was before.
    var isRestored: Bool {
        line.modes == modes && line.screen.modes == [7, 25] && !line.screen.isKeypadOn
    }

    /// The program beside the tests.
    static func program() throws -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        try #require(count > 0)
        let tests = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let slash = try #require(tests.lastIndex(of: "/"))
        return tests[...slash] + "hearsay"
    }
}
