import Screen
import Testing

struct PaletteTests {
    @Test(arguments: Palette.Depth.allCases, Theme.allCases)
    func actorsHaveDifferentColours(depth: Palette.Depth, theme: Theme) {
        let colours = Palette(theme, depth: depth).actorColours
        #expect(Set(colours).count == colours.count)
        #expect(colours.isEmpty == (depth == .none || theme == .monochrome))
    }

    @Test func startsOverAfterTheLastActorColour() {
        for depth in [Palette.Depth.eight, .sixteen, .full] {
            let palette = Palette(depth: depth)
            let count = UInt8(palette.actorColours.count)
            #expect(palette.look(of: Style(.actor(count))) == palette.look(of: Style(.actor(0))))
            #expect(palette.look(of: Style(.actor(1))) != palette.look(of: Style(.actor(0))))
        }
    }

    @Test func withoutColourTheGroundIsReversed() {
        let palette = Palette(depth: .none)
        #expect(palette.look(of: Style(.actor(3), on: .current, .bold)) == Look([.bold, .reverse]))
        #expect(palette.look(of: Style(.hit)) == Look(.reverse))
        #expect(palette.look(of: Style(.hit, on: .current)) == Look())
        #expect(palette.look(of: Style(.plain)) == Look())
        #expect(palette.look(of: Style(.hit, on: .current)) != palette.look(of: Style(.plain, on: .current)))
    }

    @Test func bandsOfFewColoursAreReversed() {
        let palette = Palette(depth: .eight)
        #expect(palette.look(of: Style(.plain, on: .bar)) == Look(.reverse))
        #expect(palette.look(of: Style(.actor(0), on: .current)) == Look(foreground: 6, .reverse))
    }

    @Test func theUsersColoursTakeThePlaceOfTheThemes() {
        var choices = ColourChoices()
        choices.roles = [.muted: 102, .barGround: 52, .hit: 9]
        choices.actors = [200, 201]
        let palette = Palette(.dark, depth: .full, choices: choices)
        #expect(palette.look(of: Style(.muted)) == Look(foreground: 102))
        #expect(palette.look(of: Style(.plain, on: .bar)).background == 52)
        #expect(palette.actorColours == [200, 201])
        let few = Palette(.dark, depth: .sixteen, choices: choices)
        #expect(few.look(of: Style(.muted)) == Palette(.dark, depth: .sixteen).look(of: Style(.muted)))
        #expect(few.look(of: Style(.hit)).foreground == 9)
        #expect(few.actorColours == Palette(.dark, depth: .sixteen).actorColours)
    }

    @Test(arguments: [(0, Palette.Depth.none), (2, .none), (8, .eight), (88, .sixteen), (256, .full), (1 << 24, .full)])
    func usesAsManyColoursAsThereAre(colours: Int, depth: Palette.Depth) {
        #expect(Palette.Depth(colours: colours) == depth)
    }
}
