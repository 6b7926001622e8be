import Screen

/// What may stand at the end of a line typed at the prompt.
struct Completion: Hashable {
    /// Something that may stand there.
    struct Candidate: Hashable {
        /// The whole line with it.
        let line: String
        /// What is shown of it.
        let name: String
        /// The keys that do the same.
        let keys: String
        /// What it does.
        let summary: String
    }

    /// The candidates, the likeliest first.
    let candidates: [Candidate]
    /// The one that the line has become; nil before the first Tab.
    private(set) var chosen: Int?

    /// The candidates for `line`.
    init(_ line: String, in model: Model) {
        guard let blank = line.firstIndex(of: " ") else {
            candidates = Self.names(line, model.settings.keymap)
            return
        }
        let name = String(line[..<blank])
        candidates = Self.arguments(of: Command(rawValue: name), String(line[line.index(after: blank)...]), in: model)
    }

    /// Goes on to the next candidate, round the end, and returns the line that it makes; nil without one.
    mutating func advance(by steps: Int) -> String? {
        guard !candidates.isEmpty else { return nil }
        let place = chosen.map { $0 + steps } ?? (steps > 0 ? 0 : candidates.count - 1)
        let next = ((place % candidates.count) + candidates.count) % candidates.count
        chosen = next
        return candidates[next].line
    }

    // MARK: Names

    private static func names(_ typed: String, _ keymap: Keymap) -> [Candidate] {
        let commands = Command.allCases.map { command in
            Candidate(
                line: command.rawValue + " ", name: "\(command.rawValue) \(command.parameter)", keys: "",
                summary: command.summary)
        }
        let actions = Action.allCases.map { action in
            Candidate(line: action.name, name: action.name, keys: keymap.label(of: action), summary: action.summary)
        }
        let all = commands + actions
        let begun = all.filter { $0.name.hasPrefix(typed) }
        return begun + all.filter { !$0.name.hasPrefix(typed) && $0.name.contains(typed) }
    }

    // MARK: Arguments

    private static func arguments(of command: Command?, _ typed: String, in model: Model) -> [Candidate] {
        switch command {
        case .theme:
            return fitting(typed, after: "theme", Theme.allCases.map { ($0.rawValue, $0.summary) })
        case .actor:
            let actors = model.reading.cast.members(by: model.order).map { member in
                (
                    model.name(of: .actor(member.actor)),
                    "\(member.tag), \(member.claims) claim\(member.claims == 1 ? "" : "s")"
                )
            }
            return fitting(typed, after: "actor", actors)
        case .set: return settings(typed, model.settings)
        case .goto, .search, .file, nil: return []
        }
    }

    private static func settings(_ typed: String, _ settings: Settings) -> [Candidate] {
        guard let blank = typed.firstIndex(of: " ") else {
            let known = Setting.all.filter(\.isLive).map { setting in
                (setting.name + " ", "\(setting.summary); now \(setting.value(in: settings).written)")
            }
            return fitting(typed, after: "set", known)
        }
        let name = String(typed[..<blank])
        guard let setting = Setting.named(name) else { return [] }
        let offers = setting.offers.map { ($0, $0 == setting.offers.first ? setting.expectation : "") }
        return fitting(String(typed[typed.index(after: blank)...]), after: "set \(name)", offers)
    }

    /// Those that begin with what is typed, in any case, then those that hold it.
    private static func fitting(_ typed: String, after line: String, _ words: [(name: String, summary: String)])
        -> [Candidate]
    {
        let typed = typed.lowercased()
        let begun = words.filter { $0.name.lowercased().hasPrefix(typed) }
        let holding = words.filter { !$0.name.lowercased().hasPrefix(typed) && $0.name.lowercased().contains(typed) }
        return (begun + holding).map { word in
            Candidate(line: "\(line) \(word.name)", name: word.name, keys: "", summary: word.summary)
        }
    }
}
