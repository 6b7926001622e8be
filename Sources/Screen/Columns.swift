import CUtf8proc

/// How many columns scalars take, by utf8proc's tables (Unicode 15).
public enum Columns {
    /// Columns of a scalar: 0 for combining marks and invisible ones, 1, or 2.
    @inlinable public static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value == 0xad ? 0 : 1 }
        return table(scalar)
    }

    @usableFromInline static func table(_ scalar: Unicode.Scalar) -> Int {
        max(0, Int(utf8proc_charwidth(Int32(bitPattern: scalar.value))))
    }

    /// Whether a scalar combines with the one before (general categories Mn, Me and Mc of no width).
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch utf8proc_category(Int32(bitPattern: scalar.value)) {
        case UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_ME, UTF8PROC_CATEGORY_MC: true
        default: false
        }
    }

    /// Columns of a string that holds no controls.
    public static func of(_ string: String) -> Int {
        string.unicodeScalars.reduce(0) { $0 + of($1) }
    }
}
