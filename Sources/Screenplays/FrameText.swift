import Screen

/// A frame as plays write it: the plane of characters, the plane of styles, and the legend of the styles.
public enum FrameText {
    /// The lines of all three.
    public static func lines(of frame: Frame) -> [String] {
        var letters: [Style: Character] = [.plain: "."]
        var legend: [String] = []
        var characters: [String] = []
        var styles: [String] = []
        for row in 0..<frame.size.rows {
            var shown = "|"
            var styled = ":"
            for column in 0..<frame.size.columns {
                let cell = frame[column, row]
                if cell.columns > 0 { shown.unicodeScalars.append(contentsOf: cell.glyph.scalars) }
                let letter = letters[cell.style] ?? Self.letter(letters.count - 1)
                if letters.updateValue(letter, forKey: cell.style) == nil {
                    legend.append("=\(letter) \(describe(cell.style))")
                }
                styled.append(frame.cursor == Place(column: column, row: row) ? "@" : letter)
            }
            characters.append(shown + "|")
            styles.append(styled)
        }
        return characters + styles + legend
    }

    private static func letter(_ index: Int) -> Character {
        let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
        return letters.indices.contains(index) ? letters[index] : "*"
    }

    private static func describe(_ style: Style) -> String {
        var words: [String] = []
        switch style.ink {
        case .plain: words.append("plain")
        case .actor(let number): words.append("actor \(number)")
        case .muted: words.append("muted")
        case .hit: words.append("hit")
        case .alert: words.append("alert")
        }
        switch style.ground {
        case .plain: break
        case .current: words.append("on current")
        case .bar: words.append("on bar")
        }
        let names: [(Style.Attributes, String)] = [
            (.bold, "bold"), (.underline, "underline"), (.reverse, "reverse"), (.dim, "dim"),
        ]
        words += names.filter { style.attributes.contains($0.0) }.map(\.1)
        return words.joined(separator: ", ")
    }
}
