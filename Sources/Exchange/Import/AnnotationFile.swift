import Documents
import FoundationEssentials

/// A file of annotations, to be put beside the documents that it is about: what `AnnotationWriter` wrote as `json`,
/// `jsonl`, `webannotation` or `brat`, or an annotator made of it.
public struct AnnotationFile: Sendable {
    private enum Content {
        case records([AnnotationsRecord])
        case pages([WebAnnotationRecord])
        case standoff(BratFile)
    }

    private let content: Content

    /// Reads the file; one whose first character isn't `{` or `[` is brat's.
    /// - Throws: when it is none of these.
    public init(_ bytes: [UInt8]) throws(ImportError) {
        switch bytes.first(where: { $0 != 0x20 && !(9...13).contains($0) }) {
        case UInt8(ascii: "{"), UInt8(ascii: "["): content = try Self.json(bytes)
        default: content = .standoff(try BratFile(bytes))
        }
    }

    /// Lines of a brat file that say what hearsay has no place for, and that no export holds.
    public var passedOver: Int { if case .standoff(let file) = content { file.passedOver } else { 0 } }

    /// What the file says about `document`, whose sentences are given: they are no matter of the file.
    /// - Throws: when it belongs to another text, or says what can't be.
    public func annotations(of document: Document, sentences: [Sentence]) throws(ImportError) -> Annotations {
        var annotations =
            switch content {
            case .records(let records):
                try Self.chosen(records, of: document, digest: \.digest).annotations()
            case .pages(let pages):
                try Self.chosen(pages, of: document, digest: \.digest).annotations(of: document)
            case .standoff(let file): try BratRecord(file, document).annotations()
            }
        annotations.sentences = sentences
        return try ImportCheck(document).checked(annotations)
    }

    private static func json(_ bytes: [UInt8]) throws(ImportError) -> Content {
        let kinds = try records(in: bytes, as: RecordKind.self)
        guard !kinds.contains(where: \.isWebAnnotation) else {
            return .pages(try records(in: bytes, as: WebAnnotationRecord.self))
        }
        return .records(try records(in: bytes, as: AnnotationsRecord.self))
    }

    /// One object, an array of objects, or an object a line.
    private static func records<Record: Decodable>(
        in bytes: [UInt8], as type: Record.Type
    ) throws(ImportError) -> [Record] {
        let decoder = JSONDecoder()
        do {
            return try decoder.decode(OneOrMore<Record>.self, from: Data(bytes)).items
        } catch DecodingError.dataCorrupted {
            let lines = bytes.split(separator: UInt8(ascii: "\n")).filter { line in
                line.contains { $0 != 0x20 && !(9...13).contains($0) }
            }
            guard lines.count > 1 else { throw ImportError("is no JSON") }
            var records: [Record] = []
            for (number, line) in lines.enumerated() {
                do {
                    records.append(try decoder.decode(Record.self, from: Data(line)))
                } catch {
                    throw ImportError("line \(number + 1): \(explained(error))")
                }
            }
            return records
        } catch {
            throw ImportError(explained(error))
        }
    }

    private static func explained(_ error: any Error) -> String {
        let (context, what): (DecodingError.Context, String)
        switch error as? DecodingError {
        case .keyNotFound(let key, let where_): (context, what) = (where_, "“\(key.stringValue)” is missing")
        case .typeMismatch(_, let where_): (context, what) = (where_, "has the wrong type")
        case .valueNotFound(_, let where_): (context, what) = (where_, "has no value")
        case .dataCorrupted(let where_) where !where_.codingPath.isEmpty:
            (context, what) = (where_, "has a value that can't be")
        default: return "is no JSON"
        }
        var path = ""
        for key in context.codingPath {
            path += key.intValue.map { "[\($0)]" } ?? (path.isEmpty ? "" : ".") + key.stringValue
        }
        return path + (path.isEmpty ? "" : ": ") + what
    }

    private static func chosen<Record>(
        _ records: [Record], of document: Document, digest: (Record) -> String?
    ) throws(ImportError) -> Record {
        guard let record = records.first(where: { digest($0) == document.id.description }) else {
            throw records.isEmpty ? ImportError("holds no annotations") : .otherText
        }
        return record
    }
}

/// Enough of a record to tell what it is.
private struct RecordKind: Decodable {
    private enum CodingKeys: String, CodingKey {
        case context = "@context"
    }

    let isWebAnnotation: Bool

    init(from decoder: any Decoder) throws {
        isWebAnnotation = try decoder.container(keyedBy: CodingKeys.self).contains(.context)
    }
}
