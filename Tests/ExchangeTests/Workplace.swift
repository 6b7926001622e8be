import FoundationEssentials
import Glibc
import Testing

/// A folder of its own for a test, removed at the end.
final class Workplace {
    let path: String

    init() throws {
        var template = Array("/tmp/hearsay-test-XXXXXX".utf8CString)
        path = try String(cString: #require(mkdtemp(&template)))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, and the folders it lies in.
    @discardableResult func write(_ name: String, _ bytes: some Collection<UInt8>) throws -> String {
        let file = path + "/" + name
        let folder = String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)])
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: file))
        return file
    }
}

/// What `arguments`, a command and its arguments, print.
func output(of arguments: [String]) throws -> String {
    let place = try Workplace()
    let file = try place.write("output", [])
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, file, O_WRONLY, 0)
    var words = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    try #require(posix_spawnp(&process, arguments[0], &actions, nil, &words, environ) == 0)
    var status: Int32 = 0
    try #require(waitpid(process, &status, 0) == process && status == 0, "\(arguments.joined(separator: " ")) failed")
    return try String(decoding: Data(contentsOf: URL(filePath: file)), as: UTF8.self)
}

/// The folder of tools and data beside the package, where it is developed.
let shared = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/../shared"

/// Whether the scorer that the figures must agree with is there, and can be run.
let hasScorer =
    access(shared + "/tools/score.py", R_OK) == 0
    && ["/usr/bin/env"].contains { (try? output(of: [$0, "python3", "--version"])) != nil }
