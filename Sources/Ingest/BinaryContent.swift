/// Tells text from what is no text.
enum BinaryContent {
    private static let signatures: [[UInt8]] = [
        [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a],  // PNG
        [0x7f, 0x45, 0x4c, 0x46],  // ELF
        [0x50, 0x4b, 0x03, 0x04], [0x50, 0x4b, 0x05, 0x06],  // ZIP, and all that is built on it
        [0x1f, 0x8b], Array("BZh91AY&SY".utf8), [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], [0x28, 0xb5, 0x2f, 0xfd],
        Array("7z".utf8) + [0xbc, 0xaf, 0x27, 0x1c],
        Array("%PDF-".utf8), Array("GIF87a".utf8), Array("GIF89a".utf8), [0xff, 0xd8, 0xff],
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],  // OLE: old Office files
        Array("SQLite format 3".utf8) + [0], [0, 0x61, 0x73, 0x6d], [0xca, 0xfe, 0xba, 0xbe],
    ]

    /// Whether `bytes` begin as files of a known binary format do.
    static func hasSignature(_ bytes: [UInt8]) -> Bool {
        signatures.contains { bytes.starts(with: $0) }
    }

    /// Whether `text` holds too many controls for a text: more than one NUL in a hundred characters, or one control in
    /// twenty.
    ///
    /// Line ends, tabs, backspaces, bells, escapes and separators, which old texts and terminal logs hold, don't count; a
    /// few controls never make a text binary.
    static func hasManyControls(_ text: [UInt8]) -> Bool {
        var characters = 0
        var nuls = 0
        var others = 0
        for byte in text {
            characters &+= byte & 0xc0 != 0x80 ? 1 : 0
            nuls &+= byte == 0 ? 1 : 0
            others &+= byte < 0x1b && byte != 0 && !(byte >= 7 && byte <= 13) ? 1 : 0
        }
        return nuls > max(8, characters / 100) || nuls + others > max(32, characters / 20)
    }
}
