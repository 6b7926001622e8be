import Screen

/// The screen of a terminal like xterm, as far as ncurses uses one.
public struct EmulatedScreen: Sendable {
    /// A cell.
    public struct Cell: Hashable, Sendable {
        /// What stands there; empty in the second column of a wide character.
        public var text = " "
        /// How it looks.
        public var look = Look()
    }

    /// Size in cells.
    public private(set) var size: Size
    /// Cells row by row.
    public private(set) var cells: [Cell]
    /// Where the cursor stands.
    public private(set) var cursor = Place(column: 0, row: 0)
    /// Private modes that are on: 25 (visible cursor) and 7 (wrapping) from the start.
    public private(set) var modes: Set<Int> = [7, 25]
    /// Whether the keypad sends application codes.
    public internal(set) var isKeypadOn = false
    var look = Look()
    var saved = Place(column: 0, row: 0)
    /// The last character written, for REP.
    var last: Unicode.Scalar = " "
    var margins: ClosedRange<Int>
    private var isAtEnd = false
    private var parser = ControlParser()

    /// A blank screen.
    public init(columns: Int, rows: Int) {
        size = Size(columns: max(1, columns), rows: max(1, rows))
        cells = Array(repeating: Cell(), count: size.columns * size.rows)
        margins = 0...size.rows - 1
    }

    /// The rows as text, blanks at their ends left out.
    public var rows: [String] { (0..<size.rows).map(row) }

    /// One row as text; empty outside.
    public func row(_ index: Int) -> String {
        guard (0..<size.rows).contains(index) else { return "" }
        let text = cells[index * size.columns..<(index + 1) * size.columns].map(\.text).joined()
        return String(text.reversed().drop { $0 == " " }.reversed())
    }

    /// The cell at a place inside the screen.
    public subscript(column: Int, row: Int) -> Cell { cells[row * size.columns + column] }

    /// Whether some row contains `text`.
    public func shows(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

    /// Draws bytes.
    public mutating func feed(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            if let item = parser.next(byte) { apply(item) }
        }
    }

    mutating func resize(columns: Int, rows: Int) {
        var next = EmulatedScreen(columns: columns, rows: rows)
        for row in 0..<min(size.rows, next.size.rows) {
            for column in 0..<min(size.columns, next.size.columns) {
                next.cells[row * next.size.columns + column] = self[column, row]
            }
        }
        size = next.size
        cells = next.cells
        margins = next.margins
        move(cursor.column, cursor.row)
    }

    mutating func setMode(_ mode: Int, _ isOn: Bool) {
        if isOn { modes.insert(mode) } else { modes.remove(mode) }
        if mode == 1049, isOn { erase(0..<cells.count) }
    }

    /// Moves the cursor, to the nearest place inside.
    mutating func move(_ column: Int, _ row: Int) {
        cursor = Place(column: min(max(0, column), size.columns - 1), row: min(max(0, row), size.rows - 1))
        isAtEnd = false
    }

    /// Writes a character where the cursor stands.
    mutating func put(_ scalar: Unicode.Scalar) {
        let columns = Columns.of(scalar)
        guard columns > 0 else { return combine(scalar) }
        if isAtEnd || cursor.column + columns > size.columns {
            move(0, cursor.row)
            lineFeed()
        }
        let index = place(cursor.column)
        cells[index] = Cell(text: String(Character(scalar)), look: look)
        if columns == 2 { cells[index + 1] = Cell(text: "", look: look) }
        let next = cursor.column + columns
        if next < size.columns { cursor.column = next } else { isAtEnd = true }
    }

    /// Index of a cell of the cursor's row.
    func place(_ column: Int) -> Int { cursor.row * size.columns + min(max(0, column), size.columns) }

    /// Blanks cells; they keep the background, as xterm does.
    mutating func erase(_ range: Range<Int>) {
        for index in range.clamped(to: 0..<cells.count) {
            cells[index] = Cell(text: " ", look: Look(background: look.background))
        }
    }

    mutating func lineFeed() {
        if cursor.row == margins.upperBound { scroll(margins, by: 1) } else { move(cursor.column, cursor.row + 1) }
    }

    mutating func reverseLineFeed() {
        if cursor.row == margins.lowerBound { scroll(margins, by: -1) } else { move(cursor.column, cursor.row - 1) }
    }

    /// Moves rows up by `count`, down by a negative one.
    mutating func scroll(_ rows: ClosedRange<Int>, by count: Int) {
        guard rows.lowerBound >= 0, rows.upperBound < size.rows else { return }
        let before = cells
        for row in rows {
            let start = row * size.columns
            if rows.contains(row + count) {
                let from = (row + count) * size.columns
                cells.replaceSubrange(start..<start + size.columns, with: before[from..<from + size.columns])
            } else {
                erase(start..<start + size.columns)
            }
        }
    }

    /// Moves the cells right of the cursor by `count` columns, to the left when negative.
    mutating func shift(by count: Int) {
        let line = place(0)..<place(size.columns)
        let before = cells
        for index in place(cursor.column)..<line.upperBound {
            let from = index - count
            if line.contains(from), from >= place(cursor.column) {
                cells[index] = before[from]
            } else {
                erase(index..<index + 1)
            }
        }
    }

    private mutating func combine(_ scalar: Unicode.Scalar) {
        let column = isAtEnd ? cursor.column : cursor.column - 1
        guard column >= 0 else { return }
        let index = place(cells[place(column)].text.isEmpty ? column - 1 : column)
        cells[index].text.unicodeScalars.append(scalar)
    }
}
