import Linguistics

/// The learned part of the engine: an encoder, and what turns its rows into tags and links.
public struct AttributionModel: @unchecked Sendable {
    let encoder: Encoder
    /// Scores by signed logarithmic distance, of content to cue and of cue to source.
    private let distances: UnsafeBufferPointer<Float>
    private let thresholds: UnsafeBufferPointer<Float>
    private static let buckets = 19

    /// Loads the model from the weights file at `path`.
    /// - Throws: `WeightsError` when that is no file of weights for this program.
    public init(weights path: String) throws(WeightsError) {
        try self.init(try WeightsFile(path: path))
    }

    /// Loads the model from the weights that are part of the program; nil when it has none.
    /// - Throws: `WeightsError` when they are none for this program.
    public init?(linkedWeights: Void) throws(WeightsError) {
        guard let file = try WeightsFile(linked: ()) else { return nil }
        try self.init(file)
    }

    private init(_ file: WeightsFile) throws(WeightsError) {
        encoder = try Encoder(file)
        distances = try file.numbers("distances", count: 2 * Self.buckets)
        thresholds = try file.numbers("thresholds", count: 1)
    }

    /// The score that a cue has no source.
    var noSource: Float { thresholds[0] }

    /// How far apart two linked words like to stand: `distance` words from the first to the second.
    func distance(_ distance: Int, of link: EncoderRow.Link) -> Float {
        let size = min(9, Int.bitWidth - 1 - (abs(distance) + 1).leadingZeroBitCount)
        let bucket = min(max(0, distance < 0 ? 9 - size : 9 + size), Self.buckets - 1)
        return distances[link.rawValue * Self.buckets + bucket]
    }
}
