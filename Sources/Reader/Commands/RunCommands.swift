import Documents
import Screen

extension Model {
    /// Opens the prompt for commands.
    mutating func beginCommand() {
        prompt = Prompt(Self.commandSign, history: commands)
        completion = Completion("", in: self)
    }

    /// What stands before a command.
    static let commandSign: Character = ":"

    /// Takes a key of the prompt for commands.
    mutating func typeCommand(_ key: Key) -> [Effect] {
        switch key {
        case .tab: complete(by: 1)
        case .backTab: complete(by: -1)
        default:
            switch prompt?.take(key) {
            case .confirmed: return confirmCommand()
            case .cancelled, nil:
                prompt = nil
                completion = nil
            case .typing: completion = Completion(prompt?.text ?? "", in: self)
            }
        }
        return []
    }

    private mutating func complete(by steps: Int) {
        guard let line = completion?.advance(by: steps) else { return }
        prompt?.text = line
        // A candidate that takes more words, and is the only one, is done: the next Tab is about those.
        if line.hasSuffix(" "), completion?.candidates.count == 1 { completion = Completion(line, in: self) }
    }

    private mutating func confirmCommand() -> [Effect] {
        let line = prompt?.text ?? ""
        prompt = nil
        completion = nil
        guard line.contains(where: { $0 != " " }) else { return [] }
        commands.add(line)
        do throws(CommandSyntax.Mistake) {
            switch try CommandSyntax.meaning(of: line) {
            case .action(let action, let count): return dispatch(action, count: count)
            case .command(let command, let argument): return run(command, argument)
            }
        } catch {
            message = error.reason
            return []
        }
    }

    private mutating func run(_ command: Command, _ argument: String) -> [Effect] {
        let left = current
        if split != nil, command.isAboutTheArticle { goBack() }
        if hasArticle, command.isAboutTheArticle { list.isOpen = false }
        switch command {
        case .goto:
            guard let number = Int(argument), (1...max(1, sentences.count)).contains(number) else {
                message = "there is no sentence “\(argument)”: they are 1 to \(sentences.count)"
                return []
            }
            jump(to: number - 1)
            noteJump(from: left)
        case .actor:
            selectActor(argument)
            noteJump(from: left)
        case .search:
            beginSearch(backward: false)
            prompt?.text = argument
            confirmSearch()
        case .file:
            guard let number = Int(argument), (1...files).contains(number) else {
                message = "there is no file “\(argument)”: they are 1 to \(files)"
                return []
            }
            return [.open(number - 1)]
        case .theme: return set("theme", to: .text(argument))
        case .set:
            let name = argument.prefix { $0 != " " }
            let value = argument.dropFirst(name.count).drop { $0 == " " }
            return set(String(name), to: value.isEmpty ? nil : SettingValue(typed: String(value)))
        }
        return []
    }

    /// Selects the actor whose name or tag is `written`, or begins so, or holds it, in any case.
    private mutating func selectActor(_ written: String) {
        let members = reading.cast.members(by: order)
        let wanted = written.lowercased()
        let names = members.map { name(of: .actor($0.actor)).lowercased() }
        let place =
            names.firstIndex(of: wanted) ?? members.firstIndex { $0.tag.lowercased() == wanted }
            ?? names.firstIndex { $0.hasPrefix(wanted) } ?? names.firstIndex { $0.contains(wanted) }
        guard let place else {
            message = "no actor is named “\(written)”: Tab after :actor lists them"
            return
        }
        select(.actor(members[place].actor))
        message = "\(name(of: .actor(members[place].actor))) stays selected: Esc lets go"
    }

    // MARK: Settings

    /// Changes a setting until the end; without a value says what it is.
    private mutating func set(_ name: String, to value: SettingValue?) -> [Effect] {
        guard let setting = Setting.named(name) else {
            let near = Spelling.nearest(to: name, among: Setting.all.map(\.name)).map { "did you mean \($0)?" }
            message = "no setting is named “\(name)”: \(near ?? "Tab after :set lists them")"
            return []
        }
        guard let value else {
            message = "\(name) = \(setting.value(in: settings).written): it takes \(setting.expectation)"
            return []
        }
        guard setting.isLive else {
            message = "\(name) counts from the start on: put it into the file of settings"
            return []
        }
        var changed = settings
        do throws(Setting.Refusal) {
            try setting.set(value, in: &changed)
        } catch {
            message = error.reason
            return []
        }
        rewrap { $0.settings = changed }
        reading.uncertainBelow = settings.uncertainBelow
        message = "\(name) = \(setting.value(in: settings).written) until you quit: the file of settings is for good"
        return [.use(settings)]
    }
}
