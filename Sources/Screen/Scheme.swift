/// The colours of a theme on a terminal with some number of colours.
///
/// In 256 colours every ink has a contrast (WCAG 2.1) of at least 3 to 1 on the grounds that its theme is for, text of
/// `dark`, `light` and the colour-blind themes of 4.5, of the high-contrast ones of 7. In 16 and 8 colours the numbers
/// are names: what they look like is the terminal's affair, and the same bounds hold where it shows what xterm does.
struct Scheme: Hashable, Sendable {
    /// The ground of text.
    var plain: Surface
    /// The ground of the selected row and the current sentence's margin.
    var current: Surface
    /// The ground of title line and footer.
    var bar: Surface
    /// A match of the search.
    var hitInk: UInt8
    /// The ground of a match.
    var hitGround: UInt8

    /// The colours of `theme` in `depth`, which is not `none`.
    init(_ theme: Theme, depth: Palette.Depth) {
        switch depth {
        case .none, .eight: self = Self.eight(theme)
        case .sixteen: self = Self.sixteen(theme)
        case .full: self = Self.full(theme)
        }
    }

    private init(_ plain: Surface, current: Surface, bar: Surface, hit: (ink: UInt8, ground: UInt8)) {
        self.plain = plain
        self.current = current
        self.bar = bar
        hitInk = hit.ink
        hitGround = hit.ground
    }

    /// Bands are the plain surface reversed.
    private init(reversing plain: Surface) {
        let band = Surface(text: plain.text, alert: plain.alert, actors: plain.actors)
        self.init(plain, current: band, bar: band, hit: (0, 3))
    }

    /// The ground and inks of a role.
    func surface(of ground: Style.Ground) -> Surface {
        switch ground {
        case .plain: plain
        case .current: current
        case .bar: bar
        }
    }

    /// Puts the user's colours in the place of the theme's; `actors` only where there are some.
    mutating func choose(_ roles: [ColourRole: UInt8], actors: [UInt8]) {
        for (role, colour) in roles {
            switch role {
            case .text: plain.text = colour
            case .ground: plain.ground = colour
            case .muted: plain.muted = colour
            case .alert: plain.alert = colour
            case .hit: hitInk = colour
            case .hitGround: hitGround = colour
            case .current: current.text = colour
            case .currentGround: current.ground = colour
            case .bar: bar.text = colour
            case .barGround: bar.ground = colour
            }
        }
        guard !actors.isEmpty else { return }
        plain.actors = actors
        current.actors = actors
        bar.actors = actors
    }

    // MARK: 256 colours

    private static let black: UInt8 = 16
    private static let white: UInt8 = 231
    private static let paper: UInt8 = 255

    /// Blue, brown, green, magenta, teal, violet, olive, rose, indigo, slate, pink, red: on black and on white.
    private static let middle: [UInt8] = [33, 130, 28, 199, 30, 134, 100, 131, 93, 60, 197, 196]
    /// The same hues on black.
    private static let bright: [UInt8] = [75, 215, 77, 213, 51, 183, 226, 181, 141, 153, 204, 208]
    /// Blue, green, magenta, red, teal, violet, maroon, indigo, navy, plum: on white.
    private static let deep: [UInt8] = [21, 22, 127, 160, 24, 93, 88, 55, 17, 53]
    /// Cyan, brown, peach, violet, teal, lime, amber: apart in lightness and from blue to yellow.
    private static let safeBright: [UInt8] = [45, 172, 223, 141, 36, 154, 214]
    /// Blue, maroon, red, navy, deep blue, crimson, violet.
    private static let safeDeep: [UInt8] = [25, 52, 160, 17, 19, 125, 93]
    /// At 7 to 1 on black.
    private static let brightest: [UInt8] = [207, 46, 39, 214, 87, 203, 226, 183]
    /// At 7 to 1 on white.
    private static let deepest: [UInt8] = [90, 22, 21, 52, 18, 24, 124]

    private static let darkCurrent = Surface(237, text: paper, muted: 248, alert: 210, actors: bright)
    private static let darkBar = Surface(238, text: paper, muted: 248, alert: 210, actors: bright)

