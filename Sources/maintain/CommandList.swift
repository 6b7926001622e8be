import FoundationEssentials

/// The program's commands and options, as the program itself dumps them.
struct CommandList {
    /// What swift-argument-parser dumps, as far as the pages need it.
    private struct Dump: Decodable {
        var command: Command
    }

    private struct Command: Decodable {
        var commandName: String
        var abstract: String?
        var subcommands: [Command]?
        var arguments: [Argument]?
    }

    private struct Argument: Decodable {
        struct Name: Decodable {
            var kind: String
            var name: String
        }
        var kind: String
        var shouldDisplay: Bool
        var names: [Name]?
        var valueName: String?
        var abstract: String?
        var defaultValue: String?
    }

    private let commands: [Command]

    /// Asks `program` for its commands.
    init(program: String) throws {
        let dump = try JSONDecoder().decode(
            Dump.self, from: Data(try Tool.output(program, ["--experimental-dump-help"]).printed))
        commands = Self.leaves(of: dump.command)
    }

    /// The commands that do something, named with those that they are part of.
    private static func leaves(of command: Command) -> [Command] {
        (command.subcommands ?? []).filter { $0.commandName != "help" }.flatMap { part -> [Command] in
            let inner = part.subcommands?.contains { $0.commandName != "help" } ?? false
            guard inner else { return [part] }
            return leaves(of: part).map { leaf in
                var named = leaf
                named.commandName = "\(part.commandName) \(leaf.commandName)"
                return named
            }
        }
    }

    /// The hearsay program beside the running one.
    static func neighbour() -> String {
        let own = CommandLine.arguments.first ?? "maintain"
        return own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            + "/hearsay"
    }

    /// A Markdown list.
    var markdown: [String] {
        commands.flatMap { command in
            [
                "**`hearsay \(command.commandName)`**: \(command.abstract ?? "")", "", "| option | what it does |",
                "|---|---|",
            ]
                + shown(command).map { "| `\(Self.usage($0))` | \(Self.explanation($0)) |" } + [""]
        }
    }

    /// Man page source.
    var manual: [String] {
        commands.flatMap { command in
            [".SS hearsay \(command.commandName)", Roff.escape(command.abstract ?? "")]
                + shown(command).flatMap {
                    [".TP", "\\fB\(Roff.escape(Self.usage($0)))\\fR", Roff.escape(Self.explanation($0))]
                }
        }
    }

    /// What a page lists; a flag and its opposite together.
    private func shown(_ command: Command) -> [Argument] {
        let all = (command.arguments ?? []).filter {
            $0.shouldDisplay && !["help", "version"].contains($0.names?.last?.name ?? "")
        }
        return all.reduce(into: []) { shown, argument in
            if let last = shown.last?.names?.last?.name, argument.names?.first?.name == "no-\(last)" {
                shown[shown.count - 1].names? += argument.names ?? []
            } else {
                shown.append(argument)
            }
        }
    }

    private static func usage(_ argument: Argument) -> String {
        let value = argument.valueName ?? "value"
        let names = (argument.names ?? []).map { $0.kind == "long" ? "--\($0.name)" : "-\($0.name)" }
        switch argument.kind {
        case "positional": return value.uppercased()
        case "flag": return names.joined(separator: ", ")
        default: return names.joined(separator: ", ") + " \(value.uppercased())"
        }
    }

    private static func explanation(_ argument: Argument) -> String {
        let normal = argument.defaultValue.map { " (default: \($0))" } ?? ""
        return (argument.abstract ?? "") + normal
    }
}
