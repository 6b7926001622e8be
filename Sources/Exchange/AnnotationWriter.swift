import Documents

/// Writes annotated documents one after the other, as UTF-8 without any control character but line feeds.
public struct AnnotationWriter {
    /// How the documents are written.
    public let format: AnnotationFormat
    private let text: MarginText
    private let uncertainBelow: Double
    private var documents = 0

    /// Makes a writer.
    /// - Parameters:
    ///   - width: columns of the text format.
    ///   - uncertainBelow: the confidence below which the plain format calls a claim uncertain.
    ///   - columns: how many columns a string takes in the text format.
    public init(
        format: AnnotationFormat, width: Int = 80, uncertainBelow: Double = 0.5,
        columns: @escaping @Sendable (String) -> Int
    ) {
        self.format = format
        self.uncertainBelow = uncertainBelow
        text = MarginText(width: width, columns: columns)
    }

    /// What stands between the documents before and the next one, and the next one.
    public mutating func add(_ document: Document, _ annotations: Annotations) -> [UInt8] {
        let index = DocumentIndex(document: document, annotations: annotations)
        var bytes: [UInt8] = []
        switch format {
        case .text:
            if documents > 0 { bytes += "\n\n".utf8 }
            bytes += text.page(of: index).utf8
        case .plain:
            if documents > 0 { bytes += "\n\n".utf8 }
            bytes += LinearText(uncertainBelow: uncertainBelow).page(of: index).utf8
        case .json:
            bytes += (documents > 0 ? ",\n" : "[\n").utf8
            AnnotationsJSON(index).value.writeIndented(to: &bytes)
        case .jsonl:
            AnnotationsJSON(index).value.writeCompact(to: &bytes)
            bytes.append(UInt8(ascii: "\n"))
        }
        documents += 1
        return bytes
    }

    /// What stands after the last document.
    public func end() -> [UInt8] {
        guard format == .json else { return [] }
        return Array((documents > 0 ? "\n]\n" : "[]\n").utf8)
    }
}
