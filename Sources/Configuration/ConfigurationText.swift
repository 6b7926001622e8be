import Reader
import Screen

/// Settings as a configuration with comments, that gives the same settings when it is read.
public struct ConfigurationText {
    private let settings: Settings

    /// The text of `settings`.
    public init(_ settings: Settings) { self.settings = settings }

    /// The text's lines.
    public var lines: [String] { settingLines + keyLines }

    private var settingLines: [String] {
        var lines: [String] = []
        var table: Substring?
        for setting in Setting.all {
            let parts = setting.name.split(separator: ".", maxSplits: 1)
            let (own, key) = parts.count > 1 ? (parts[0], parts[1]) : (nil, parts[0])
            if own != table, let own { lines += ["[\(own)]"] }
            table = own
            lines += comment("\(setting.summary): \(setting.expectation)")
            lines += ["\(key) = \(setting.value(in: settings).written)", ""]
        }
        return lines
    }

    private var keyLines: [String] {
        var lines = comment("Keys for all panes, then for one. \"none\" takes a key away; these are all there are.")
        for pane in [nil] + Pane.allCases {
            lines.append(pane.map { "[keys.\($0.name)]" } ?? "[keys]")
            lines += bindings(in: pane).map { binding in
                "\(SettingValue.quoted(KeySequence(binding.keys).written)) = \"\(binding.action.name)\""
            }
            lines += removed(in: pane).map { "\(SettingValue.quoted(KeySequence($0).written)) = \"none\"" } + [""]
        }
        return lines.dropLast()
    }

    /// The bindings of exactly this table, but those that the user can't change.
    private func bindings(in pane: Pane?) -> [Keymap.Binding] {
        settings.keymap.bindings.filter { binding in
            isChangeable(binding.keys) && (pane.map { binding.panes?.contains($0) ?? false } ?? (binding.panes == nil))
        }
    }

    /// Keys that do something in the program's own keymap, in this table, and nothing in these settings.
    private func removed(in pane: Pane?) -> [[Key]] {
        Keymap.standard.bindings.filter { binding in
            isChangeable(binding.keys)
                && (pane.map { binding.panes?.contains($0) ?? false } ?? (binding.panes == nil))
                && !(pane.map { [$0] } ?? Pane.allCases).contains { pane in
                    settings.keymap.meaning(of: binding.keys, in: pane) != .nothing
                }
        }.map(\.keys)
    }

    private func isChangeable(_ keys: [Key]) -> Bool {
        if case .character(let scalar) = keys.first, ("0"..."9").contains(scalar) { return false }
        return keys.first != .control("c")
    }

    /// A comment, folded to 100 columns.
    private func comment(_ text: String) -> [String] {
        TextFold.lines(text, columns: 98).map { "# " + $0 }
    }
}
