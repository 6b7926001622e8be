import Glibc
import Testing

@testable import Ingest

struct WesternCharsetTests {
    /// What iconv makes of one byte; nil when the charset has nothing there.
    private func byIconv(_ byte: UInt8, _ charset: String) -> [UInt8]? {
        guard let handle = iconv_open("UTF-8", charset), Int(bitPattern: handle) != -1 else { return nil }
        defer { iconv_close(handle) }
        var input = [CChar(bitPattern: byte)]
        var output = [CChar](repeating: 0, count: 8)
        let result = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var (from, to) = (input.baseAddress, output.baseAddress)
                var (left, room) = (1, 8)
                let result = iconv(handle, &from, &left, &to, &room)
                return result == -1 ? -1 : 8 - room
            }
        }
        return result < 0 ? nil : output.prefix(result).map { UInt8(bitPattern: $0) }
    }

    @Test(arguments: [("ISO-8859-1", WesternCharset.latin1), ("WINDOWS-1252", .windows1252)])
    func agreesWithIconv(name: String, charset: WesternCharset) {
        #expect(WesternCharset(name: name) == charset)
        for byte in UInt8.min...UInt8.max {
            #expect(charset.decoded([byte]) == byIconv(byte, name) ?? Array("\u{fffd}".utf8), "\(byte)")
        }
    }

    @Test(arguments: ["iso-8859-15", "windows-1251", "utf-8", "", "latin2"]) func knowsNoOther(name: String) {
        #expect(WesternCharset(name: name) == nil)
    }
}
