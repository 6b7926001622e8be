import Reader

/// The settings as README and manual list them.
enum SettingTable {
    /// A Markdown table.
    static var markdown: [String] {
        ["| setting | default | what it sets |", "|---|---|---|"]
            + Setting.all.map { "| `\($0.name)` | `\(value(of: $0))` | \($0.summary): \($0.expectation) |" }
    }

    /// Man page source.
    static var manual: [String] {
        Setting.all.flatMap { setting in
            [
                ".TP", "\\fB\(Roff.escape(setting.name))\\fR = \(Roff.escape(value(of: setting)))",
                Roff.escape("\(setting.summary): \(setting.expectation)"),
            ]
        }
    }

    private static func value(of setting: Setting) -> String { setting.value(in: Settings()).written }
}
