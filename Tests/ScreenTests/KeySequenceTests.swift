import Screen
import Testing

struct KeySequenceTests {
    @Test(arguments: [
        ("]a", [Key.character("]"), .character("a")]), ("ctrl-f", [.control("f")]), ("Ctrl-F", [.control("f")]),
        ("pgdn", [.pageDown]), ("space", [.character(" ")]), ("g space", [.character("g"), .character(" ")]),
        ("ctrl-x ctrl-q", [.control("x"), .control("q")]), ("s-tab", [.backTab]), ("up", [.up]),
        ("u p", [.character("u"), .character("p")]), ("G", [.character("G")]), ("-", [.character("-")]),
        ("é", [.character("é")]),
    ]) func readsNamesAndCharacters(text: String, keys: [Key]) throws {
        #expect(try KeySequence(text).keys == keys)
        #expect(try KeySequence(KeySequence(keys).written).keys == keys)
    }

    @Test(arguments: [
        "", "  ", "ctrl-", "ctrl-é", "ctrl-ab", "ctrl-1", "ctrl-i", "ctrl-m", "abcde", "\u{1b}", "a\u{7}",
    ])
    func refusesWhatNoKeyIs(text: String) {
        #expect(throws: KeySequence.Mistake.self) { try KeySequence(text) }
    }
}
