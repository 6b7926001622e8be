/// What lines typed at the prompt mean.
enum CommandSyntax {
    /// What a line means.
    enum Meaning: Hashable {
        case action(Action, count: Int?)
        case command(Command, argument: String)
    }

    /// Why a line means nothing, with what to do next.
    struct Mistake: Error, Hashable {
        let reason: String
    }

    /// All names, in the order of the help: commands first.
    static let names = Command.allCases.map(\.rawValue) + Action.allCases.map(\.name)

    /// Reads a line that isn't blank. A name may be shortened as long as it stays the only one.
    static func meaning(of line: String) throws(Mistake) -> Meaning {
        let words = line.split(separator: " ", maxSplits: 1)
        let written = words.first.map(String.init) ?? ""
        let argument = words.count > 1 ? trimmed(words[1]) : ""
        if let number = Int(written) { return .command(.goto, argument: String(number)) }
        let name = try name(of: written)
        if let command = Command(rawValue: name), !argument.isEmpty || Action.named(name) == nil {
            guard argument.isEmpty else { return .command(command, argument: argument) }
            throw Mistake(reason: ":\(name) \(command.parameter) is missing its \(command.parameter): Tab lists them")
        }
        guard let action = Action.named(name) else { throw unknown(written) }
        guard argument.isEmpty || Int(argument).map({ $0 > 0 }) ?? false else {
            throw Mistake(reason: ":\(name) takes a number or nothing, not “\(argument)”")
        }
        return .action(action, count: Int(argument).map { min($0, Count.limit) })
    }

    private static func name(of written: String) throws(Mistake) -> String {
        if names.contains(written) { return written }
        var fitting = names.filter { $0.hasPrefix(written) }
        if Set(fitting).count == 1 { fitting = [fitting[0]] }
        guard let first = fitting.first else { throw unknown(written) }
        if fitting.count > 1 {
            let shown = fitting.prefix(3).joined(separator: ", ") + (fitting.count > 3 ? ", …" : "")
            throw Mistake(reason: ":\(written) may be \(shown): Tab goes through them")
        }
        return first
    }

    private static func unknown(_ written: String) -> Mistake {
        let near = Spelling.nearest(to: written, among: names).map { ": did you mean :\($0)?" }
        return Mistake(reason: "no command is named “\(written)”\(near ?? ": Tab lists all")")
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
