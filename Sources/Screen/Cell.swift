/// One cell of a frame.
public struct Cell: Hashable, Sendable {
    /// What stands in it; a blank in the second column of a wide glyph.
    public var glyph: Glyph
    /// Columns that the glyph takes: 1 or 2; 0 in the second column of a wide glyph.
    public var columns: UInt8
    /// What it looks like.
    public var style: Style

    /// Makes a cell of one column.
    public init(_ glyph: Glyph = .blank, columns: UInt8 = 1, style: Style = .plain) {
        self.glyph = glyph
        self.columns = columns
        self.style = style
    }
}
