import Documents

/// The encoder's rows of a stretch of words, window by window.
///
/// A word's own row is that of its home: the window in which it stands most centrally. Two words are compared by rows of
/// one window alone, since rows know where in their window a word stands.
public struct EncodedWords: Sendable {
    /// Pieces between the starts of two windows.
    private static let advance = 160

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

    /// The words of a window.
    public func words(ofWindow window: Int) -> Range<Int> { windows[window].words }

    /// Number `column` of `word`, by its home.
    public func callAsFunction(_ word: Int, _ column: Int) -> Float { self(word, column, in: home(of: word)) }

    /// Number `column` of `word` in a window that holds it.
    public func callAsFunction(_ word: Int, _ column: Int, in window: Int) -> Float {
        windows[window].numbers[(word - windows[window].words.lowerBound) * Encoder.width + column]
    }
}
