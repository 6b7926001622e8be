/// The text in `bytes` as well-formed UTF-8.
///
/// A byte order mark is obeyed and dropped; nothing else is removed or changed. Well-formed UTF-8 comes back as it is.
/// Otherwise the charset is `encoding` when given, or `declared` when that leaves nothing undecoded, or else found: UTF-16 by its NULs, UTF-8 with errors by what is left
/// of it, older charsets by uchardet. What can't be decoded becomes U+FFFD, in UTF-8 one per maximal subpart (Unicode
/// standard, chapter 3.9).
/// - Parameters:
///   - encoding: a charset's name as iconv knows it.
///   - declared: the charset that the bytes themselves name.
///   - name: what the bytes are called in an error.
/// - Throws: exit code 65 for what isn't text, 64 for an unknown `encoding`.
public func decode(
    _ bytes: [UInt8], encoding: String? = nil, declared: String? = nil, name: String = "-"
) throws(IngestError) -> [UInt8] {
    guard !BinaryContent.hasSignature(bytes) else { throw notText(name) }
    let text: [UInt8]
    if let encoding {
        guard let converted = converted(bytes, from: encoding) else {
            throw IngestError(subject: encoding, reason: "unknown encoding", exitCode: 64)
        }
        text = converted
    } else {
        text = detected(bytes, declared: declared)
    }
    guard !BinaryContent.hasManyControls(text) else { throw notText(name) }
    return text
}

private func notText(_ name: String) -> IngestError {
    IngestError(subject: name, reason: "binary, not text", exitCode: 65)
}

private func converted(_ bytes: [UInt8], from encoding: String) -> [UInt8]? {
    let plain = encoding.lowercased().filter { $0.isLetter || $0.isNumber }
    switch plain {
    case "utf8": return fromUTF8(bytes)
    case "utf16", "ucs2": return WideText.decoded(bytes, layout: wide(bytes, unit: 2))
    case "utf32", "ucs4": return WideText.decoded(bytes, layout: wide(bytes, unit: 4))
    case "utf16le", "utf16be": return WideText.decoded(bytes, layout: .init(unit: 2, isBigEndian: plain == "utf16be"))
    case "utf32le", "utf32be": return WideText.decoded(bytes, layout: .init(unit: 4, isBigEndian: plain == "utf32be"))
    default: return CharsetConverter.convert(bytes, from: encoding).map(fromUTF8)
    }
}

private func wide(_ bytes: [UInt8], unit: Int) -> WideText.Layout {
    let found = WideText.marked(bytes) ?? WideText.evident(bytes)
    return WideText.Layout(unit: unit, isBigEndian: found?.isBigEndian ?? true)
}

private func detected(_ bytes: [UInt8], declared: String?) -> [UInt8] {
    if let layout = WideText.marked(bytes) ?? WideText.evident(bytes) {
        return WideText.decoded(bytes, layout: layout)
    }
    let survey = bytes.withUnsafeBufferPointer { UTF8Survey($0) }
    // Well-formed UTF-8 beyond ASCII is no accident, whatever is declared; the escapes of 7-bit charsets are ASCII.
    if !survey.isWellFormed || survey.highBytes == 0, !bytes.starts(with: utf8Mark), let declared,
        let text = converted(bytes, from: declared), !holdsUndecoded(text)
    {
        return text
    }
    if !survey.isWellFormed, !bytes.starts(with: utf8Mark),
        let charset = CharsetGuess.charset(of: bytes, survey: survey),
        let text = CharsetConverter.convert(bytes, from: charset)
    {
        return text.withUnsafeBufferPointer { UTF8Survey($0) }.isWellFormed ? text : UTF8Survey.repaired(text)
    }
    return fromUTF8(bytes, isWellFormed: survey.isWellFormed)
}

/// Whether more than a few characters are U+FFFD.
private func holdsUndecoded(_ text: [UInt8]) -> Bool {
    var count = 0
    for offset in text.indices.dropLast(2) where text[offset] == 0xef {
        if text[offset + 1] == 0xbf, text[offset + 2] == 0xbd { count += 1 }
    }
    return count > text.count / 1000
}

private let utf8Mark: [UInt8] = [0xef, 0xbb, 0xbf]

private func fromUTF8(_ bytes: [UInt8]) -> [UInt8] {
    fromUTF8(bytes, isWellFormed: bytes.withUnsafeBufferPointer { UTF8Survey($0) }.isWellFormed)
}

private func fromUTF8(_ bytes: [UInt8], isWellFormed: Bool) -> [UInt8] {
    let text = bytes.starts(with: utf8Mark) ? Array(bytes.dropFirst(3)) : bytes
    return isWellFormed ? text : UTF8Survey.repaired(text)
}
