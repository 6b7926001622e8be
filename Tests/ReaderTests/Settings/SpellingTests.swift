import Testing

@testable import Reader

struct SpellingTests {
    @Test(arguments: [
        ("tehme", "theme"), ("themes", "theme"), ("THEME", "theme"), ("moose", "mouse"), ("quti", "quit"),
        ("next-sentense", "next-sentence"), ("next-s", "next-sentence"), ("xyz", nil), ("", nil), ("q", nil),
    ]) func findsTheNearestName(word: String, name: String?) {
        #expect(Spelling.nearest(to: word, among: ["theme", "mouse", "quit", "next-sentence"]) == name)
    }

    @Test func countsLettersAndSwaps() {
        func distance(_ a: String, _ b: String) -> Int {
            Spelling.distance(Array(a.unicodeScalars), Array(b.unicodeScalars))
        }
        #expect(distance("theme", "theme") == 0)
        #expect(distance("tehme", "theme") == 1)
        #expect(distance("", "abc") == 3)
        #expect(distance("kitten", "sitting") == 3)
    }
}
