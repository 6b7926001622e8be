/// Folding of short texts for panes.
public enum TextFold {
    /// The lines of `text` folded at blanks to so many columns; a longer word is cut.
    public static func lines(_ text: String, columns: Int) -> [String] {
        var lines: [String] = []
        var used = 0
        for word in text.split(whereSeparator: \.isWhitespace) {
            let width = Canvas.columns(of: String(word))
            guard width <= columns else {
                let pieces = pieces(of: word, columns: columns)
                lines += pieces
                used = pieces.last.map { Canvas.columns(of: $0) } ?? 0
                continue
            }
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

    private static func pieces(of word: Substring, columns: Int) -> [String] {
        var pieces: [String] = []
        var used = 0
        for character in word {
            let width = Canvas.columns(of: String(character))
            if pieces.isEmpty || used + width > columns {
                pieces.append("")
                used = 0
            }
            pieces[pieces.count - 1].append(character)
            used += width
        }
        return pieces
    }
}
