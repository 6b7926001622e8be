import PseudoTerminal
import Screen
import Testing

struct EmulatedScreenTests {
    /// The rows after `bytes` have been drawn on 10 by 4 cells.
    private func rows(_ bytes: String) -> [String] { screen(bytes).rows }

    private func screen(_ bytes: String) -> EmulatedScreen {
        var screen = EmulatedScreen(columns: 10, rows: 4)
        screen.feed(bytes.utf8)
        return screen
    }

    @Test func writesAndWraps() {
        #expect(rows("abc\r\ndef") == ["abc", "def", "", ""])
        #expect(rows("0123456789") == ["0123456789", "", "", ""])
        #expect(rows("0123456789x") == ["0123456789", "x", "", ""])
        #expect(rows("部长 e\u{301}") == ["部长 e\u{301}", "", "", ""])
    }

    @Test func movesTheCursor() {
        #expect(rows("\u{1b}[2;3Hx\u{1b}[Ay\u{1b}[3dz\u{1b}[Gw") == ["   y", "  x", "w   z", ""])
        #expect(screen("abc\u{1b}[99;99H").cursor == Place(column: 9, row: 3))
    }

    @Test func scrollsAtTheBottomAndInMargins() {
        #expect(rows("1\r\n2\r\n3\r\n4\r\n5") == ["2", "3", "4", "5"])
        #expect(rows("1\r\n2\r\n3\r\n4\u{1b}[2;3r\u{1b}[3;1H\n") == ["1", "3", "", "4"])
        #expect(rows("1\r\n2\r\n3\u{1b}[H\u{1b}M") == ["", "1", "2", "3"])
        #expect(rows("1\r\n2\r\n3\u{1b}[1;1H\u{1b}[2M") == ["3", "", "", ""])
        #expect(rows("1\r\n2\r\n3\u{1b}[2;1H\u{1b}[L") == ["1", "", "2", "3"])
    }

    @Test func erasesAndRepeats() {
        #expect(rows("abcdef\u{1b}[3G\u{1b}[K") == ["ab", "", "", ""])
        #expect(rows("abcdef\u{1b}[3G\u{1b}[1K") == ["   def", "", "", ""])
        #expect(rows("abcdef\u{1b}[2G\u{1b}[3X") == ["a   ef", "", "", ""])
        #expect(rows("abcdef\u{1b}[2G\u{1b}[2P") == ["adef", "", "", ""])
        #expect(rows("abc\u{1b}[2G\u{1b}[2@") == ["a  bc", "", "", ""])
        #expect(rows("a\u{1b}[4b") == ["aaaaa", "", "", ""])
        #expect(rows("abc\r\ndef\u{1b}[H\u{1b}[2J") == ["", "", "", ""])
    }

    @Test func keepsLooks() {
        let screen = screen("\u{1b}[1;38;5;33;48;5;237ma\u{1b}[22;7mb\u{1b}[91mc\u{1b}[md")
        #expect(screen[0, 0].look == Look(foreground: 33, background: 237, .bold))
        #expect(screen[1, 0].look == Look(foreground: 33, background: 237, .reverse))
        #expect(screen[2, 0].look.foreground == 9)
        #expect(screen[3, 0].look == Look())
    }

    @Test func keepsModes() {
        #expect(screen("\u{1b}[?1049h\u{1b}[?25l").modes == [7, 1049])
        #expect(screen("\u{1b}[?1006;1000h").modes == [7, 25, 1000, 1006])
        #expect(screen("\u{1b}=").isKeypadOn)
    }

    @Test func drawsNothingOfStringsAndPartialSequences() {
        #expect(rows("\u{1b}]0;title\u{7}a\u{1b}(Bb\u{1b}[") == ["ab", "", "", ""])
    }
}
