/// The width at which a text's lines were broken by hand or by a program.
///
/// A text is hard-wrapped when lines go on below in the middle of a sentence (the next line begins with a small letter),
/// and when most lines that have another one right below end where its first word had no room left. A text with one
/// line for each paragraph fails both tests, whatever the lengths of its lines.
struct WrapWidth {
    /// Share of the wrap width that a full line reaches, with the first word of the next line added.
    private static let full = 0.85
    /// Share of the inner lines that must be full.
    private static let share = 0.6
    private static let widths = 24...240

    /// Columns of the fullest lines.
    let columns: Int

    /// The wrap width of a text with these lines, or nil when it isn't hard-wrapped.
    init?(lines: [Line], in text: UnsafeBufferPointer<UInt8>) {
        var histogram = [Int](repeating: 0, count: Self.widths.upperBound + 1)
        var broken = 0
        var inner = 0
        for (line, next) in zip(lines, lines.dropFirst()) where !next.followsBlank {
            inner += 1
            guard next.startsSmall(in: text) else { continue }
            broken += 1
            histogram[min(line.width(in: text), Self.widths.upperBound)] += 1
        }
        guard broken > 0 else { return nil }

        var wider = 0
        var columns = Self.widths.upperBound
        while columns > 0 {
            wider += histogram[columns]
            if wider > broken / 50 { break }
            columns -= 1
        }
        guard Self.widths.contains(columns), columns < Self.widths.upperBound else { return nil }
        self.columns = columns

        var filled = 0
        for (line, next) in zip(lines, lines.dropFirst()) where !next.followsBlank {
            if isFull(line, before: next, in: text) { filled += 1 }
        }
        guard Double(filled) >= Self.share * Double(inner) else { return nil }
    }

    /// Whether `next` continues the paragraph of `line`, the line right above it.
    ///
    /// It does when `line` is full or `next` begins with a small letter, unless `next` is indented as a paragraph's first
    /// line is.
    func joins(_ line: Line, _ next: Line, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !next.followsBlank else { return false }
        if next.indent > line.indent { return false }
        return next.startsSmall(in: text) || isFull(line, before: next, in: text)
    }

    private func isFull(_ line: Line, before next: Line, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        let width = line.width(in: text)
        return width <= columns + columns / 4
            && Double(width + 1 + next.firstWordLength(in: text)) > Self.full * Double(columns)
    }
}
