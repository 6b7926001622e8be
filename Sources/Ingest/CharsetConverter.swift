import Glibc

/// Converts from a named charset: those of Western Europe by itself, others with iconv.
enum CharsetConverter {
    /// `bytes` in the charset `target`, or nil when the system doesn't know `charset`. What can't be converted becomes U+FFFD.
    static func convert(_ bytes: [UInt8], from charset: String, to target: String = "UTF-8") -> [UInt8]? {
        // glibc reads "//" and "," as its own options.
        let isName = charset.utf8.allSatisfy {
            $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ",")
        }
        guard isName, !charset.isEmpty, charset.utf8.count < 64 else { return nil }
        if target == "UTF-8", let western = WesternCharset(name: charset) { return western.decoded(bytes) }
        guard let handle = iconv_open(target, charset), Int(bitPattern: handle) != -1 else { return nil }
        defer { iconv_close(handle) }

        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 2)
        var input = bytes
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        input.withUnsafeMutableBytes { input in
            piece.withUnsafeMutableBytes { piece in
                var next = input.baseAddress?.assumingMemoryBound(to: CChar.self)
                var left = input.count
                while left > 0 {
                    var out = piece.baseAddress?.assumingMemoryBound(to: CChar.self)
                    var room = piece.count
                    let result = iconv(handle, &next, &left, &out, &room)
                    let failure = errno
                    text.append(contentsOf: piece.prefix(piece.count - room))
                    guard result == -1 else { break }
                    if failure != E2BIG {
                        text.append(contentsOf: [0xef, 0xbf, 0xbd])
                        guard left > 0, let place = next else { break }
                        next = place + 1
                        left -= 1
                    }
                }
            }
        }
        return text
    }
}
