/// A cell's place in a frame, counted from 0.
public struct Place: Hashable, Sendable {
    /// Column from the left.
    public var column: Int
    /// Row from the top.
    public var row: Int

    /// Makes a place.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}
