import Screen
import Testing

struct FrameTests {
    private func row(_ frame: Frame) -> String {
        var text = String.UnicodeScalarView()
        for cell in frame.cells where cell.columns > 0 { text.append(cell.glyph.base) }
        return String(text)
    }

    private func frame(_ scalars: String, columns: Int = 8) -> Frame {
        var frame = Frame(size: Size(columns: columns, rows: 1))
        var column = 0
        for scalar in scalars.unicodeScalars {
            frame.put(Glyph(scalar), columns: Columns.of(scalar), at: column, 0, style: .plain)
            column += Columns.of(scalar)
        }
        return frame
    }

    @Test func isBlankAtFirst() {
        #expect(row(Frame(size: Size(columns: 3, rows: 1))) == "   ")
    }

    @Test func keepsWideCharactersWhole() {
        let frame = frame("a部长b")
        #expect(row(frame) == "a部长b  ")
        #expect(frame.cells.map(\.columns) == [1, 2, 0, 2, 0, 1, 1, 1])
    }

    @Test func blanksTheOtherHalfOfAnOverwrittenWideCharacter() {
        var frame = frame("部长")
        frame.put(Glyph("x"), columns: 1, at: 1, 0, style: .plain)
        #expect(row(frame) == " x长    ")
        frame.put(Glyph("y"), columns: 1, at: 2, 0, style: .plain)
        #expect(row(frame) == " xy     ")
        frame.put(Glyph("部"), columns: 2, at: 1, 0, style: .plain)
        #expect(row(frame) == " 部     ")
        #expect(frame.cells.map(\.columns) == [1, 2, 0, 1, 1, 1, 1, 1])
    }

    @Test func leavesOutWhatDoesNotFit() {
        var frame = frame("abc", columns: 4)
        let before = frame
        frame.put(Glyph("部"), columns: 2, at: 3, 0, style: .plain)
        frame.put(Glyph("x"), columns: 1, at: 4, 0, style: .plain)
        frame.put(Glyph("x"), columns: 1, at: -1, 0, style: .plain)
        frame.put(Glyph("x"), columns: 1, at: 0, 1, style: .plain)
        frame.put(Glyph("\u{301}"), columns: 0, at: 0, 0, style: .plain)
        #expect(frame == before)
        #expect(frame[9, 9] == Cell())
    }

}
