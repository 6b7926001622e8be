import Testing

@testable import Ingest

@Suite struct UTF8SurveyTests {
    /// Examples of the Unicode standard 15.0, tables 3-8 to 3-11, and others.
    @Test(
        arguments: [
            (
                [0xc0, 0xaf, 0xe0, 0x80, 0xbf, 0xf0, 0x81, 0x82, 0x41],
                "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}A"
            ),
            (
                [0xed, 0xa0, 0x80, 0xed, 0xbf, 0xbf, 0xed, 0xaf, 0x41],
                "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}A"
            ),
            (
                [0xf4, 0x91, 0x92, 0x93, 0xff, 0x41, 0x80, 0xbf, 0x42],
                "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}A\u{fffd}\u{fffd}B"
            ),
            ([0xe1, 0x80, 0xe2, 0xf0, 0x91, 0x92, 0xf1, 0xbf, 0x41], "\u{fffd}\u{fffd}\u{fffd}\u{fffd}A"),
            ([0xf0, 0x9f, 0x98], "\u{fffd}"),
        ] as [([UInt8], String)])
    func eachMaximalSubpartIsOneReplacement(bytes: [UInt8], expected: String) {
        #expect(String(decoding: UTF8Survey.repaired(bytes), as: UTF8.self) == expected)
    }

    @Test func repairAgreesWithTheStandardLibrary() {
        var random = Sequence(seed: 5)
        for _ in 0..<5000 {
            let bytes = (0..<Int(random.next() % 12)).map { _ in
                [0x41, 0x80, 0x9f, 0xbf, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xff][Int(random.next() % 11)] as UInt8
            }
            #expect(UTF8Survey.repaired(bytes) == Array(String(decoding: bytes, as: UTF8.self).utf8), "\(bytes)")
            let survey = bytes.withUnsafeBufferPointer { UTF8Survey($0) }
            #expect(survey.isWellFormed == (String(validating: bytes, as: UTF8.self) != nil))
        }
    }
}
