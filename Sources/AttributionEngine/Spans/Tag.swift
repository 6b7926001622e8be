/// What a word is to an attribution: nothing, or the begin or inside of a segment.
struct Tag: Hashable {
    /// Tags there are.
    static let count = 7

    /// 0, then begin and inside of source, cue and content.
    let number: Int

    /// The role of the segment; nil outside.
    var role: SpanRole? { number == 0 ? nil : SpanRole(rawValue: (number - 1) / 2) }

    /// Whether it goes on with the segment of the word before.
    var isInside: Bool { number > 0 && number.isMultiple(of: 2) }
}
