import NcursesTerminal

/// The programs that the user opens addresses with, as the environment variable BROWSER names them: commands parted by
/// colons, the first that there is counts, and `%s` stands for the address.
struct Browser {
    /// What the shell says when there is no such command.
    private static let notFound = 127

    private let commands: [Substring]

    /// The user's; nil when none is named.
    static var standard: Browser? {
        let commands = Environment["BROWSER"]?.split(separator: ":") ?? []
        return commands.isEmpty ? nil : Browser(commands: commands)
    }

    /// Opens an address, on the terminal until the browser ends.
    /// - Returns: whether a browser was found.
    func open(_ address: String, on terminal: NcursesTerminal) -> Bool {
        commands.contains { command in
            let status = terminal.run("/bin/sh", ["-c", Self.line(command), "sh", address])
            return status != nil && status != Self.notFound
        }
    }

    /// The command line, with the address as the shell's first argument: the shell never reads it.
    private static func line(_ command: Substring) -> String {
        guard let place = command.firstRange(of: "%s") else { return "\(command) \"$1\"" }
        return command[..<place.lowerBound] + "\"$1\"" + command[place.upperBound...]
    }
}

extension Substring {
    /// Where `words` stands first.
    fileprivate func firstRange(of words: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(words) { return start..<index(start, offsetBy: words.count) }
            start = index(after: start)
        }
        return nil
    }
}
