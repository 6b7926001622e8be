import CNcurses
import Screen

/// What the terminal can show of a character, in its locale.
enum Shown {
    /// Whether the character can be sent as it is: no control, and as wide for the C library as for the frame.
    static func verbatim(_ scalar: Unicode.Scalar, columns: Int) -> Bool {
        Int(cn_columns(scalar.value)) == columns
    }

    /// What to send in the place of a character that can't be: one column wide.
    static func substitute(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        cn_utf8() != 0 ? "\u{fffd}" : Fold.ascii(scalar)
    }

    /// Whether a combining mark can be sent. Invisible formatting characters can't: they would act on the line.
    static func mark(_ scalar: Unicode.Scalar) -> Bool {
        cn_columns(scalar.value) == 0 && scalar.properties.generalCategory != .format
    }
}
