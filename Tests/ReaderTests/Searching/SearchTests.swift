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

@Test func whatKeyboardsHaveFindsWhatPapersPrint() {
    #expect(hits("don't \"we", "They don’t “We") == ["don’t “We"])
    #expect(
        hits("naive cafe", "the naïve café, a nai\u{308}ve cafe\u{301}") == ["naïve café", "nai\u{308}ve cafe\u{301}"])
    #expect(hits("ann lee", "Ann\u{a0}Lee and Ann\u{2009}Lee").count == 2)
    #expect(hits("2010-2012", "2010–2012") == ["2010–2012"])
    #expect(hits("café", "cafe") == [])
}
