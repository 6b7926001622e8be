/// Characters for terminals that can't show the real ones, and for keyboards that don't have them.
public enum Fold {
    /// An ASCII character that reads like `scalar`: straight quotation marks, bars for line drawing, letters without
    /// their accents; `?` for what has none.
    public static func ascii(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x20...0x7e: scalar
        case 0xa0, 0x2000...0x200a, 0x202f, 0x205f, 0x3000: " "
        case 0x2018...0x201b, 0x2032: "'"
        case 0x201c...0x201f, 0x2033, 0xab, 0xbb: "\""
        case 0x2010...0x2015, 0x2212, 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254c, 0x254d: "-"
        case 0x2502, 0x2503, 0x2506, 0x2507, 0x250a, 0x250b, 0x258a, 0x258b, 0x258d...0x258f, 0x2595: "|"
        case 0x250c...0x254b, 0x256d...0x2570: "+"
        case 0x2580...0x2589, 0x2590, 0x2592...0x2594: "#"
        case 0x2591, 0x2022, 0x2023, 0x2026, 0x22ef, 0x2043, 0xb7: "."
        case 0x25cf: "*"
        case 0x258c: ">"
        case 0x25b2...0x25b5: "^"
        case 0x203a, 0x25b6...0x25bb, 0x2192: ">"
        case 0x25bc...0x25bf: "v"
        case 0x2039, 0x25c0...0x25c5, 0x2190: "<"
        case 0x2713, 0x2714, 0xd7, 0x2715...0x2718: "x"
        case 0xc0...0x17f: letters[Int(scalar.value) - 0xc0]
        default: "?"
        }
    }

    /// The key that is typed for a quotation mark, a dash or a letter with an accent; nil for any other character.
    public static func key(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x2018...0x201f, 0x2032, 0x2033, 0xab, 0xbb, 0x2010...0x2015, 0x2212, 0xc0...0x17f: ascii(scalar)
        default: nil
        }
    }

    /// U+00C0…U+017F without accents.
    private static let letters = Array(
        ("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
            + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiJjJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTt"
            + "UuUuUuUuUuUuWwYyYZzZzZzs").unicodeScalars)
}
