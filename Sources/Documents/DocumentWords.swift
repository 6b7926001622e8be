extension Document {
    /// The text of pieces of the document, in text order: joined by what stands between two of them when it has no letter
    /// and no digit, as between two sentences of one quotation, or else by " … ": words are left out there.
    public func words(_ spans: [Span]) -> String {
        var words = ""
        var end: Int?
        for span in spans {
            if let end {
                let gap = end <= span.start ? string(Span(end, span.start)) : "…"
                let isWordless = end <= span.start && !gap.unicodeScalars.contains(where: Self.isWordy)
                words += !isWordless ? " … " : gap.contains(where: \.isWhitespace) ? " " : ""
            }
            words += string(span)
            end = span.end
        }
        return words
    }

    private static func isWordy(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