    private static func full(_ theme: Theme) -> Scheme {
        switch theme {
        case .any, .monochrome:
            Scheme(
                Surface(muted: 244, alert: 160, actors: middle), current: darkCurrent, bar: darkBar, hit: (black, 220))
        case .dark:
            Scheme(
                Surface(muted: 247, alert: 210, actors: bright), current: darkCurrent, bar: darkBar, hit: (black, 220))
        case .light:
            Scheme(
                Surface(muted: 241, alert: 124, actors: deep),
                current: Surface(paper, text: black, muted: 241, alert: 124, actors: deep), bar: darkBar,
                hit: (black, 220))
        case .colourBlind:
            Scheme(
                Surface(muted: 247, alert: 217, actors: safeBright),
                current: Surface(237, text: paper, muted: 248, alert: 217, actors: safeBright),
                bar: Surface(238, text: paper, muted: 248, alert: 217, actors: safeBright), hit: (black, 220))
        case .colourBlindLight:
            Scheme(
                Surface(muted: 241, alert: 88, actors: safeDeep),
                current: Surface(paper, text: black, muted: 241, alert: 88, actors: safeDeep),
                bar: Surface(238, text: paper, muted: 248, alert: 217, actors: safeBright), hit: (black, 220))
        case .highContrast: Scheme(onBlack, current: onWhite, bar: onWhite, hit: (black, 226))
        case .highContrastLight: Scheme(onWhite, current: onBlack, bar: onBlack, hit: (black, 226))
        }
    }

    private static let onBlack = Surface(black, text: white, muted: 249, alert: 210, actors: brightest)
    private static let onWhite = Surface(white, text: black, muted: 239, alert: 124, actors: deepest)

    // MARK: 16 and 8 colours

    private static func sixteen(_ theme: Theme) -> Scheme {
        switch theme {
        case .any, .monochrome: Scheme(reversing: Surface(alert: 1, actors: [12, 5, 2, 1, 6, 13]))
        case .dark: Scheme(reversing: Surface(alert: 9, actors: [14, 13, 10, 11, 9, 12]))
        case .light: Scheme(reversing: Surface(alert: 1, actors: [4, 1, 5, 12]))
        case .colourBlind: Scheme(reversing: Surface(alert: 9, actors: [9, 12, 11, 14]))
        case .colourBlindLight: Scheme(reversing: Surface(alert: 1, actors: [1, 4, 12]))
        case .highContrast:
            Scheme(
                Surface(0, text: 15, muted: 7, alert: 11, actors: [10, 14, 11, 3]),
                current: Surface(15, text: 0, muted: 0, alert: 1, actors: [4, 1, 5]),
                bar: Surface(15, text: 0, muted: 0, alert: 1, actors: [4, 1, 5]), hit: (0, 11))
        case .highContrastLight:
            Scheme(
                Surface(15, text: 0, muted: 0, alert: 1, actors: [4, 1, 5]),
                current: Surface(0, text: 15, muted: 7, alert: 11, actors: [10, 14, 11, 3]),
                bar: Surface(0, text: 15, muted: 7, alert: 11, actors: [10, 14, 11, 3]), hit: (0, 11))
        }
    }

    private static func eight(_ theme: Theme) -> Scheme {
        switch theme {
        case .any, .monochrome: Scheme(reversing: Surface(alert: 1, actors: [6, 5, 2, 1]))
        case .dark: Scheme(reversing: Surface(alert: 1, actors: [6, 5, 2, 3, 1]))
        case .light: Scheme(reversing: Surface(alert: 1, actors: [4, 1, 5]))
        case .colourBlind: Scheme(reversing: Surface(alert: 1, actors: [6, 1, 3]))
        case .colourBlindLight: Scheme(reversing: Surface(alert: 1, actors: [4, 1]))
        case .highContrast:
            Scheme(
                Surface(0, text: 7, muted: 7, alert: 3, actors: [6, 3, 2]),
                current: Surface(7, text: 0, muted: 0, alert: 1, actors: [4, 1]),
                bar: Surface(7, text: 0, muted: 0, alert: 1, actors: [4, 1]), hit: (0, 3))
        case .highContrastLight:
            Scheme(
                Surface(7, text: 0, muted: 0, alert: 1, actors: [4, 1]),
                current: Surface(0, text: 7, muted: 7, alert: 3, actors: [6, 3, 2]),
                bar: Surface(0, text: 7, muted: 7, alert: 3, actors: [6, 3, 2]), hit: (0, 3))
        }
    }
}
