import Ingest
import Reader
import Screen

/// The user's settings as a text in TOML: settings by name, and tables of keys.
///
///     theme = "dark"
///     [layout]
///     tags = false
///     [keys]
///     "ctrl-n" = "next-sentence"
///     [keys.article]
///     "j" = "none"
public struct Configuration: Sendable {
    /// The table of keys for all panes; those for one pane stand in tables inside it.
    static let keys = "keys"
    /// What keys do that do nothing.
    static let nothing = "none"

    /// The settings, the program's where the text says nothing or something wrong.
    public private(set) var settings = Settings()
    /// What is wrong, in the order of the lines.
    public private(set) var problems: [Problem] = []

    private var changes: [(line: Int, change: KeyChange)] = []

    /// Reads a text; never fails, but says what is wrong.
    public init(_ bytes: [UInt8]) {
        do {
            let document = try TOMLDocument(bytes)
            for index in document.entries.indices { take(index, of: document) }
            bind()
        } catch {
            problems = [error]
        }
        problems.sort { $0.line < $1.line }
    }

    private mutating func take(_ index: Int, of document: TOMLDocument) {
        let entry = document.entries[index]
        guard let path = path(of: index, in: document) else { return }
        let isKeys = path[0] == Self.keys
        switch entry.content {
        case .table:
            if isKeys { checkPane(path, entry.line) } else { checkTable(path, entry.line) }
        case _ where isKeys && path.count > 1: takeKey(path, entry)
        case .array:
            if let values = document.values(of: index) {
                set(path, .list(values), entry.line)
            } else {
                report(entry.line, "\(Self.quoted(path)) is a list of what can't be read: it takes plain values")
            }
        case .value(let value): set(path, value, entry.line)
        case .other: report(entry.line, "\(Self.quoted(path)) can't be a date or a time: put quotation marks around it")
        }
    }

    /// The keys from the document's beginning on; nil inside arrays, and inside tables that are reported as a whole.
    private func path(of index: Int, in document: TOMLDocument) -> [String]? {
        var path = [document.entries[index].key]
        var parent = document.entries[index].parent
        while let above = parent {
            guard document.entries[above].content == .table, path.count < 4 else { return nil }
            path.insert(document.entries[above].key, at: 0)
            parent = document.entries[above].parent
        }
        let isKnown = path.count == 1 || path[0] == Self.keys || Self.tables.contains(path[0])
        return isKnown ? path : nil
    }

    private mutating func set(_ path: [String], _ value: SettingValue, _ line: Int) {
        let name = path.joined(separator: ".")
        guard let setting = Setting.named(name) else { return report(line, Self.unknown(path)) }
        do throws(Setting.Refusal) {
            try setting.set(value, in: &settings)
        } catch {
            report(line, escapedForDisplay(error.reason))
        }
    }

    // MARK: Tables

    private static let tables = Set(
        Setting.all.compactMap { setting in
            setting.name.split(separator: ".").count > 1
                ? setting.name.split(separator: ".").first.map(String.init) : nil
        })

    private mutating func checkTable(_ path: [String], _ line: Int) {
        if path.count > 1 || !Self.tables.contains(path[0]) { report(line, Self.unknown(path)) }
    }

    private mutating func checkPane(_ path: [String], _ line: Int) {
        guard path.count > 1 else { return }
        let names = Pane.allCases.map(\.name)
        if path.count > 2, names.contains(path[1]) {
            report(line, "\(Self.quoted(path)) lies too deep: keys stand in [\(Self.keys).\(path[1])]")
        } else if !names.contains(path[1]) {
            let mend = Spelling.nearest(to: path[1], among: names).map { "did you mean \"\($0)\"?" }
            report(
                line, "unknown pane \(Self.quoted([path[1]])): \(mend ?? "panes are \(names.joined(separator: ", "))")")
        }
    }

    /// "unknown key "tehme": did you mean "theme"?"
    private static func unknown(_ path: [String]) -> String {
        let names = Setting.all.map(\.name)
        let written = path.joined(separator: ".")
        if let setting = Setting.named(written) {
            return "\(quoted(path)) is no table: it takes \(setting.expectation)"
        }
        if written == keys || tables.contains(written) { return "\(quoted(path)) is a table: write [\(written)]" }
        let near =
            Spelling.nearest(to: written, among: Array(tables).sorted() + [keys])
            ?? Spelling.nearest(to: written, among: names)
            ?? names.first { $0.hasSuffix("." + (path.last ?? "")) }
        let mend = near.map { "did you mean \"\($0)\"?" } ?? "hearsay config show lists all keys"
        return "unknown key \(quoted(path)): \(mend)"
    }

    // MARK: Keys

    private mutating func takeKey(_ path: [String], _ entry: TOMLDocument.Entry) {
        let pane = path.count == 3 ? Pane.allCases.first { $0.name == path[1] } : nil
        guard path.count == 2 || (path.count == 3 && pane != nil) else { return }
        guard case .value(.text(let name)) = entry.content else {
            let key = Self.quoted([entry.key])
            return report(entry.line, "\(key) takes the name of an action, or \"\(Self.nothing)\", in quotation marks")
        }
        do throws(KeySequence.Mistake) {
            let keys = try KeySequence(entry.key).keys
            if name == Self.nothing {
                changes.append((entry.line, KeyChange(keys, in: pane, to: nil)))
            } else if let action = Action.named(name) {
                changes.append((entry.line, KeyChange(keys, in: pane, to: action)))
            } else {
                let near = Spelling.nearest(to: name, among: Action.allCases.map(\.name) + [Self.nothing])
                let mend = near.map { "did you mean \"\($0)\"?" } ?? "hearsay config show lists the actions"
                report(entry.line, "unknown action \(Self.quoted([name])): \(mend)")
            }
        } catch {
            report(entry.line, "key \(Self.quoted([entry.key])): \(escapedForDisplay(error.reason))")
        }
    }

    private mutating func bind() {
        let (keymap, conflicts) = settings.keymap.changed(by: changes.map(\.change))
        settings.keymap = keymap
        for conflict in conflicts { report(changes[conflict.change].line, escapedForDisplay(conflict.reason)) }
    }

    // MARK: Problems

    private mutating func report(_ line: Int, _ reason: String) {
        problems.append(Problem(line: line, reason: reason))
    }

    private static func quoted(_ path: [String]) -> String {
        "\"\(escapedForDisplay(path.joined(separator: ".")))\""
    }
}
