/// A whole screen: a grid of cells, and where the hardware cursor stands.
public struct Frame: Hashable, Sendable {
    /// Size in cells.
    public let size: Size
    /// Cells row by row.
    public private(set) var cells: [Cell]
    /// Where the hardware cursor stands; nil hides it.
    public var cursor: Place?
    /// Cells that lead somewhere; terminals that can make links of them do.
    public var links: [FrameLink] = []

    /// Makes a blank frame.
    public init(size: Size) {
        self.size = size
        cells = Array(repeating: Cell(), count: size.columns * size.rows)
    }

    /// The cell at a place inside the frame; a blank one outside.
    public subscript(column: Int, row: Int) -> Cell {
        contains(column, row) ? cells[row * size.columns + column] : Cell()
    }

    /// Puts `glyph`, `columns` wide, at a place. What doesn't fit into the frame is left out; a wide glyph that loses
    /// a half to an overwrite leaves a blank.
    public mutating func put(
        _ glyph: Glyph, columns: Int, at column: Int, _ row: Int, style: Style
    ) {
        guard columns > 0, contains(column, row), column + columns <= size.columns else { return }
        let index = row * size.columns + column
        release(index)
        cells[index] = Cell(glyph, columns: UInt8(min(columns, 2)), style: style)
        if columns == 2 {
            release(index + 1)
            cells[index + 1] = Cell(.blank, columns: 0, style: style)
        }
    }

    private func contains(_ column: Int, _ row: Int) -> Bool {
        column >= 0 && row >= 0 && column < size.columns && row < size.rows
    }

    /// Blanks the other half of a wide glyph of which `index` is about to be overwritten.
    private mutating func release(_ index: Int) {
        if cells[index].columns == 0, index % size.columns > 0, cells[index - 1].columns == 2 {
            cells[index - 1].glyph = .blank
            cells[index - 1].columns = 1
        }
        if cells[index].columns == 2, index % size.columns + 1 < size.columns {
            cells[index + 1].columns = 1
        }
    }
}
