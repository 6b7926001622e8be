import CUtf8proc

/// Splits words into the pieces of the encoder's vocabulary (WordPiece, Schuster and Nakajima 2012): lower case, without
/// accents, the longest piece that fits first. The pointers are into the mapped file.
struct WordPieces: @unchecked Sendable {
    /// Pieces that a word gives at most; the rest of a longer word is left out.
    static let most = 8
    /// Letters of a word that is looked up at most; a longer one is unknown.
    private static let longestWord = 100
    /// Stands for a word with a letter that no piece has.
    static let unknown: Int32 = 100

    /// Keeps the pointers valid.
    private let file: WeightsFile
    private let bytes: UnsafeBufferPointer<UInt8>
    private let offsets: UnsafeBufferPointer<UInt32>
    private let slots: UnsafeBufferPointer<UInt32>

    init(_ weights: WeightsFile) throws(WeightsError) {
        file = weights
        bytes = try weights.numbers("vocabulary.bytes")
        offsets = try weights.numbers("vocabulary.offsets")
        slots = try weights.numbers("vocabulary.slots")
        guard !slots.isEmpty, offsets.count > 1, offsets.last.map(Int.init) == bytes.count else {
            throw WeightsError(path: "vocabulary.slots", reason: .missing)
        }
    }

    /// Pieces in the vocabulary.
    var count: Int { offsets.count - 1 }

    /// Appends the pieces of `word`, well-formed UTF-8; always at least one, at most `most`.
    func append(_ word: UnsafeBufferPointer<UInt8>, to pieces: inout [Int32]) {
        let limit = pieces.count + Self.most
        let first = pieces.count
        for part in Self.normalised(word) where pieces.count < limit {
            appendPart(part, to: &pieces)
        }
        if pieces.count == first { pieces.append(Self.unknown) }
        if pieces.count > limit { pieces.removeLast(pieces.count - limit) }
    }

    private func appendPart(_ part: [UInt8], to pieces: inout [Int32]) {
        let first = pieces.count
        let letters = part.reduce(0) { $0 + ($1 & 0xc0 != 0x80 ? 1 : 0) }
        var start = 0
        while letters <= Self.longestWord, start < part.count {
            var end = part.count
            while end > start {
                if let piece = piece(part[start..<end], continues: start > 0) {
                    pieces.append(piece)
                    break
                }
                end -= 1
                while end > start, part[end] & 0xc0 == 0x80 { end -= 1 }
            }
            if end == start { break }
            start = end
        }
        if start < part.count {
            pieces.removeLast(pieces.count - first)
            pieces.append(Self.unknown)
        }
    }

    /// The piece with these letters, by its hash (FNV-1a).
    private func piece(_ letters: ArraySlice<UInt8>, continues: Bool) -> Int32? {
        var code: UInt32 = 2_166_136_261
        if continues {
            for byte in Self.continuation { code = (code ^ UInt32(byte)) &* 16_777_619 }
        }
        for byte in letters { code = (code ^ UInt32(byte)) &* 16_777_619 }
        let prefix = continues ? Self.continuation.count : 0
        var slot = Int(code) % slots.count
        for _ in 0..<slots.count {
            guard slots[slot] != 0 else { return nil }
            let piece = Int(slots[slot]) - 1
            guard piece + 1 < offsets.count else { return nil }
            let start = Int(offsets[piece])
            let end = Int(offsets[piece + 1])
            if end - start == prefix + letters.count, end <= bytes.count,
                !continues || (bytes[start] == UInt8(ascii: "#") && bytes[start + 1] == UInt8(ascii: "#")),
                bytes[start + prefix..<end].elementsEqual(letters)
            {
                return Int32(piece)
            }
            slot = (slot + 1) % slots.count
        }
        return nil
    }

    private static let continuation = Array("##".utf8)

    /// `word` in lower case and without accents; each Chinese character is a part of its own.
    private static func normalised(_ word: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
        if word.allSatisfy({ $0 < 0x80 }) {
            return [word.map { $0 >= 0x41 && $0 <= 0x5a ? $0 | 0x20 : $0 }]
        }
        var parts: [[UInt8]] = [[]]
        var offset = 0
        var decomposed = [Int32](repeating: 0, count: 32)
        while offset < word.count {
            let (scalar, length) = Scalars.at(offset, in: word)
            offset += length
            let count = utf8proc_decompose_char(
                Int32(bitPattern: scalar.value), &decomposed, decomposed.count, UTF8PROC_DECOMPOSE, nil)
            guard count > 0 else { continue }
            for code in decomposed.prefix(count) {
                let category = utf8proc_category(code)
                guard category != UTF8PROC_CATEGORY_MN, category != UTF8PROC_CATEGORY_CC,
                    category != UTF8PROC_CATEGORY_CF, let lower = Unicode.Scalar(UInt32(utf8proc_tolower(code)))
                else { continue }
                if isChinese(lower) {
                    parts.append(Array(String(lower).utf8))
                    parts.append([])
                } else {
                    parts[parts.count - 1].append(contentsOf: String(lower).utf8)
                }
            }
        }
        return parts.filter { !$0.isEmpty }
    }

    private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff, 0x20000...0x2ceaf, 0x2f800...0x2fa1f: true
        default: false
        }
    }
}
