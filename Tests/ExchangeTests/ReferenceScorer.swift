import FoundationEssentials
import Glibc
import TemporaryFolder
import Testing

/// What `arguments`, a command and its arguments, print.
func output(of arguments: [String]) throws -> String {
    let place = try TemporaryFolder()
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
