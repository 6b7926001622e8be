import Ingest
import Testing

@Suite struct DecodingTests {
    @Test func wellFormedTextStaysAsItIs() throws {
        let bytes = Array("“No,” said Zoë. \r\n\tOne\u{0}NUL 😀 \u{feff}\n".utf8)
        #expect(try decode(bytes) == bytes)
        #expect(try decode([]) == [])
    }

    @Test func byteOrderMarksAreObeyedAndDropped() throws {
        #expect(try decoded([0xef, 0xbb, 0xbf] + Array("Zoë".utf8)) == "Zoë")
        let text = "“Zoë” 😀"
        let little = text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
        #expect(try decoded([0xff, 0xfe] + little) == text)
        #expect(try decoded([0xfe, 0xff] + big) == text)
        let wide = text.unicodeScalars.flatMap { scalar in (0..<4).map { UInt8(scalar.value >> (8 * $0) & 0xff) } }
        #expect(try decoded([0xff, 0xfe, 0, 0] + wide) == text)
    }

    @Test func utf16IsSeenWithoutAMark() throws {
        let text = "The mayor left, she said."
        #expect(try decoded(text.utf8.flatMap { [$0, 0] }) == text)
        #expect(try decoded(text.utf8.flatMap { [0, $0] }) == text)
    }

    @Test func brokenUTF16BecomesReplacementCharacters() throws {
        #expect(try decoded([0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0, 0x43]) == "A\u{fffd}B\u{fffd}")
        #expect(try decoded([0xff, 0xfe, 0, 0xdc]) == "\u{fffd}")
        #expect(try decoded([0xff, 0xfe, 0, 0xd8]) == "\u{fffd}")
    }

    @Test func quotationMarksOfWindows1252AreRead() throws {
        let bytes =
            [0x93] + Array("It".utf8) + [0x92] + Array("s late,".utf8) + [0x94] + Array(" she said ".utf8) + [0x97]
            + Array(" and left.".utf8)
        #expect(try decoded(bytes) == "“It’s late,” she said — and left.")
        #expect(
            try decoded(Array("A caf".utf8) + [0xe9] + Array(" in Paris closed on Friday, the owner said.".utf8))
                .hasPrefix("A café in"))
    }

    @Test func cyrillicAndCentralEuropeanTextIsRecognised() throws {
        let russian = "Мэр города заявил в пятницу, что новый мост не нужен, и ушёл с заседания совета раньше времени."
        let cyrillic = russian.unicodeScalars.map { scalar -> UInt8 in
            switch scalar.value {
            case 0x410...0x44f: UInt8(scalar.value - 0x410 + 0xc0)
            case 0x451: 0xb8
            default: UInt8(scalar.value & 0x7f)
            }
        }
        #expect(try decoded(cyrillic) == russian)
    }

    @Test func aNamedCharsetIsUsed() throws {
        #expect(try decoded([0xa4], encoding: "ISO-8859-15") == "€")
        #expect(try decoded([0x8e, 0x9a], encoding: "MACINTOSH") == "éö")
        #expect(try decoded([0x41, 0xff], encoding: "UTF-8") == "A\u{fffd}")
        #expect(try decoded([0, 0x41], encoding: "utf-16be") == "A")
        #expect(try decoded([0x88, 0x9f, 0x81], encoding: "SHIFT_JIS").hasPrefix("亜"))
    }

    @Test(arguments: ["NOSUCHSET", "", "UTF-8//IGNORE", "../../x", "a b", "Zoë"])
    func anUnknownCharsetIsAUsageError(name: String) {
        #expect(throws: IngestError(subject: name, reason: "unknown encoding", exitCode: 64)) {
            try decode([0x41], encoding: name)
        }
    }

    @Test func binaryContentIsRefused() {
        var random = Sequence(seed: 3)
        let noise = (0..<4000).map { _ in UInt8(random.next() & 0xff) }
        let inputs: [[UInt8]] = [
            [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [0x7f, 0x45, 0x4c, 0x46, 2, 1], [0x50, 0x4b, 3, 4],
            [0x1f, 0x8b, 8],
            Array("%PDF-1.7 and so on".utf8), noise, [UInt8](repeating: 0, count: 5000),
        ]
        for input in inputs {
            #expect(throws: IngestError(subject: "x", reason: "binary, not text", exitCode: 65)) {
                try decode(input, name: "x")
            }
        }
    }

    @Test func aFewControlsAreStillText() throws {
        let text = String(repeating: "\u{1b}[1mbold\u{1b}[0m \u{7}", count: 40) + "\0\u{1}\u{2}"
        #expect(try decoded(Array(text.utf8)) == text)
    }

    @Test func nothingTrapsOnAnyBytes() {
        var random = Sequence(seed: 11)
        for round in 0..<2000 {
            let bytes = (0..<Int(random.next() % 60)).map { _ in
                UInt8(random.next() & (round % 2 == 0 ? 0xff : 0xbf) | 0x20)
            }
            let text = (try? decode(bytes)) ?? []
            #expect(String(validating: text, as: UTF8.self) != nil)
            _ = makeDocument(text: text, origin: "test")
        }
    }
}
