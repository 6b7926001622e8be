import Ingest
import Testing

@Suite struct IngestErrorTests {
    @Test func theMessageIsOneLineWithoutControls() {
        let error = IngestError(subject: "a\u{1b}]0;x\u{7}\n\u{9b}\u{202e}é.txt", reason: "no such file", exitCode: 66)
        #expect(error.description == "hearsay: a\\u{1b}]0;x\\u{7}\\n\\u{9b}\\u{202e}é.txt: no such file")
    }

    @Test func aLongNameKeepsItsEnd() {
        let error = IngestError(
            subject: String(repeating: "x", count: 400) + "/end.txt", reason: "no such file", exitCode: 66)
        #expect(error.subject.hasPrefix("…") && error.subject.hasSuffix("/end.txt") && error.description.count < 200)
    }
}
