import Linguistics

/// Where the heads' numbers lie in a row of the encoder.
enum EncoderRow {
    /// Tags of outermost attributions.
    static let outer = 0
    /// Tags of attributions inside a content.
    static let inner = 7
    /// The attitude that a cue expresses.
    static let kind = 14
    /// Numbers of a link's vector.
    static let linkWidth = 64

    /// Pairs of words that are scored by the product of a vector of each.
    enum Link: Int {
        /// From a content's first word to its cue's.
        case contentToCue
        /// From a cue's first word to its source's.
        case cueToSource

        var from: Int { self == .contentToCue ? 32 : 160 }
        var to: Int { from + linkWidth }
    }
}
