import Documents
import Testing

@testable import Reader

private func hits(_ query: String, _ text: String) -> [String] {
    Search(query, in: Array(text.utf8)).hits.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
}

@Test func lowerCaseFindsEverySpelling() {
    #expect(hits("un", "The UN said Un and un.") == ["UN", "Un", "un"])
}

@Test func lettersBeyondASCIIHaveCasesToo() {
    #expect(hits("élysée", "The Élysée, l’élysée, ELYSEE") == ["Élysée", "élysée"])
    #expect(hits("Élysée", "The Élysée, l’élysée") == ["Élysée"])
}

@Test func aCapitalMakesCaseCount() {
    #expect(hits("UN", "The UN said Un and un.") == ["UN"])
}

@Test func hitsMayOverlapWhatFailedBeforeThem() {
    #expect(hits("abac", "ababac aabac").count == 2)
}

@Test func aBlankFindsALineEnd() {
    #expect(hits("the ministry", "the\n  ministry; the ministry") == ["the\n  ministry", "the ministry"])
}

@Test func nothingFindsNothing() {
    #expect(hits("", "text").isEmpty)
    #expect(hits("  ", "a  b").isEmpty)
    #expect(hits("zebra", "").isEmpty)
}
