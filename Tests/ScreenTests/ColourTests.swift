import Screen
import Testing

struct ColourTests {
    @Test(arguments: [
        (UInt8(0), "#000000"), (9, "#ff0000"), (16, "#000000"), (33, "#0087ff"), (231, "#ffffff"), (232, "#080808"),
        (255, "#eeeeee"),
    ])
    func isWhatXtermShows(number: UInt8, hexadecimal: String) {
        #expect(Colour(xterm: number).hexadecimal == hexadecimal)
    }
}
