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

struct ColourNameTests {
    @Test(arguments: [
        ("red", UInt8(1)), ("bright-white", 15), ("0", 0), ("255", 255), ("#0087ff", 33), ("#ff8701", 208),
        ("#000000", 16),
    ]) func isANumber(written: String, number: UInt8) {
        #expect(Colour.number(written) == number)
    }

    @Test(arguments: ["", "256", "-1", "grey", "#12345", "#1234567", "#12345g", "#+12345", "Red"])
    func isNone(written: String) {
        #expect(Colour.number(written) == nil)
    }
}
