/// Word pieces that go through the encoder at once.
struct EncoderWindow {
    /// The pieces, by number.
    private(set) var pieces: [Int32] = []
    /// The shape number of each piece's word.
    private(set) var features: [UInt8] = []
    /// What is told of each piece's word.
    private(set) var hints: [EncoderHint] = []
    /// By word, its first piece.
    var firsts: [Int] = []

    mutating func append(_ piece: Int32, feature: UInt8, hint: EncoderHint) {
        pieces.append(piece)
        features.append(feature)
        hints.append(hint)
    }
}
