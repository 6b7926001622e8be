import Screen

/// One frame in every theme, side by side, as an SVG picture.
public struct ThemeSheet {
    private static let perRow = 2
    private static let gap = 12
    private static let captionHeight = 24

    private let frame: Frame

    /// Draws `frame`.
    public init(_ frame: Frame) { self.frame = frame }

    /// The picture as an SVG document; equal frames give equal bytes.
    public var svg: String {
        let pictures = Theme.allCases.map { ($0, FramePicture(frame, theme: $0)) }
        let width = (pictures.first?.1.width ?? 0) + Self.gap
        let height = (pictures.first?.1.height ?? 0) + Self.captionHeight + Self.gap
        let rows = (pictures.count + Self.perRow - 1) / Self.perRow
        var lines = [FramePicture.root(width * Self.perRow, height * rows)]
        for (index, (theme, picture)) in pictures.enumerated() {
            let (x, y) = (index % Self.perRow * width + Self.gap / 2, index / Self.perRow * height)
            lines.append("<g transform=\"translate(\(x) \(y))\">")
            lines.append(
                "<text x=\"4\" y=\"17\" font-family=\"DejaVu Sans, Helvetica, sans-serif\" font-size=\"14\""
                    + " fill=\"#808080\">\(theme.rawValue)</text>")
            lines.append("<g transform=\"translate(0 \(Self.captionHeight))\">")
            lines += picture.elements + ["</g>", "</g>"]
        }
        return (lines + ["</svg>", ""]).joined(separator: "\n")
    }
}
