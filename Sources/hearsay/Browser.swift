import NcursesTerminal

/// The programs that the user opens addresses with, as the environment variable BROWSER names them: commands parted by
/// colons, the first that there is counts, and `%s` stands for the address.
struct Browser {
    /// What came of it.
    enum Outcome {
        /// A program took the address.
        case opened
        /// None of the programs is there.
        case missing
        /// A program ended with this status, or by a signal, which is 128.
        case failed(Int)
    }

    /// What the shell says when a command can't be run, or isn't there.
    private static let notRun: Set = [126, 127]

    private let commands: [Substring]

    /// The user's; nil when none is named.
    static var standard: Browser? {
        let commands = Environment["BROWSER"]?.split(separator: ":") ?? []
        return commands.isEmpty ? nil : Browser(commands: commands)
    }

    /// Opens an address, on the terminal until the browser ends.
    func open(_ address: String, on terminal: NcursesTerminal) -> Outcome {
        for command in commands {
            guard let status = terminal.run("/bin/sh", ["-c", Self.line(String(command)), "sh", address]),
                !Self.notRun.contains(status)
            else { continue }
            return status == 0 ? .opened : .failed(status)
        }
        return .missing
    }

    /// The command line, with the address as the shell's first argument: the shell never reads it. Before a `&` at the
    /// end when the command has no `%s`.
    static func line(_ command: String) -> String {
        let pieces = command.split(separator: "%s", omittingEmptySubsequences: false).map(String.init)
        guard pieces.count == 1 else {
            var line = pieces[0]
            for piece in pieces.dropFirst() {
                let mark = line.last.flatMap { "'\"".contains($0) && piece.first == $0 ? $0 : nil }
                line = (mark == nil ? line : String(line.dropLast())) + "\"$1\""
                line += mark == nil ? piece : String(piece.dropFirst())
            }
            return line
        }
        var words = Substring(command)
        while words.last == " " { words.removeLast() }
        guard words.last == "&" else { return "\(words) \"$1\"" }
        return "\(words.dropLast()) \"$1\" &"
    }
}
