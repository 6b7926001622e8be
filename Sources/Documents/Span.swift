/// A half-open range of UTF-8 byte offsets into a document's text.
public struct Span: Hashable, Sendable {
    /// Offset of the first byte.
    public var start: Int
    /// Offset after the last byte; never before `start`.
    public var end: Int

    /// Makes the span `start..<end`; an `end` before `start` gives the empty span at `start`.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// Bytes covered.
    public var length: Int { end - start }
    /// Whether no byte is covered.
    public var isEmpty: Bool { end == start }
    /// The same bytes as a range.
    public var range: Range<Int> { start..<end }

    /// Whether the byte at `offset` is covered.
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
    /// Whether all of `other` lies inside.
    public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
    /// Whether a byte is covered by both.
    public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
    /// The bytes covered by both, or nil.
    public func intersection(_ other: Span) -> Span? {
        overlaps(other) ? Span(max(start, other.start), min(end, other.end)) : nil
    }
    /// The smallest span over both.
    public func union(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }
}

extension Span: Comparable {
    /// Orders by start, then the shorter first.
    public static func < (a: Span, b: Span) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

extension Span: CustomStringConvertible {
    /// `start..<end`.
    public var description: String { "\(start)..<\(end)" }
}
