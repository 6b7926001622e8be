import Screen
import Testing

struct KeyTests {
    @Test(arguments: [
        (Key.pageDown, "PgDn"), (.control("f"), "Ctrl-f"), (.character(" "), "Space"), (.character("j"), "j"),
    ])
    func isLabelledAsOnTheKeyboard(key: Key, label: String) {
        #expect(key.label == label)
    }
}
