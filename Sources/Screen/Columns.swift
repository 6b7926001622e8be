import CUtf8proc

/// How many columns scalars take, by utf8proc's tables (Unicode 15).
public enum Columns {
    /// Columns of a scalar: 0 for combining marks and invisible ones, 1, or 2.
    @inlinable public static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value == 0xad ? 0 : 1 }
        return table(scalar)
    }

    @usableFromInline static func table(_ scalar: Unicode.Scalar) -> Int {
        let width = Int(utf8proc_charwidth(Int32(bitPattern: scalar.value)))
        return width <= 0 && isSpacingMark(scalar) ? 1 : max(0, width)
    }

    /// Whether a scalar combines with the one before, in its cell (general categories Mn and Me).
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch utf8proc_category(Int32(bitPattern: scalar.value)) {
        case UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_ME: true
        default: false
        }
    }

    /// Whether a scalar is a vowel sign or the like that takes a cell of its own (Mc), as terminals show it by wcwidth(3):
    /// all of Devanagari, Tamil, Bengali.
    private static func isSpacingMark(_ scalar: Unicode.Scalar) -> Bool {
        utf8proc_category(Int32(bitPattern: scalar.value)) == UTF8PROC_CATEGORY_MC
    }

    /// Columns of a string that holds no controls.
    public static func of(_ string: String) -> Int {
        string.unicodeScalars.reduce(0) { $0 + of($1) }
    }
}
