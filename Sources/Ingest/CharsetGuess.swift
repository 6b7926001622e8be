import CUchardet

/// Guesses the charset of text that isn't UTF-8.
enum CharsetGuess {
    /// Share of high bytes from which on uchardet is asked: with fewer it has too little to go on.
    private static let telling = 0.03
    /// Share of the high bytes that must make sense in windows-1252 to take it for that.
    private static let plausible = 0.8

    /// The charset of `bytes` as iconv names it, or nil when they are better read as UTF-8 with errors.
    static func charset(of bytes: [UInt8], survey: UTF8Survey) -> String? {
        if survey.wellFormed + survey.almost >= survey.illFormed - survey.almost { return nil }
        let share = Double(survey.highBytes) / Double(max(1, bytes.count))
        let western = westernShare(bytes)
        if share < telling || western == 1 { return western >= plausible ? "WINDOWS-1252" : nil }
        if let found = detected(bytes) { return found }
        return western >= plausible ? "WINDOWS-1252" : nil
    }

    private static func detected(_ bytes: [UInt8]) -> String? {
        guard let detector = uchardet_new() else { return nil }
        defer { uchardet_delete(detector) }
        let sample = bytes.prefix(1 << 20)
        let failed = sample.withUnsafeBytes { sample in
            uchardet_handle_data(detector, sample.baseAddress?.assumingMemoryBound(to: CChar.self), sample.count)
        }
        guard failed == 0 else { return nil }
        uchardet_data_end(detector)
        guard let name = uchardet_get_charset(detector) else { return nil }
        switch String(cString: name) {
        case "", "ASCII", "UTF-8": return nil
        // The web reads Latin-1 as its superset, and so do authors.
        case "ISO-8859-1": return "WINDOWS-1252"
        case let charset: return charset
        }
    }

    /// Share of the high bytes that make sense as windows-1252: punctuation and signs, and letters inside words.
    private static func westernShare(_ bytes: [UInt8]) -> Double {
        var high = 0
        var sensible = 0
        var run = 0
        for (offset, byte) in bytes.enumerated() {
            guard byte >= 0x80 else {
                run = 0
                continue
            }
            high += 1
            run += 1
            if isPunctuation(byte) {
                sensible += 1
            } else if isLetter(byte), run <= 2 {
                let before = offset > 0 ? bytes[offset - 1] : 0
                let after = offset + 1 < bytes.count ? bytes[offset + 1] : 0
                if isASCIILetter(before) || isASCIILetter(after) { sensible += 1 }
            }
        }
        return high == 0 ? 0 : Double(sensible) / Double(high)
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x80, 0x82, 0x84, 0x85, 0x91...0x97, 0x99, 0xa0, 0xa3, 0xa7, 0xa9, 0xab, 0xae, 0xb0, 0xb7, 0xbb,
            0xbc...0xbe:
            true
        default: false
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0xc0 && byte != 0xd7 && byte != 0xf7 || [0x8a, 0x8c, 0x8e, 0x9a, 0x9c, 0x9e, 0x9f].contains(byte)
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool {
        (0x61...0x7a).contains(byte | 0x20)
    }
}
