import Documents

/// Writes annotated documents one after the other, as UTF-8 without any control character but those of the format: line
/// feeds, in CSV after carriage returns, and brat's tabs.
public struct AnnotationWriter {
    /// How the documents are written.
    public let format: AnnotationFormat
    private let text: MarginText
    private let looks: PageLooks
    private let uncertainBelow: Double
    private var documents = 0
    private var notes = 0

    /// Makes a writer.
    /// - Parameters:
    ///   - width: columns of the text format.
    ///   - uncertainBelow: the confidence below which the formats to be read call a claim uncertain.
    ///   - columns: how many columns a string takes in the text format.
    ///   - looks: tags and colours of the HTML format.
    public init(
        format: AnnotationFormat, width: Int = 80, uncertainBelow: Double = 0.5,
        columns: @escaping @Sendable (String) -> Int, looks: PageLooks = PageLooks()
    ) {
        self.format = format
        self.looks = looks
        self.uncertainBelow = uncertainBelow
        text = MarginText(width: width, uncertainBelow: uncertainBelow, columns: columns)
    }

    /// What stands between the documents before and the next one, and the next one. One document is all that a format
    /// takes of which `takesSeveral` is false.
    /// - Parameter actors: ids of those whose claims are written; nil for all. Of the text only the titles and the
    ///   sentences with these claims are kept, where the format holds text.
    public mutating func add(_ document: Document, _ annotations: Annotations, of actors: Set<Int>? = nil) -> [UInt8] {
        let chosen = actors.map(annotations.claims) ?? annotations
        let article = ExportedArticle(
            DocumentIndex(document: document, annotations: chosen), isFolded: actors != nil)
        defer { documents += 1 }
        var bytes: [UInt8] = []
        switch format {
        case .text:
            if documents > 0 { bytes += "\n\n".utf8 }
            bytes += text.page(of: article).utf8
        case .plain:
            if documents > 0 { bytes += "\n\n".utf8 }
            bytes += LinearText(uncertainBelow: uncertainBelow).page(of: article).utf8
        case .json:
            bytes += (documents > 0 ? ",\n" : "[\n").utf8
            AnnotationsJSON(article.index).value.writeIndented(to: &bytes)
        case .jsonl:
            AnnotationsJSON(article.index).value.writeCompact(to: &bytes)
            bytes.append(UInt8(ascii: "\n"))
        case .markdown:
            if documents > 0 { bytes += "\n---\n\n".utf8 }
            var page = MarkdownPage(article, notesBefore: notes)
            bytes += page.text().utf8
            notes = page.notes
        case .html:
            let page = HTMLPage(article, looks: looks.actors(full(document, annotations, article)))
            if documents == 0 { bytes += HTMLPage.head(title: page.title, looks).utf8 }
            bytes += page.article.utf8
        case .csv:
            if documents == 0 { bytes += ClaimTable.head.utf8 }
            bytes += ClaimTable(article.index).rows.utf8
        case .brat:
            bytes += BratStandoff(article.index).text.utf8
        case .webannotation:
            WebAnnotationPage(article.index).value.writeIndented(to: &bytes)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// What stands after the last document.
    public func end() -> [UInt8] {
        switch format {
        case .json: return Array((documents > 0 ? "\n]\n" : "[]\n").utf8)
        case .csv: return documents > 0 ? [] : Array(ClaimTable.head.utf8)
        case .html:
            let head = documents > 0 ? "" : HTMLPage.head(title: "", looks)
            return Array((head + HTMLPage.end).utf8)
        default: return []
        }
    }

    /// The index of all annotations, which says how actors look, whoever's claims are written.
    private func full(_ document: Document, _ annotations: Annotations, _ article: ExportedArticle) -> DocumentIndex {
        article.isFolded ? DocumentIndex(document: document, annotations: annotations) : article.index
    }
}
