/// A stretch of a block between quotation marks.
struct Quotation: Hashable, Sendable {
    /// The tokens, both marks included; up to the end of the block when the closing mark is missing.
    var tokens: Range<Int>
    /// Whether a closing mark was found.
    var isClosed: Bool
    /// The block it stands in.
    var block: Int

    /// The tokens between the marks.
    var inside: Range<Int> {
        let end = isClosed ? tokens.upperBound - 1 : tokens.upperBound
        return tokens.lowerBound + 1..<max(tokens.lowerBound + 1, end)
    }
}
