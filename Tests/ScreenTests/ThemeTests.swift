import Screen
import Testing

/// What themes promise, computed from the colours that xterm shows.
struct ThemeTests {
    private static let coloured = Theme.allCases.filter { $0 != .monochrome }
    private static let depths: [Palette.Depth] = [.eight, .sixteen, .full]

    /// Grounds that a theme is made for, where it has none of its own.
    private static func grounds(_ theme: Theme) -> [Colour] {
        let dark = [Colour(xterm: 16), Colour(xterm: 234), Colour(xterm: 236)]
        let light = [Colour(xterm: 231), Colour(xterm: 255)]
        switch theme {
        case .any: return [Colour(xterm: 16), Colour(xterm: 231)]
        case .dark, .colourBlind, .highContrast, .monochrome: return dark
        case .light, .colourBlindLight, .highContrastLight: return light
        }
    }

    /// The least contrast of a look on the grounds that it may stand on; reversed, it is the same two colours.
    private static func contrast(_ look: Look, _ theme: Theme) -> Double {
        let grounds = look.background.map { [Colour(xterm: $0)] } ?? grounds(theme)
        guard let ink = look.foreground.map({ Colour(xterm: $0) }) else { return look.background == nil ? 21 : 1 }
        return grounds.map { ColourVision.contrast(ink, $0) }.min() ?? 1
    }

    private static func actors(_ palette: Palette) -> [Colour] { palette.actorColours.map { Colour(xterm: $0) } }

    /// What text of a theme reaches on its plain ground.
    private static func floor(_ theme: Theme) -> Double {
        switch theme {
        case .any, .monochrome: 3
        case .dark, .light, .colourBlind, .colourBlindLight: 4.5
        case .highContrast, .highContrastLight: 7
        }
    }

    private static let inks: [Style.Ink] = [.plain, .muted, .hit, .alert] + (0..<12).map { .actor($0) }

    @Test(arguments: coloured) func everyInkReadsOnItsGround(theme: Theme) {
        let palette = Palette(theme, depth: .full)
        let isHigh = Self.floor(theme) >= 7
        for ink in Self.inks {
            for ground in [Style.Ground.plain, .current, .bar] {
                for attributes in [Style.Attributes(), .dim] {
                    let look = palette.look(of: Style(ink, on: ground, attributes))
                    let floor = ground == .plain || isHigh ? Self.floor(theme) : 3
                    #expect(Self.contrast(look, theme) >= floor, "\(ink) on \(ground), \(attributes)")
                }
            }
        }
    }

    @Test(arguments: [Palette.Depth.eight, .sixteen], coloured.filter { $0 != .any })
    func fewColoursReadOnABlackOrWhiteGround(depth: Palette.Depth, theme: Theme) {
        let palette = Palette(theme, depth: depth)
        let ground: [Colour] = [Self.grounds(theme)[0]]
        let floor = theme == .highContrast ? 7 : theme == .highContrastLight ? 4.5 : 3.0
        for ink in [Style.Ink.plain, .alert] + (0..<6).map({ .actor($0) }) {
            let look = palette.look(of: Style(ink))
            guard let foreground = look.foreground else { continue }
            let grounds = look.background.map { [Colour(xterm: $0)] } ?? ground
            let contrast = grounds.map { ColourVision.contrast(Colour(xterm: foreground), $0) }.min() ?? 1
            #expect(contrast >= floor, "\(ink)")
        }
    }

    @Test(arguments: coloured) func actorsAreApart(theme: Theme) {
        let distance = ColourVision.normal.leastDistance(Self.actors(Palette(theme, depth: .full)))
        let floor = theme == .any ? 7.0 : theme == .dark ? 9 : 12
        #expect(distance >= floor)
    }

    @Test(arguments: ColourVision.allCases, [Theme.colourBlind, .colourBlindLight])
    func colourBlindActorsAreApartInAnyEyes(eyes: ColourVision, theme: Theme) {
        for (depth, floor) in [(Palette.Depth.full, 9.0), (.sixteen, 9), (.eight, 15)] {
            let actors = Self.actors(Palette(theme, depth: depth))
            #expect(eyes.leastDistance(actors) >= floor, "\(depth)")
        }
    }

    @Test func otherThemesAreNotForEveryEye() {
        let actors = Self.actors(Palette(.dark, depth: .full))
        #expect(ColourVision.deuteranopia.leastDistance(actors) < 5)
    }

    @Test(arguments: coloured) func aHitStandsOutFromItsGround(theme: Theme) {
        for depth in Self.depths {
            let palette = Palette(theme, depth: depth)
            #expect(palette.look(of: Style(.hit, on: .current)) != palette.look(of: Style(.plain, on: .current)))
            #expect(palette.look(of: Style(.hit)) != palette.look(of: Style(.plain)))
        }
    }

    @Test func monochromeUsesNoColour() {
        let palette = Palette(.monochrome, depth: .full)
        #expect(palette.actorColours.isEmpty)
        for ink in Self.inks {
            let look = palette.look(of: Style(ink, on: .current, .bold))
            #expect(look.foreground == nil && look.background == nil)
        }
    }

    @Test func readsTheGroundFromTheEnvironment() {
        let values: [(String?, Theme)] = [
            ("15;0", .dark), ("0;15", .light), ("0;default;7", .light), ("7;8", .dark), ("12;default", .any),
            ("", .any), (nil, .any),
        ]
        for (value, theme) in values { #expect(Theme(colorfgbg: value) == theme) }
    }
}
