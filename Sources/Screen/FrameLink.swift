/// Cells of a row that lead somewhere, in plain style.
public struct FrameLink: Hashable, Sendable {
    /// The first cell.
    public var place: Place
    /// How many cells.
    public var columns: Int
    /// An address, in printable ASCII.
    public var address: String

    /// Makes a link.
    public init(place: Place, columns: Int, address: String) {
        self.place = place
        self.columns = columns
        self.address = address
    }
}
