/// Reads well-formed UTF-8 as glyphs that are safe to show and know their columns.
///
/// A run of white space is one blank, unless blanks are kept. Controls (C0, C1, DEL), bidirectional controls and non-characters are shown as
/// U+FFFD; what has no looks of its own (soft hyphens, joiners, variation selectors, tags) is left out; combining marks
/// join the glyph before, up to `Glyph.maximalMarks`.
public struct GlyphReader {
    /// A glyph and the bytes that it stands for.
    public struct Element {
        /// The glyph.
        public var glyph: Glyph
        /// Columns it takes, 1 or 2.
        public var columns: Int
        /// Offset of its first byte.
        public var offset: Int
        /// Whether it stands for white space, at which a line may break.
        public var isSpace: Bool

        /// Makes an element.
        public init(glyph: Glyph, columns: Int, offset: Int, isSpace: Bool) {
            self.glyph = glyph
            self.columns = columns
            self.offset = offset
            self.isSpace = isSpace
        }
    }

    enum Role {
        case glyph, mark, space, nothing, replaced
    }

    let text: UnsafeBufferPointer<UInt8>
    let end: Int
    /// Offset of the byte that the next element is read from.
    public private(set) var offset: Int

    private let keepsBlanks: Bool

    /// Reads the bytes from `start` to `end` of `text`.
    public init(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, keepsBlanks: Bool = false) {
        self.keepsBlanks = keepsBlanks
        self.text = text
        self.end = min(end, text.count)
        self.offset = start
    }

    /// The next glyph; nil at the end.
    public mutating func next() -> Element? {
        while offset < end {
            let start = offset
            let byte = text[start]
            if byte > 0x20, byte < 0x7f {
                offset += 1
                var glyph = Glyph(Unicode.Scalar(byte))
                if offset < end, text[offset] >= 0xc0 { takeMarks(into: &glyph) }
                return Element(glyph: glyph, columns: 1, offset: start, isSpace: false)
            }
            let scalar = readScalar()
            switch Self.role(of: scalar) {
            case .nothing, .mark: continue
            case .space:
                if !keepsBlanks { skipSpace() }
                return Element(glyph: .blank, columns: 1, offset: start, isSpace: true)
            case .replaced: return Element(glyph: Glyph("\u{fffd}"), columns: 1, offset: start, isSpace: false)
            case .glyph:
                var glyph = Glyph(scalar)
                takeMarks(into: &glyph)
                return Element(glyph: glyph, columns: Columns.of(scalar), offset: start, isSpace: false)
            }
        }
        return nil
    }

    /// Passes over printable ASCII characters without marks, at most `limit` of them, and returns how many: so many
    /// bytes, and so many columns. What layout does with most of a text.
    public mutating func skipPlain(atMost limit: Int) -> Int {
        let start = offset
        let stop = min(end, start + max(0, limit))
        while offset < stop, text[offset] > 0x20, text[offset] < 0x7f, offset + 1 == end || text[offset + 1] < 0xc0 {
            offset += 1
        }
        return offset - start
    }

    /// `string` on one line and without controls, for other programs: white space as single blanks, controls as U+FFFD,
    /// without what has no looks of its own but joiners and variation selectors.
    public static func plain(_ string: String) -> String {
        var plain = ""
        for scalar in string.unicodeScalars {
            switch role(of: scalar) {
            case .space: if plain.unicodeScalars.last != " " { plain += " " }
            case .replaced: plain += "\u{fffd}"
            case .glyph, .mark: plain.unicodeScalars.append(scalar)
            case .nothing:
                if [0x200c, 0x200d].contains(scalar.value) || (0xfe00...0xfe0f).contains(scalar.value) {
                    plain.unicodeScalars.append(scalar)
                }
            }
        }
        return plain
    }

    private mutating func skipSpace() {
        while offset < end {
            let before = offset
            if Self.role(of: readScalar()) != .space {
                offset = before
                return
            }
        }
    }

    private mutating func takeMarks(into glyph: inout Glyph) {
        while offset < end, text[offset] >= 0xc0 {
            let before = offset
            let scalar = readScalar()
            switch Self.role(of: scalar) {
            case .mark: glyph.add(mark: scalar)
            case .nothing: continue
            default:
                offset = before
                return
            }
        }
    }

    private mutating func readScalar() -> Unicode.Scalar {
        let first = UInt32(text[offset])
        let length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
        guard length > 1, offset + length <= end else {
            offset += 1
            return length == 1 ? Unicode.Scalar(UInt8(first)) : "\u{fffd}"
        }
        var value = first & (length == 4 ? 0x07 : length == 3 ? 0x0f : 0x1f)
        for index in 1..<length { value = value << 6 | UInt32(text[offset + index] & 0x3f) }
        offset += length
        return Unicode.Scalar(value) ?? "\u{fffd}"
    }

    static func role(of scalar: Unicode.Scalar) -> Role {
        switch scalar.value {
        case 9...13, 0x20, 0x85, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f: .space
        case ..<0x20, 0x7f..<0xa0: .replaced
        case 0xa0: .space
        case ..<0x300: scalar.value == 0xad ? .nothing : .glyph
        case 0x200b...0x200d, 0x2060...0x2064, 0xfeff, 0xfe00...0xfe0f, 0xe0000...0xe0fff: .nothing
        case 0x061c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069: .replaced
        case let value where value & 0xfffe == 0xfffe || (0xfdd0...0xfdef).contains(value): .replaced
        default: Columns.of(scalar) > 0 ? .glyph : Columns.isMark(scalar) ? .mark : .replaced
        }
    }
}
