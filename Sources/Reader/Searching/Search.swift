import Documents
import Screen

/// A search of the article: every hit, in text order.
struct Search: Hashable, Sendable {
    /// What was looked for; empty for none.
    var query = ""
    /// Whether it goes up.
    var isBackward = false
    /// The bytes of each hit.
    private(set) var hits: [Span] = []
    /// Index of the hit that was gone to last.
    var current: Int?
    /// Whether the hits are marked; Esc unmarks them, and going to one marks them again.
    var isShown = true

    init() {}

    /// Finds `query` in `text`. Case counts only when the query has an upper-case letter; a blank stands for any run of
    /// white space, a line end too; what keyboards have stands for quotation marks, dashes and letters with accents.
    init(_ query: String, in text: [UInt8], isBackward: Bool = false) {
        self.query = query
        self.isBackward = isBackward
        let wanted = Self.pieces(query)
        guard let first = wanted.first else { return }
        let isExact = query.contains { $0.isUppercase }
        text.withUnsafeBufferPointer { text in
            var offset = 0
            while offset < text.count {
                if !Self.mayBegin(first, with: text[offset]) {
                    offset += 1
                } else if let end = Self.match(wanted, at: offset, in: text, isExact: isExact) {
                    hits.append(Span(offset, end))
                    offset = max(end, offset + 1)
                } else {
                    offset += 1
                }
            }
        }
    }

    /// The hits that touch `span`.
    func hits(in span: Span) -> ArraySlice<Span> {
        let first = firstHit(from: span.start)
        var end = first
        while end < hits.count, hits[end].start < span.end { end += 1 }
        return hits[first..<end]
    }

    /// Index of the first hit that ends after `offset`.
    func firstHit(from offset: Int) -> Int { hits.partitioned { $0.end > offset } }

    private enum Piece {
        case space
        case scalar(Unicode.Scalar)
    }

    /// The query's scalars, one space for each run of white space inside it.
    private static func pieces(_ query: String) -> [Piece] {
        query.split(whereSeparator: \.isWhitespace)
            .map { $0.unicodeScalars.map(Piece.scalar) }
            .reduce(into: []) { pieces, word in pieces += pieces.isEmpty ? word : [.space] + word }
    }

    /// Whether a byte may be the first one of a piece: passes over most of a text quickly.
    private static func mayBegin(_ piece: Piece, with byte: UInt8) -> Bool {
        switch piece {
        case .space: isSpace(byte) || byte >= 0xc2
        case .scalar(let scalar): byte >= 0xc2 || scalar.value < 0x80 && lower(byte) == lower(UInt8(scalar.value))
        }
    }

    private static func match(
        _ wanted: [Piece], at start: Int, in text: UnsafeBufferPointer<UInt8>, isExact: Bool
    ) -> Int? {
        var offset = start
        for piece in wanted {
            guard offset < text.count else { return nil }
            switch piece {
            case .space:
                let start = offset
                while case let length = spaceLength(at: offset, in: text), length > 0 { offset += length }
                guard offset > start else { return nil }
            case .scalar(let scalar):
                if text[offset] < 0x80 {
                    let byte = isExact ? text[offset] : lower(text[offset])
                    guard scalar.value == UInt32(byte) else { return nil }
                    offset += 1
                } else {
                    guard let found = Self.scalar(at: offset, in: text) else { return nil }
                    let value = scalar.value < 0x80 ? Fold.key(for: found.value) ?? found.value : found.value
                    guard value == scalar || (!isExact && isSame(value, scalar)) else { return nil }
                    offset += found.length
                }
                while let mark = Self.scalar(at: offset, in: text), isAccent(mark.value) { offset += mark.length }
            }
        }
        return offset
    }

    /// The scalar that begins at `offset`; nil inside one.
    private static func scalar(
        at offset: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> (value: Unicode.Scalar, length: Int)? {
        guard offset < text.count else { return nil }
        var iterator = UTF8.ForwardParser()
        var bytes = text[offset...].prefix(4).makeIterator()
        guard case .valid(let encoded) = iterator.parseScalar(from: &bytes) else { return nil }
        return (UTF8.decode(encoded), encoded.count)
    }

    private static func isSame(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
        a.properties.lowercaseMapping == b.properties.lowercaseMapping
    }

    /// Whether a mark of its own puts an accent on the letter before.
    private static func isAccent(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36f).contains(scalar.value) }

    /// Bytes of the white space that begins at `offset`; 0 for none.
    private static func spaceLength(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        guard offset < text.count else { return 0 }
        if text[offset] < 0x80 { return isSpace(text[offset]) ? 1 : 0 }
        guard let found = scalar(at: offset, in: text), found.value.properties.isWhitespace else { return 0 }
        return found.length
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 9 && byte <= 13) }

    private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte }
}
