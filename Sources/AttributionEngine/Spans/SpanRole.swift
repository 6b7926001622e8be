/// The roles of words in an attribution.
enum SpanRole: Int, CaseIterable {
    case source, cue, content

    /// The tags of its begin and inside.
    var tags: (Int, Int) { (2 * rawValue + 1, 2 * rawValue + 2) }
}
