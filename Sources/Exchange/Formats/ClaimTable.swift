import Documents

/// A document's attributions as rows of CSV (RFC 4180), in text order.
///
/// A cell holds a line of text; white space in it is single spaces. One that a spreadsheet would take as a formula gets
/// an apostrophe before it, so the table is for reading and counting, and can't be read in again.
struct ClaimTable {
    /// The names of the columns. The ranges are UTF-8 bytes of the decoded text, half open.
    static let head = row([
        "document", "sentence", "holders", "kind", "form", "confidence", "cue", "source", "content",
        "content UTF-8 bytes",
    ])

    private let index: DocumentIndex

    /// Prepares the attributions that `index` is about.
    init(_ index: DocumentIndex) {
        self.index = index
    }

    /// A row for each attribution; sentences are counted from 1.
    var rows: String {
        let words = ClaimWords(index: index)
        return index.annotations.attributions.map { attribution in
            Self.row([
                Controls.asOneLine(index.document.origin), index.sentence(of: attribution.id).map { "\($0 + 1)" } ?? "",
                words.claim(of: attribution.id).chain, attribution.kind.rawValue, attribution.form.rawValue,
                JSON.digits(attribution.confidence), words.words(attribution.cue), words.words(attribution.source),
                words.words(attribution.content),
                attribution.content.map { "\($0.start)..\($0.end)" }.joined(separator: ";"),
            ])
        }.joined()
    }

    private static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

    private static func cell(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
        let safe = isFormula ? "'" + text : text
        // By scalars: a mark that joins a comma or a quotation mark doesn't hide it from other programs.
        guard safe.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" }) else { return safe }
        var doubled = String.UnicodeScalarView()
        for scalar in safe.unicodeScalars {
            if scalar == "\"" { doubled.append(scalar) }
            doubled.append(scalar)
        }
        return "\"\(String(doubled))\""
    }
}
