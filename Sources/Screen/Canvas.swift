/// Draws text into a rectangle of a frame; nothing lands outside.
public struct Canvas {
    /// The frame drawn on.
    public var frame: Frame
    /// The rectangle, in the frame's coordinates.
    public let rect: Rect

    /// Draws on `rect` of `frame`.
    public init(_ frame: Frame, _ rect: Rect) {
        self.frame = frame
        self.rect = rect
    }

    /// Puts a glyph at a place of the rectangle.
    public mutating func put(
        _ glyph: Glyph, columns: Int = 1, at column: Int, _ row: Int, style: Style
    ) {
        guard row >= 0, row < rect.rows, column >= 0, column + columns <= rect.columns else { return }
        frame.put(
            glyph, columns: columns, at: rect.column + column, rect.row + row, style: style)
    }

    /// Puts a string, ended by "…" where it would pass `limit` (the right border if nil), and returns the column
    /// after it.
    @discardableResult
    public mutating func put(_ string: String, at column: Int, _ row: Int, style: Style = .plain, limit: Int? = nil)
        -> Int
    {
        let end = min(limit ?? rect.columns, rect.columns)
        guard column < end else { return column }
        let elements = Self.elements(string)
        let fits = column + elements.reduce(0) { $0 + $1.columns } <= end
        var column = column
        for element in elements {
            if !fits, column + element.columns > end - 1 {
                put(Glyph("…"), at: column, row, style: style)
                return column + 1
            }
            put(element.glyph, columns: element.columns, at: column, row, style: style)
            column += element.columns
        }
        return column
    }

    /// Puts the hardware cursor at a place of the rectangle.
    public mutating func setCursor(at column: Int, _ row: Int) {
        frame.cursor = Place(column: rect.column + column, row: rect.row + row)
    }

    /// Lets cells of the rectangle, drawn in plain style, lead to an address.
    public mutating func link(_ address: String, from column: Int, to end: Int, _ row: Int) {
        let end = min(end, rect.columns)
        guard row >= 0, row < rect.rows, column >= 0, column < end else { return }
        let place = Place(column: rect.column + column, row: rect.row + row)
        frame.links.append(FrameLink(place: place, columns: end - column, address: address))
    }

    /// Fills cells of a row with blanks of a style.
    public mutating func fill(_ row: Int, from column: Int = 0, to end: Int? = nil, style: Style) {
        for column in column..<max(column, min(end ?? rect.columns, rect.columns)) {
            put(.blank, at: column, row, style: style)
        }
    }

    /// The columns that a string takes when it is put.
    public static func columns(of string: String) -> Int {
        elements(string).reduce(0) { $0 + $1.columns }
    }

    private static func elements(_ string: String) -> [GlyphReader.Element] {
        var string = string
        return string.withUTF8 { text in
            var reader = GlyphReader(text, from: 0, to: text.count, keepsBlanks: true)
            var elements: [GlyphReader.Element] = []
            while let element = reader.next() { elements.append(element) }
            return elements
        }
    }
}
