import Documents

/// An attribution in the making, in tokens.
struct Draft: Hashable, Sendable {
    var source: Range<Int>?
    var cue: Range<Int>?
    /// Ascending, without overlap; never empty.
    var content: [Range<Int>]
    var kind: Attribution.Kind
    /// Nil until it is told from the quotation marks.
    var form: Attribution.Form?
    var scope: Evidence.Scope
    var confidence: Double

    /// The smallest range over the content.
    var extent: Range<Int> {
        guard let first = content.first, let last = content.last else { return 0..<0 }
        return first.lowerBound..<last.upperBound
    }

    /// Whether one piece of the content holds all of `range`.
    func holds(_ range: Range<Int>) -> Bool {
        content.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
    }
}
