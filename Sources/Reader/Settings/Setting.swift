import Screen

/// A value that the user can set: the one table that configuration, `:set`, `config show`, manual and README read.
public struct Setting: Sendable {
    /// What values a setting takes.
    public enum Kind: Hashable, Sendable {
        /// One of these words.
        case choice([String])
        /// True or false.
        case flag
        /// A number from 0 to 1.
        case share
        /// A number of columns in a range, or `auto` where that is said.
        case columns(ClosedRange<Int>, auto: Bool)
        /// A colour: 0…255, a name, `#rrggbb`, or `theme`.
        case colour
        /// A list of colours, or `theme`.
        case colours
    }

    /// The name, with the table that it stands in: `layout.tags`.
    public let name: String
    /// What it sets, as help and manual say it.
    public let summary: String
    /// What it takes.
    public let kind: Kind
    /// Whether it can be set while the reader runs.
    public let isLive: Bool
    let get: @Sendable (Settings) -> SettingValue
    let put: @Sendable (inout Settings, SettingValue) -> Void

    /// What a settings value has for this setting.
    public func value(in settings: Settings) -> SettingValue { get(settings) }

    /// All settings, in the order of the manual; those of a table stand together.
    public static let all: [Setting] = [theme, colourUse, mouse, synchronized, uncertainBelow] + layout + colours

    /// The setting of a name.
    public static func named(_ name: String) -> Setting? { all.first { $0.name == name } }

    private static let theme = Setting(
        name: "theme", summary: "the colours; auto goes by what the terminal says of its ground",
        kind: .choice(["auto"] + Theme.allCases.map(\.rawValue)), isLive: true,
        get: { .text($0.theme?.rawValue ?? "auto") }, put: { $0.theme = $1.text.flatMap(Theme.init) })

    private static let colourUse = Setting(
        name: "color", summary: "when to use colours; auto is always unless NO_COLOR is set",
        kind: .choice(ColourUse.allCases.map(\.rawValue)), isLive: false,
        get: { .text($0.colourUse.rawValue) },
        put: { $0.colourUse = $1.text.flatMap(ColourUse.init) ?? .auto })

    private static let mouse = Setting(
        name: "mouse", summary: "clicks and the wheel; the terminal then selects text with Shift", kind: .flag,
        isLive: true, get: { .flag($0.mouse) }, put: { $0.mouse = $1 == .flag(true) })

    private static let synchronized = Setting(
        name: "synchronized", summary: "ask the terminal to show frames whole; auto is where terminfo has Sync",
        kind: .choice(Synchronization.allCases.map(\.rawValue)), isLive: false,
        get: { .text($0.synchronized.rawValue) },
        put: { $0.synchronized = $1.text.flatMap(Synchronization.init) ?? .auto })

    private static let uncertainBelow = Setting(
        name: "uncertain-below", summary: "confidence below which a claim is marked as uncertain", kind: .share,
        isLive: true, get: { .number($0.uncertainBelow) }, put: { $0.uncertainBelow = $1.share ?? 0.5 })

    private static let layout = [
        Setting(
            name: "layout.tags", summary: "name the holders in the margin", kind: .flag, isLive: true,
            get: { .flag($0.layout.tags) }, put: { $0.layout.tags = $1 == .flag(true) }),
        Setting(
            name: "layout.outline", summary: "show who speaks where, in a strip along the article", kind: .flag,
            isLive: true, get: { .flag($0.layout.outline) }, put: { $0.layout.outline = $1 == .flag(true) }),
        Setting(
            name: "layout.list-columns", summary: "columns of the panes beside the article",
            kind: .columns(16...200, auto: true), isLive: true,
            get: { $0.layout.listColumns.map(SettingValue.integer) ?? .text("auto") },
            put: { $0.layout.listColumns = $1.integer }),
        Setting(
            name: "layout.line-columns", summary: "the longest line of text, in columns",
            kind: .columns(20...1000, auto: false), isLive: true,
            get: { .integer($0.layout.lineColumns) }, put: { $0.layout.lineColumns = $1.integer ?? 100 }),
        Setting(
            name: "layout.panes",
            summary: "where the panes stand: below, a line of scroll takes few bytes; auto goes by the screen",
            kind: .choice(PanePlace.allCases.map(\.rawValue)), isLive: true,
            get: { .text($0.layout.panes.rawValue) },
            put: { $0.layout.panes = $1.text.flatMap(PanePlace.init) ?? .auto }),
        Setting(
            name: "layout.stack-below", summary: "on screens with fewer columns the lists lie over the article",
            kind: .columns(20...1000, auto: false), isLive: true,
            get: { .integer($0.layout.stackBelow) }, put: { $0.layout.stackBelow = $1.integer ?? 72 }),
    ]

    private static let colours =
        [
            Setting(
                name: "colors.actors", summary: "the actors' colours, most words first", kind: .colours, isLive: true,
                get: { settings in
                    let actors = settings.colours.actors
                    return actors.isEmpty ? .text("theme") : .list(actors.map { .integer(Int($0)) })
                },
                put: { $0.colours.actors = $1.colours })
        ]
        + ColourRole.allCases.map { role in
            Setting(
                name: "colors.\(role.rawValue)", summary: role.summary, kind: .colour, isLive: true,
                get: { $0.colours.roles[role].map { .integer(Int($0)) } ?? .text("theme") },
                put: { $0.colours.roles[role] = $1.colour })
        }
}
