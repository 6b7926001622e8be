import Glibc
import Screen
import Testing

struct PaletteTests {
    private static let black = Colour(red: 0, green: 0, blue: 0)
    private static let white = Colour(red: 255, green: 255, blue: 255)
    private static let inks: [Style.Ink] = [.plain, .muted, .hit, .alert] + (0..<12).map { .actor($0) }

    /// WCAG 2.1's contrast ratio, 1…21.
    private func contrast(_ a: Colour, _ b: Colour) -> Double {
        let (low, high) = (min(luminance(a), luminance(b)), max(luminance(a), luminance(b)))
        return (high + 0.05) / (low + 0.05)
    }

    private func luminance(_ colour: Colour) -> Double {
        func linear(_ level: UInt8) -> Double {
            let share = Double(level) / 255
            return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
    }

    /// The least contrast of a look, over what the terminal's own colours may be.
    private func leastContrast(_ look: Look, _ background: Palette.Background) -> Double {
        let grounds =
            look.background.map { [Colour(xterm: $0)] }
            ?? [.unknown: [Self.black, Self.white], .dark: [Self.black], .light: [Self.white]][background] ?? []
        guard let ink = look.foreground.map({ Colour(xterm: $0) }) else { return look.background == nil ? 21 : 1 }
        return grounds.map { contrast(ink, $0) }.min() ?? 1
    }

    @Test(arguments: Palette.Background.allCases)
    func everyInkReadsOnEveryGround(background: Palette.Background) {
        let palette = Palette(depth: .full, background: background)
        for ink in Self.inks {
            for ground in [Style.Ground.plain, .current, .bar] {
                for attributes in [Style.Attributes(), .dim] {
                    let look = palette.look(of: Style(ink, on: ground, attributes))
                    #expect(leastContrast(look, background) >= 3, "\(ink) on \(ground)")
                }
            }
        }
    }

    @Test(arguments: Palette.Depth.allCases, Palette.Background.allCases)
    func actorsHaveDifferentColours(depth: Palette.Depth, background: Palette.Background) {
        let colours = Palette(depth: depth, background: background).actorColours
        #expect(Set(colours).count == colours.count)
        #expect(colours.isEmpty == (depth == .none))
    }

    @Test func startsOverAfterTheLastActorColour() {
        for depth in [Palette.Depth.eight, .sixteen, .full] {
            let palette = Palette(depth: depth)
            let count = UInt8(palette.actorColours.count)
            #expect(palette.look(of: Style(.actor(count))) == palette.look(of: Style(.actor(0))))
            #expect(palette.look(of: Style(.actor(1))) != palette.look(of: Style(.actor(0))))
        }
    }

    @Test func fewColoursLeaveOutThoseThatDoNotRead() {
        let yellow: Set<UInt8> = [3, 11]
        let blue: UInt8 = 4
        for depth in [Palette.Depth.eight, .sixteen] {
            #expect(yellow.isDisjoint(with: Palette(depth: depth, background: .light).actorColours))
            #expect(!Palette(depth: depth, background: .dark).actorColours.contains(blue))
            #expect(yellow.isDisjoint(with: Palette(depth: depth).actorColours))
            #expect(!Palette(depth: depth).actorColours.contains(blue))
        }
    }

    @Test func withoutColourTheGroundIsReversed() {
        let palette = Palette(depth: .none)
        #expect(palette.look(of: Style(.actor(3), on: .current, .bold)) == Look([.bold, .reverse]))
        #expect(palette.look(of: Style(.hit)) == Look(.reverse))
        #expect(palette.look(of: Style(.hit, on: .current)) == Look())
        #expect(palette.look(of: Style(.plain)) == Look())
    }

    @Test func aHitStandsOutInTheCurrentSentence() {
        for depth in Palette.Depth.allCases {
            let palette = Palette(depth: depth)
            #expect(palette.look(of: Style(.hit, on: .current)) != palette.look(of: Style(.plain, on: .current)))
            #expect(palette.look(of: Style(.hit)) != palette.look(of: Style(.plain)))
        }
    }

    @Test(arguments: [(0, Palette.Depth.none), (2, .none), (8, .eight), (88, .sixteen), (256, .full), (1 << 24, .full)])
    func usesAsManyColoursAsThereAre(colours: Int, depth: Palette.Depth) {
        #expect(Palette.Depth(colours: colours) == depth)
    }

    @Test func readsTheBackgroundFromTheEnvironment() {
        let values: [(String?, Palette.Background)] = [
            ("15;0", .dark), ("0;15", .light), ("0;default;7", .light), ("7;8", .dark), ("12;default", .unknown),
            ("", .unknown), (nil, .unknown),
        ]
        for (value, background) in values { #expect(Palette.Background(colorfgbg: value) == background) }
    }
}
