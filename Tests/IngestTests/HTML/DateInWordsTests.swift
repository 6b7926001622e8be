import Testing

@testable import Ingest

@Test(arguments: [
    ("2012-03-12T10:00:00Z", "12 March 2012"), ("20120312", "12 March 2012"), ("5 March 2012", "5 March 2012"),
    ("Mar. 5, 2012", "Mar. 5, 2012"), ("Marketing team 2", nil), ("March", nil), ("2012-13-12", nil), ("12:30", nil),
    ("Mon, 04 Mar 2024 10:00:00 GMT", "4 March 2024"),
]) func datesAreToldInWords(written: String, words: String?) {
    #expect(DateInWords.of(written) == words)
}
