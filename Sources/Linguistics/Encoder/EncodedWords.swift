import Documents

/// The encoder's rows of a stretch of words, window by window.
///
/// A word's own row is that of its home: the window in which it stands most centrally. Two words are compared by rows of
/// one window alone, since rows know where in their window a word stands.
public struct EncodedWords: Sendable {
    /// Pieces between the starts of two windows.
    private static let advance = 224

    /// Words by window, and their rows one after another, `Encoder.width` numbers each.
    private var windows: [(words: Range<Int>, numbers: [Float])] = []
    /// The first word whose home is a window, by window.
    private var homes: [Int] = []

    /// Encodes `words` of `text`, of which `hints` tell one by one.
    public init(
        _ words: [EncoderWord], of text: [UInt8], hints: [EncoderHint], with encoder: Encoder
    ) {
        let input = EncoderInput(words, of: text, hints: hints, pieces: encoder.pieces)
        let room = Encoder.makeRoom()
        for window in input.windows(length: Encoder.window, advance: Self.advance) {
            let shared = max(0, (windows.last?.words.upperBound ?? 0) - window.lowerBound)
            homes.append(window.lowerBound + shared / 2)
            windows.append((window, encoder.rows(of: input.window(window), in: room)))
        }
    }

    /// The window in which `word` stands most centrally.
    public func home(of word: Int) -> Int { max(0, homes.partitioned { $0 > word } - 1) }

    /// The windows that hold `word`, with weights that sum to 1: the more words stand between it and the window's
    /// borders, the more it weighs. The ends of the whole stretch are no borders.
    public func shares(of word: Int) -> [(window: Int, weight: Float)] {
        let home = home(of: word)
        var first = home
        while first > 0, windows[first - 1].words.contains(word) { first -= 1 }
        var last = home
        while last + 1 < windows.count, windows[last + 1].words.contains(word) { last += 1 }
        guard first < last else { return [(home, 1)] }
        let depths = (first...last).map { Float(depth(of: word, in: $0)) }
        let total = depths.reduce(0, +)
        return zip(first...last, depths).map { ($0, $1 / total) }
    }

    private func depth(of word: Int, in window: Int) -> Int {
        let words = windows[window].words
        let before = window == 0 ? Encoder.window : word - words.lowerBound + 1
        let after = window == windows.count - 1 ? Encoder.window : words.upperBound - word
        return min(before, after)
    }

    /// The words of a window.
    public func words(ofWindow window: Int) -> Range<Int> { windows[window].words }

    /// Number `column` of `word`, by its home.
    public func callAsFunction(_ word: Int, _ column: Int) -> Float { self(word, column, in: home(of: word)) }

    /// Number `column` of `word` in a window that holds it.
    public func callAsFunction(_ word: Int, _ column: Int, in window: Int) -> Float {
        windows[window].numbers[(word - windows[window].words.lowerBound) * Encoder.width + column]
    }
}
