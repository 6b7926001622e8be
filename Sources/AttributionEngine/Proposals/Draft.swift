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

    /// The draft with its content in ascending order, what overlaps made one.
    var ordered: Draft {
        guard zip(content, content.dropFirst()).contains(where: { $0.upperBound > $1.lowerBound }) else { return self }
        var draft = self
        draft.content = []
        for piece in content.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = draft.content.last, last.upperBound > piece.lowerBound {
                let end = max(last.upperBound, piece.upperBound)
                draft.content[draft.content.count - 1] = last.lowerBound..<end
            } else {
                draft.content.append(piece)
            }
        }
        return draft
    }

    /// Whether one piece of the content holds all of `range`.
    func holds(_ range: Range<Int>) -> Bool {
        content.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
    }
}
