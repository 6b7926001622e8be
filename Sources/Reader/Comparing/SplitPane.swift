import Documents
import Matters
import Screen

/// Two actors' claims: in two columns, or below each other on a narrow screen.
enum SplitPane {
    /// Columns from which on there are two columns.
    static let besideFrom = 100

    static func draw(_ split: SplitView, _ model: Model, _ canvas: inout Canvas) {
        let columns = canvas.rect.columns
        let isBeside = columns >= besideFrom
        let middle = isBeside ? columns / 2 : 0
        let reading = model.reading
        let head = Style(.plain, on: .current, .bold)
        canvas.fill(0, style: head)
        let leftEnd = isBeside ? middle - 1 : columns / 2
        let rightStart = isBeside ? middle + 2 : columns / 2 + 1
        let actors = reading.index.annotations.actors
        canvas.put(actors[split.left].name, at: 1, 0, style: head, limit: leftEnd)
        canvas.put(actors[split.right].name, at: rightStart, 0, style: head)

        for (place, entry) in shown(split, reading, in: canvas.rect).enumerated() {
            let y = place + 1
            if isBeside { canvas.put("│", at: middle, y, style: Style(.muted)) }
            if let shared = entry.line.shared {
                canvas.put(shared, at: 1, y, style: Style(.muted))
                continue
            }
            if let cell = entry.line.left { put(cell, at: 0, y, &canvas) }
            if let cell = entry.line.right { put(cell, at: isBeside ? middle + 1 : 0, y, &canvas) }
            if entry.line.holdsCursor { canvas.setCursor(at: entry.line.left?.isSelected == true ? 0 : middle + 1, y) }
        }
    }

    /// The row, and whether its right side, that is drawn at `place` of the screen; nil for no claim.
    static func claim(at place: Place, _ split: SplitView, _ reading: Reading, in rect: Rect) -> (Int, isRight: Bool)? {
        let shown = shown(split, reading, in: rect)
        let y = place.row - rect.row - 1
        guard shown.indices.contains(y) else { return nil }
        let line = shown[y].line
        let isRight = rect.columns >= besideFrom ? place.column > rect.columns / 2 : line.right != nil
        return (isRight ? line.right : line.left) == nil ? nil : (shown[y].row, isRight)
    }

    /// The lines below the names, with the rows that they are of.
    private static func shown(_ split: SplitView, _ reading: Reading, in rect: Rect) -> [(row: Int, line: Line)] {
        let isBeside = rect.columns >= besideFrom
        let width = max(12, (isBeside ? rect.columns / 2 - 2 : rect.columns - 1) - indent)
        var lines: [(row: Int, line: Line)] = []
        for (number, row) in split.rows.enumerated() {
            let isSelected = number == split.row
            let block = block(
                row, reading, width: width, isBeside: isBeside, selected: isSelected ? split.claim : nil)
            lines += block.map { (row: number, line: $0) }
        }
        let room = max(0, rect.rows - 1)
        let selected = lines.indices.filter { lines[$0].row == split.row }
        let top = max(0, min((selected.last ?? 0) - room + 1, selected.first ?? 0))
        return Array(lines.dropFirst(top).prefix(room))
    }

    private static let indent = 5

    /// A line of one claim.
    private struct Cell {
        var tag: String
        var ink: Style.Ink
        var text: String
        var isSelected: Bool
    }

    /// A line of the pane: what both share, or a claim on one side or on both.
    private struct Line {
        var shared: String?
        var left: Cell?
        var right: Cell?

        /// Whether the selected claim begins here.
        var holdsCursor: Bool { [left, right].contains { $0.map { $0.isSelected && !$0.tag.isEmpty } ?? false } }
    }

    private static func put(_ cell: Cell, at column: Int, _ row: Int, _ canvas: inout Canvas) {
        if cell.isSelected { canvas.put("▌", at: column, row, style: Style(cell.ink, .bold)) }
        canvas.put(cell.tag, at: column + 1, row, style: Style(cell.ink, .bold))
        canvas.put(cell.text, at: column + indent, row, style: Style(cell.ink))
    }

    private static func block(
        _ row: Alignment.Row, _ reading: Reading, width: Int, isBeside: Bool, selected: Int?
    ) -> [Line] {
        func cells(_ claim: Int?) -> [Cell] {
            guard let claim else { return [] }
            let excerpt = ClaimExcerpt(claim, in: reading)
            return TextFold.lines(excerpt.text, columns: width).enumerated().map { place, text in
                Cell(tag: place == 0 ? excerpt.tag : "", ink: excerpt.ink, text: text, isSelected: claim == selected)
            }
        }
        let (left, right) = (cells(row.left), cells(row.right))
        var lines = row.shared.isEmpty ? [] : [Line(shared: "both: " + row.shared.joined(separator: ", "))]
        if isBeside {
            lines += (0..<max(left.count, right.count)).map { place in
                Line(
                    left: left.indices.contains(place) ? left[place] : nil,
                    right: right.indices.contains(place) ? right[place] : nil)
            }
        } else {
            lines += left.map { Line(left: $0) } + right.map { Line(right: $0) }
        }
        return lines + [Line()]
    }
}
