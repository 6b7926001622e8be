import Screen
import Testing

struct ColumnsTests {
    @Test(arguments: [
        ("a", 1), ("é", 1), ("e\u{301}", 1), ("部", 2), ("ﾊ", 1), ("\u{ad}", 0), ("\u{200b}", 0), ("\u{202e}", 0),
        ("│", 1), ("…", 1), ("😀", 2), ("ع", 1), ("\u{fe0f}", 0), ("हिन्दी", 5), ("தமிழ்", 4),
    ])
    func countsColumns(text: String, columns: Int) {
        #expect(Columns.of(text) == columns)
    }
}
