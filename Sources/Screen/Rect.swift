/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
    /// Left column.
    public var column: Int
    /// Top row.
    public var row: Int
    /// Columns, never negative.
    public var columns: Int
    /// Rows, never negative.
    public var rows: Int

    /// Makes a rectangle; negative sides become 0.
    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// Whether a place lies inside.
    public func contains(_ place: Place) -> Bool {
        place.column >= column && place.column < column + columns && place.row >= row && place.row < row + rows
    }
}
