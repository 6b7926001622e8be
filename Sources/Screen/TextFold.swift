/// Folding of short texts for panes.
public enum TextFold {
    /// The lines of `text` folded at blanks to so many columns; a longer word keeps a line of its own.
    public static func lines(_ text: String, columns: Int) -> [String] {
        var lines: [String] = []
        var used = 0
        for word in text.split(whereSeparator: \.isWhitespace) {
            let width = Canvas.columns(of: String(word))
            if lines.isEmpty || used + 1 + width > columns {
                lines.append(String(word))
                used = width
            } else {
                lines[lines.count - 1] += " \(word)"
                used += 1 + width
            }
        }
        return lines
    }
}
