/// What a scan for UTF-8 finds in some bytes.
struct UTF8Survey {
    /// Well-formed sequences of several bytes.
    var wellFormed = 0
    /// Maximal subparts of ill-formed sequences, as the Unicode standard (chapter 3.9) defines them.
    var illFormed = 0
    /// Those among the ill-formed ones that begin as UTF-8 does and break off, or encode a surrogate or an overlong form.
    var almost = 0
    /// Bytes from 0x80 on.
    var highBytes = 0

    /// Surveys `bytes`; linear, and fast on ASCII.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var offset = 0
        while true {
            offset = Self.endOfASCII(in: bytes, from: offset)
            guard offset < bytes.count else { return }
            let (length, isWellFormed) = Self.sequence(at: offset, in: bytes)
            highBytes += length
            if isWellFormed {
                wellFormed += 1
            } else {
                illFormed += 1
                if Self.isAlmost(at: offset, length: length, in: bytes) { almost += 1 }
            }
            offset += length
        }
    }

    /// Whether all bytes are well-formed UTF-8.
    var isWellFormed: Bool { illFormed == 0 }

    /// `bytes` with U+FFFD for each maximal subpart of an ill-formed sequence.
    static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        bytes.withUnsafeBufferPointer { bytes in
            var offset = 0
            while offset < bytes.count {
                let end = endOfASCII(in: bytes, from: offset)
                text.append(contentsOf: bytes[offset..<end])
                guard end < bytes.count else { return }
                let (length, isWellFormed) = sequence(at: end, in: bytes)
                if isWellFormed {
                    text.append(contentsOf: bytes[end..<end + length])
                } else {
                    text.append(contentsOf: [0xef, 0xbf, 0xbd])
                }
                offset = end + length
            }
        }
        return text
    }

    /// Offset of the first byte from 0x80 on, or the end.
    private static func endOfASCII(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var offset = start
        while offset + 8 <= bytes.count,
            raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            offset += 8
        }
        while offset < bytes.count, bytes[offset] < 0x80 { offset += 1 }
        return offset
    }

    /// Length of the sequence, or of the maximal subpart of one, that begins with the high byte at `offset`.
    private static func sequence(
        at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (length: Int, isWellFormed: Bool) {
        let lead = bytes[offset]
        let continuations: Int
        switch lead {
        case 0xc2...0xdf: continuations = 1
        case 0xe0...0xef: continuations = 2
        case 0xf0...0xf4: continuations = 3
        default: return (1, false)
        }
        for step in 1...continuations {
            guard offset + step < bytes.count else { return (step, false) }
            let allowed = step == 1 ? second(after: lead) : 0x80...0xbf
            guard allowed.contains(bytes[offset + step]) else { return (step, false) }
        }
        return (continuations + 1, true)
    }

    private static func second(after lead: UInt8) -> ClosedRange<UInt8> {
        switch lead {
        case 0xe0: 0xa0...0xbf
        case 0xed: 0x80...0x9f
        case 0xf0: 0x90...0xbf
        case 0xf4: 0x80...0x8f
        default: 0x80...0xbf
        }
    }

    private static func isAlmost(at offset: Int, length: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if length > 1 { return true }
        guard offset + 1 < bytes.count, bytes[offset + 1] & 0xc0 == 0x80 else { return false }
        return [0xc0, 0xc1, 0xe0, 0xed, 0xf0, 0xf4].contains(bytes[offset])
    }
}
