/// What stands in one cell: a base scalar and up to four combining marks.
public struct Glyph: Hashable, Sendable {
    /// Marks that fit on one base (ncurses keeps five scalars a cell); further ones are left out of the display.
    public static let maximalMarks = 4

    /// The base scalar; never a control character.
    public var base: Unicode.Scalar
    /// Combining marks, padded with zeros.
    public var marks: SIMD4<UInt32>

    /// Makes a glyph without marks.
    @inlinable public init(_ base: Unicode.Scalar) {
        self.base = base
        self.marks = .zero
    }

    /// A blank.
    public static let blank = Glyph(" ")

    /// Adds a combining mark; ignored when there is no room left.
    public mutating func add(mark: Unicode.Scalar) {
        for index in 0..<Self.maximalMarks where marks[index] == 0 {
            marks[index] = mark.value
            return
        }
    }

    /// Base and marks.
    public var scalars: [Unicode.Scalar] {
        var scalars = [base]
        for index in 0..<Self.maximalMarks {
            if marks[index] != 0, let mark = Unicode.Scalar(marks[index]) { scalars.append(mark) }
        }
        return scalars
    }
}
