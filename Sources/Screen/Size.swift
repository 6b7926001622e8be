/// A size in cells.
public struct Size: Hashable, Sendable {
    /// Columns.
    public var columns: Int
    /// Rows.
    public var rows: Int

    /// Makes a size, each side clamped to 0…1000.
    public init(columns: Int, rows: Int) {
        self.columns = min(max(0, columns), 1000)
        self.rows = min(max(0, rows), 1000)
    }
}
