import CUtf8proc
import Documents

/// A word as the encoder sees it: a run of letters, digits and underscores, or one other visible character.
public struct EncoderWord: Hashable, Sendable {
    /// The shape of a word's letters, which the vocabulary in lower case doesn't hold.
    enum Shape: UInt8 {
        case other, digit, capitals, capitalised, lower
    }

    private let start: UInt32
    private let end: UInt32
    let shape: Shape
    /// White space or the start of a block stands before it.
    public let followsSpace: Bool
    /// It begins a block.
    public let beginsBlock: Bool

    /// Whether it is a word or number, no punctuation.
    public var isWord: Bool { shape != .other }

    /// Whether its first letter is upper case.
    public var isCapitalised: Bool { shape == .capitals || shape == .capitalised }

    /// The bytes of the word.
    public var span: Span { Span(Int(start), Int(end)) }

    init(start: Int, end: Int, shape: Shape, followsSpace: Bool, beginsBlock: Bool) {
        self.start = UInt32(clamping: start)
        self.end = UInt32(clamping: end)
        self.shape = shape
        self.followsSpace = followsSpace
        self.beginsBlock = beginsBlock
    }
}

/// The words of `block`, a stretch of `text`, in text order.
public func splitEncoderWords(_ block: Span, of text: [UInt8]) -> [EncoderWord] {
    text.withUnsafeBufferPointer { buffer in
        var words: [EncoderWord] = []
        var offset = block.start
        let end = min(block.end, buffer.count)
        var isSpaced = true
        while offset < end {
            let (scalar, length) = Scalars.at(offset, in: buffer)
            if Scalars.isSpace(scalar) {
                isSpaced = true
                offset += length
                continue
            }
            let start = offset
            offset += length
            if isWordScalar(scalar) {
                while offset < end {
                    let (next, length) = Scalars.at(offset, in: buffer)
                    guard isWordScalar(next) else { break }
                    offset += length
                }
            }
            words.append(
                EncoderWord(
                    start: start, end: offset, shape: shape(start..<offset, of: buffer), followsSpace: isSpaced,
                    beginsBlock: words.isEmpty))
            isSpaced = false
        }
        return words
    }
}

private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
        return (0x30...0x39).contains(scalar.value) || (0x41...0x5a).contains(scalar.value & ~0x20) || scalar == "_"
    }
    switch utf8proc_category(Int32(bitPattern: scalar.value)) {
    case UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LL, UTF8PROC_CATEGORY_LT, UTF8PROC_CATEGORY_LM,
        UTF8PROC_CATEGORY_LO, UTF8PROC_CATEGORY_ND, UTF8PROC_CATEGORY_NL, UTF8PROC_CATEGORY_NO:
        return true
    default:
        return false
    }
}

private func shape(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> EncoderWord.Shape {
    let (first, firstLength) = Scalars.at(range.lowerBound, in: text)
    guard isWordScalar(first), first != "_" else { return .other }
    if isDigit(first) { return .digit }
    var offset = range.lowerBound
    var hasUpper = false
    var hasLower = false
    while offset < range.upperBound {
        let (scalar, length) = Scalars.at(offset, in: text)
        hasUpper = hasUpper || isUpper(scalar)
        hasLower = hasLower || isLower(scalar)
        offset += length
    }
    if hasUpper, !hasLower, range.count > firstLength { return .capitals }
    return isUpper(first) ? .capitalised : .lower
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
        ? (0x30...0x39).contains(scalar.value)
        : utf8proc_category(Int32(bitPattern: scalar.value)) == UTF8PROC_CATEGORY_ND
}

private func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
        ? (0x41...0x5a).contains(scalar.value)
        : utf8proc_category(Int32(bitPattern: scalar.value)) == UTF8PROC_CATEGORY_LU
}

private func isLower(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
        ? (0x61...0x7a).contains(scalar.value)
        : utf8proc_category(Int32(bitPattern: scalar.value)) == UTF8PROC_CATEGORY_LL
}
