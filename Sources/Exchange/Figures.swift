import Glibc

/// `value` with `digits` decimals, as C prints it.
func fixed(_ value: Double, _ digits: Int) -> String {
    var buffer = [CChar](repeating: 0, count: 64)
    let count = withVaList([Int32(digits), value]) { vsnprintf(&buffer, buffer.count, "%.*f", $0) }
    return String(decoding: buffer.prefix(max(0, Int(count))).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// `part` as a share of `whole`, with four decimals; 0 of nothing.
func share(_ part: Int, of whole: Int) -> String {
    fixed(Double(part) / Double(max(1, whole)), 4)
}

extension String {
    /// The string with spaces after it up to `width` characters.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
