import CNcurses
import Screen

/// Puts frames on the ncurses screen: rows that differ from the frame before, with styles as attributes and colour
/// pairs, and no character that ncurses or the terminal would give other columns than the frame does.
struct Painter {
    private struct Colours: Hashable {
        var foreground: UInt8?
        var background: UInt8?
    }

    private struct Painted {
        var attributes: Int32
        var pair: Int32
    }

    /// The colours; what is on the screen is forgotten when they change.
    var palette: Palette {
        didSet {
            previous = nil
            painted = [:]
        }
    }
    private var previous: Frame?
    /// Rows drawn for the latest frame.
    private var drawn: Set<Int> = []
    /// Links of the frame before it.
    private var known: [FrameLink] = []
    private var painted: [Style: Painted] = [:]
    private var pairs: [Colours: Int32] = [Colours(): 0]
    private var row: [cn_cell] = []

    init(palette: Palette) {
        self.palette = palette
    }

    /// Forgets what is on the screen.
    mutating func forget() { previous = nil }

    mutating func paint(_ frame: Frame) {
        let columns = frame.size.columns
        drawn = []
        // A terminal keeps a link with its cells: what is left of one that goes would lead there still.
        let left = Set(previous?.links ?? []).subtracting(frame.links).map(\.place.row)
        for index in 0..<frame.size.rows {
            let cells = frame.cells[index * columns..<(index + 1) * columns]
            if let previous, previous.size == frame.size, previous.cells[cells.indices] == cells { continue }
            paint(cells, row: index)
            drawn.insert(index)
            if left.contains(index) { cn_row_anew(Int32(index)) }
        }
        known = previous?.size == frame.size ? previous?.links ?? [] : []
        previous = frame
    }

    /// Makes links of the words that were drawn anew, once they are drawn.
    /// Only where plain text is the terminal's own, and nothing lies over them.
    func link(_ frame: Frame) {
        let plain = palette.look(of: .plain)
        guard plain.foreground == nil, plain.background == nil else { return }
        for link in frame.links where drawn.contains(link.place.row) || !known.contains(link) {
            let start = link.place.row * frame.size.columns + link.place.column
            let cells = frame.cells[start..<start + link.columns]
            let words = cells.map(\.glyph.base)
            let isPlain = cells.allSatisfy { $0.style == .plain && $0.glyph.marks[0] == 0 }
            guard isPlain, words.allSatisfy({ (0x20...0x7e).contains($0.value) }) else { continue }
            let text = String(String.UnicodeScalarView(words))
            cn_link(Int32(link.place.column), Int32(link.place.row), text, link.address)
        }
    }

    private mutating func paint(_ cells: ArraySlice<Cell>, row index: Int) {
        row.removeAll(keepingCapacity: true)
        var style: Style?
        var look = Painted(attributes: 0, pair: 0)
        for cell in cells where cell.columns > 0 {
            if cell.style != style {
                style = cell.style
                look = painted(cell.style)
            }
            append(cell, look)
        }
        cn_row(Int32(index), row, Int32(row.count))
    }

    private mutating func append(_ cell: Cell, _ look: Painted) {
        let base = cell.glyph.base
        var raw = cn_cell()
        raw.attributes = look.attributes
        raw.pair = look.pair
        if (0x20...0x7e).contains(base.value) || Shown.verbatim(base, columns: Int(cell.columns)) {
            raw.scalars.0 = base.value
            addMarks(of: cell.glyph, to: &raw)
            row.append(raw)
        } else {
            raw.scalars.0 = Shown.substitute(for: base).value
            row.append(raw)
            raw.scalars.0 = 0x20
            if cell.columns == 2 { row.append(raw) }
        }
    }

    private func addMarks(of glyph: Glyph, to raw: inout cn_cell) {
        guard glyph.marks[0] != 0 else { return }
        let marks = glyph.scalars.dropFirst().filter(Shown.mark).map(\.value)
        for (index, mark) in marks.prefix(4).enumerated() {
            switch index {
            case 0: raw.scalars.1 = mark
            case 1: raw.scalars.2 = mark
            case 2: raw.scalars.3 = mark
            default: raw.scalars.4 = mark
            }
        }
    }

    private mutating func painted(_ style: Style) -> Painted {
        if let known = painted[style] { return known }
        let look = palette.look(of: style)
        let colours = Colours(foreground: look.foreground, background: look.background)
        let new = Painted(attributes: Int32(look.attributes.rawValue), pair: pair(of: colours))
        painted[style] = new
        return new
    }

    /// The pair of two colours; the terminal's own once there are no more pairs.
    private mutating func pair(of colours: Colours) -> Int32 {
        if let known = pairs[colours] { return known }
        let new = Int32(pairs.count)
        guard new < cn_pairs() else { return 0 }
        cn_pair(new, colours.foreground.map(Int32.init) ?? -1, colours.background.map(Int32.init) ?? -1)
        pairs[colours] = new
        return new
    }
}
