import Documents

/// The beginning of `span` in `text` on one line, without controls; a span beyond the text is cut.
func excerpt(_ text: [UInt8], _ span: Span, length: Int = 76) -> String {
    let start = min(max(0, span.start), text.count)
    let string = String(decoding: text[start..<min(max(start, span.end), text.count)], as: UTF8.self)
    let shown = Controls.blanked(String(String.UnicodeScalarView(string.unicodeScalars.prefix(length))))
    return string.unicodeScalars.count > length ? shown + "…" : shown
}
