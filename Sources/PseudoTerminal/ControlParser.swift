/// Splits a terminal's input into characters and control functions (ECMA-48, UTF-8).
struct ControlParser: Sendable {
    enum Item: Hashable, Sendable {
        case character(Unicode.Scalar)
        case control(UInt8)
        /// ESC, intermediate bytes, a final one.
        case escape(intermediates: [UInt8], final: UInt8)
        /// CSI: a private marker or 0, parameters with 0 for those left out, a final byte.
        case sequence(marker: UInt8, parameters: [Int], final: UInt8)
    }

    private enum State { case ground, escape, sequence, string, stringEscape }

    private var state = State.ground
    private var collected: [UInt8] = []
    private var character: [UInt8] = []

    mutating func next(_ byte: UInt8) -> Item? {
        switch state {
        case .ground: return ground(byte)
        case .escape: return escape(byte)
        case .sequence: return sequence(byte)
        case .string:
            if byte == 0x07 { state = .ground }
            if byte == 0x1b { state = .stringEscape }
        case .stringEscape: state = byte == 0x5c ? .ground : .string
        }
        return nil
    }

    private mutating func ground(_ byte: UInt8) -> Item? {
        if byte == 0x1b {
            state = .escape
            collected = []
            return nil
        }
        if byte < 0x20 || byte == 0x7f { return .control(byte) }
        if byte & 0xc0 != 0x80 { character = [] }
        character.append(byte)
        let length = character[0] >= 0xf0 ? 4 : character[0] >= 0xe0 ? 3 : character[0] >= 0xc0 ? 2 : 1
        guard character.count == length else { return nil }
        defer { character = [] }
        return String(decoding: character, as: UTF8.self).unicodeScalars.first.map(Item.character)
    }

    private mutating func escape(_ byte: UInt8) -> Item? {
        switch byte {
        case 0x5b where collected.isEmpty: state = .sequence
        case 0x5d where collected.isEmpty, 0x50 where collected.isEmpty: state = .string
        case 0x20...0x2f: collected.append(byte)
        default:
            state = .ground
            return .escape(intermediates: collected, final: byte)
        }
        return nil
    }

    private mutating func sequence(_ byte: UInt8) -> Item? {
        guard byte >= 0x40 else {
            if byte == 0x18 { state = .ground } else { collected.append(byte) }
            return nil
        }
        state = .ground
        let marker = collected.first.map { (0x3c...0x3f).contains($0) ? $0 : 0 } ?? 0
        let digits = marker == 0 ? collected[...] : collected.dropFirst()
        let parameters = digits.split(separator: 0x3b, omittingEmptySubsequences: false).map {
            Int(String(decoding: $0, as: UTF8.self)) ?? 0
        }
        return .sequence(marker: marker, parameters: parameters, final: byte)
    }
}
