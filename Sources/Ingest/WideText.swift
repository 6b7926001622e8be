/// Text in units of two or four bytes: UTF-16 and UTF-32.
struct WideText {
    /// How units are laid out.
    struct Layout: Equatable {
        /// Bytes in a unit: 2 or 4.
        var unit: Int
        /// Whether the high byte comes first.
        var isBigEndian: Bool
    }

    /// The layout that a byte order mark at the start of `bytes` declares.
    static func marked(_ bytes: [UInt8]) -> Layout? {
        if bytes.starts(with: [0xff, 0xfe, 0, 0]), bytes.count % 4 == 0 { return Layout(unit: 4, isBigEndian: false) }
        if bytes.starts(with: [0, 0, 0xfe, 0xff]), bytes.count % 4 == 0 { return Layout(unit: 4, isBigEndian: true) }
        if bytes.starts(with: [0xff, 0xfe]) { return Layout(unit: 2, isBigEndian: false) }
        if bytes.starts(with: [0xfe, 0xff]) { return Layout(unit: 2, isBigEndian: true) }
        return nil
    }

    /// The layout of UTF-16 without a mark: Latin text has NUL in nearly every other byte.
    static func evident(_ bytes: [UInt8]) -> Layout? {
        let sample = bytes.prefix(4096)
        guard sample.count >= 4 else { return nil }
        var nuls = [0, 0]
        for (offset, byte) in sample.enumerated() where byte == 0 { nuls[offset & 1] += 1 }
        let half = sample.count / 2
        if nuls[1] * 10 >= half * 7, nuls[0] * 20 <= half { return Layout(unit: 2, isBigEndian: false) }
        if nuls[0] * 10 >= half * 7, nuls[1] * 20 <= half { return Layout(unit: 2, isBigEndian: true) }
        return nil
    }

    /// `bytes` as UTF-8 without byte order mark; unpaired surrogates, values beyond Unicode and a rest shorter than a
    /// unit become U+FFFD.
    static func decoded(_ bytes: [UInt8], layout: Layout) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var units = Units(bytes: bytes, layout: layout)
        var isFirst = true
        while let scalar = units.nextScalar() {
            if !(isFirst && scalar == "\u{feff}"), let encoded = Unicode.UTF8.encode(scalar) {
                text.append(contentsOf: encoded)
            }
            isFirst = false
        }
        return text
    }
}

private struct Units {
    let bytes: [UInt8]
    let layout: WideText.Layout
    var offset = 0

    init(bytes: [UInt8], layout: WideText.Layout) {
        self.bytes = bytes
        self.layout = layout
    }

    mutating func nextScalar() -> Unicode.Scalar? {
        guard offset < bytes.count else { return nil }
        guard let unit = unit(at: offset) else {
            offset = bytes.count
            return "\u{fffd}"
        }
        offset += layout.unit
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard layout.unit == 2, unit < 0xdc00, let low = self.unit(at: offset), (0xdc00...0xdfff).contains(low) else {
            return "\u{fffd}"
        }
        offset += layout.unit
        return Unicode.Scalar(0x10000 + (unit - 0xd800) << 10 + (low - 0xdc00)) ?? "\u{fffd}"
    }

    private func unit(at offset: Int) -> UInt32? {
        guard offset + layout.unit <= bytes.count else { return nil }
        var value: UInt32 = 0
        for step in 0..<layout.unit {
            let place = layout.isBigEndian ? offset + step : offset + layout.unit - 1 - step
            value = value << 8 | UInt32(bytes[place])
        }
        return value
    }
}
