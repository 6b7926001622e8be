import Screen
import Testing

struct GlyphTests {
    @Test func keepsFourMarks() {
        var glyph = Glyph("a")
        let marks: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}"]
        for mark in marks { glyph.add(mark: mark) }
        #expect(glyph.scalars == ["a"] + marks.prefix(4))
    }
}
