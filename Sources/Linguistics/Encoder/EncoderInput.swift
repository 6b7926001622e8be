import Documents

/// Words in pieces: what the encoder takes of a stretch of text.
struct EncoderInput: Sendable {
    /// Stands before every block but a window's first.
    private static let separator: Int32 = 102
    private static let shapes = 5
    /// The shape number of a separator.
    private static let separatorFeature: UInt8 = 20

    /// The pieces of all words, word after word.
    private var pieces: [Int32] = []
    /// By word, its first piece; one more than words.
    private var firsts: [Int32] = [0]
    private var features: [UInt8] = []
    private var blockStarts: [Bool] = []
    private let hints: [EncoderHint]

    /// Splits `words` of `text`, of which `hints` tell one by one, into pieces.
    init(
        _ words: [EncoderWord], of text: [UInt8], hints: [EncoderHint] = [], pieces vocabulary: WordPieces
    ) {
        self.hints = hints
        text.withUnsafeBufferPointer { buffer in
            for index in words.indices {
                let word = words[index]
                vocabulary.append(
                    UnsafeBufferPointer(rebasing: buffer[word.span.start..<min(word.span.end, buffer.count)]),
                    to: &pieces)
                firsts.append(Int32(pieces.count))
                let isFollowed = index + 1 < words.endIndex && !words[index + 1].followsSpace
                features.append(
                    word.shape.rawValue + UInt8(Self.shapes) * (word.followsSpace ? 0 : 1)
                        + UInt8(2 * Self.shapes) * (isFollowed ? 1 : 0))
                blockStarts.append(word.beginsBlock)
            }
        }
    }

    /// Number of words.
    var count: Int { features.count }

    /// Windows over the words: each at most `length` pieces, the next begun about `advance` pieces after it.
    func windows(length: Int, advance: Int) -> [Range<Int>] {
        var windows: [Range<Int>] = []
        var begin = 0
        while begin < count {
            var end = begin
            var taken = 0
            var following: Int?
            while end < count {
                let more = Int(firsts[end + 1] - firsts[end]) + (blockStarts[end] && end > begin ? 1 : 0)
                if taken + more > length, end > begin { break }
                if taken >= advance, following == nil { following = end }
                taken += more
                end += 1
            }
            windows.append(begin..<end)
            if end == count { break }
            begin = following ?? end
        }
        return windows
    }

    /// The pieces of `window`.
    func window(_ window: Range<Int>) -> EncoderWindow {
        var result = EncoderWindow()
        for word in window {
            if blockStarts[word], word > window.lowerBound {
                result.append(Self.separator, feature: Self.separatorFeature, hint: EncoderHint())
            }
            result.firsts.append(result.pieces.count)
            let hint = hints.indices.contains(word) ? hints[word] : EncoderHint()
            for piece in firsts[word]..<firsts[word + 1] {
                result.append(pieces[Int(piece)], feature: features[word], hint: hint)
            }
        }
        return result
    }
}
