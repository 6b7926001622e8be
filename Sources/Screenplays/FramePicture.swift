import Screen

/// A frame as an SVG picture, in the colours of a theme on a terminal of 256 colours.
public struct FramePicture {
    private static let cellWidth = 8.4
    private static let cellHeight = 18
    private static let margin = 10

    private let frame: Frame
    private let palette: Palette
    /// The ground and the text that the terminal has of its own.
    private let ground: String
    private let foreground: String

    /// Draws `frame` in the colours of `theme`; dark ones are on a terminal of dark ground.
    public init(_ frame: Frame, theme: Theme = .dark) {
        self.frame = frame
        palette = Palette(theme, depth: .full)
        let isLight = [.light, .colourBlindLight].contains(theme)
        let own = palette.look(of: .plain)
        ground = own.background.map { Colour(xterm: $0).hexadecimal } ?? (isLight ? "#ffffff" : "#1c1c1c")
        foreground = own.foreground.map { Colour(xterm: $0).hexadecimal } ?? (isLight ? "#262626" : "#d0d0d0")
    }

    /// Width of the picture in pixels.
    public var width: Int { Int(Double(frame.size.columns) * Self.cellWidth) + 2 * Self.margin }
    /// Height of the picture in pixels.
    public var height: Int { frame.size.rows * Self.cellHeight + 2 * Self.margin }

    /// The picture as an SVG document; equal frames give equal bytes.
    public var svg: String {
        ([Self.root(width, height)] + elements + ["</svg>", ""]).joined(separator: "\n")
    }

    /// The beginning of an SVG document of some size.
    static func root(_ width: Int, _ height: Int) -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\""
            + " viewBox=\"0 0 \(width) \(height)\">"
    }

    /// What the picture consists of, for a document that holds more than it.
    var elements: [String] {
        var lines = [
            "<rect width=\"\(width)\" height=\"\(height)\" rx=\"6\" fill=\"\(ground)\"/>",
            "<g font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"14\" xml:space=\"preserve\">",
        ]
        for row in 0..<frame.size.rows { lines += drawing(row) }
        return lines + ["</g>"]
    }

    private func drawing(_ row: Int) -> [String] {
        var grounds: [String] = []
        var texts: [String] = []
        var column = 0
        while column < frame.size.columns {
            let start = column
            let look = palette.look(of: frame[start, row].style)
            var text = ""
            while column < frame.size.columns, palette.look(of: frame[column, row].style) == look,
                !isShape(column, row) || column == start
            {
                let cell = frame[column, row]
                column += 1
                if isShape(start, row) {
                    texts += shape(start, row, look)
                    break
                }
                if cell.columns > 0 { text.unicodeScalars.append(contentsOf: cell.glyph.scalars) }
            }
            if let ground = ground(of: look) { grounds.append(rect(start, row, column - start, ground)) }
            let isBlank = !look.attributes.contains(.underline) && text.allSatisfy { $0 == " " }
            if !isBlank { texts.append(label(text, start, row, columns: column - start, look)) }
        }
        return grounds + texts
    }

    private func ground(of look: Look) -> String? {
        if look.attributes.contains(.reverse) {
            return look.foreground.map { Colour(xterm: $0).hexadecimal } ?? foreground
        }
        return look.background.map { Colour(xterm: $0).hexadecimal }
    }

    private func ink(of look: Look) -> String {
        if look.attributes.contains(.reverse) {
            return look.background.map { Colour(xterm: $0).hexadecimal } ?? ground
        }
        return look.foreground.map { Colour(xterm: $0).hexadecimal } ?? foreground
    }

    private func label(_ text: String, _ column: Int, _ row: Int, columns: Int, _ look: Look) -> String {
        var style = ""
        if look.attributes.contains(.bold) { style += " font-weight=\"bold\"" }
        if look.attributes.contains(.underline) { style += " text-decoration=\"underline\"" }
        let baseline = Self.margin + row * Self.cellHeight + 13
        let length = Self.number(Double(columns) * Self.cellWidth)
        return "<text x=\"\(x(column))\" y=\"\(baseline)\" textLength=\"\(length)\" fill=\"\(ink(of: look))\"\(style)>"
            + "\(Self.escape(text))</text>"
    }

    /// Bars and lines are drawn as shapes, so that they meet from cell to cell in any font.
    private func isShape(_ column: Int, _ row: Int) -> Bool {
        let scalar = frame[column, row].glyph.base.value
        return (0x2588...0x258f).contains(scalar) || scalar == 0x2502 || scalar == 0x2500
    }

    private func shape(_ column: Int, _ row: Int, _ look: Look) -> [String] {
        let scalar = frame[column, row].glyph.base.value
        let top = Self.margin + row * Self.cellHeight
        let ink = ink(of: look)
        let left = Double(Self.margin) + Double(column) * Self.cellWidth
        func rect(_ x: Double, _ y: Int, _ width: Double, _ height: Int) -> [String] {
            [
                "<rect x=\"\(Self.number(x))\" y=\"\(y)\" width=\"\(Self.number(width))\" height=\"\(height)\""
                    + " fill=\"\(ink)\"/>"
            ]
        }
        switch scalar {
        case 0x2502: return rect(left + Self.cellWidth / 2, top, 1, Self.cellHeight)
        case 0x2500: return rect(left, top + Self.cellHeight / 2, Self.cellWidth, 1)
        default:
            let eighths = Double(0x2590 - scalar)
            // The bars of the margin meet from row to row; those of amounts don't.
            let inset = scalar == 0x258e || scalar == 0x258c ? 0 : 3
            return rect(left, top + inset, Self.cellWidth * eighths / 8, Self.cellHeight - 2 * inset)
        }
    }

    private func rect(_ column: Int, _ row: Int, _ columns: Int, _ fill: String) -> String {
        let width = Self.number(Double(columns) * Self.cellWidth)
        return "<rect x=\"\(x(column))\" y=\"\(Self.margin + row * Self.cellHeight)\" width=\"\(width)\""
            + " height=\"\(Self.cellHeight)\" fill=\"\(fill)\"/>"
    }

    private func x(_ column: Int) -> String { Self.number(Double(Self.margin) + Double(column) * Self.cellWidth) }

    /// One decimal, the same on every machine.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }

    private static func escape(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
