import AttributionEngine
import Documents
import Exchange
import Ingest
import Linguistics

/// What says whose claims the sentences of a document are.
enum Annotator: Sendable {
    /// The engine.
    case engine(AttributionModel)
    /// Files that the user named.
    case files([ImportedFile])

    /// A file of annotations with its path.
    struct ImportedFile: Sendable {
        let path: String
        let file: AnnotationFile

        /// Reads the file at `path`.
        init(path: String) throws(Failure) {
            self.path = path
            let bytes: [UInt8]
            do throws(IngestError) {
                bytes = try FileReader.read(path: path)
            } catch {
                throw Failure(error)
            }
            do throws(ImportError) {
                file = try AnnotationFile(bytes)
            } catch {
                throw Self.failure(path, error)
            }
            guard file.passedOver > 0 else { return }
            let count = file.passedOver == 1 ? "1 line" : "\(file.passedOver) lines"
            let message = "\(count) of other annotations: exports leave them out, keep the file"
            Failure(message: "\(escapedForDisplay(path)): \(message)", exitCode: 0).report()
        }

        static func failure(_ path: String, _ error: ImportError) -> Failure {
            Failure(message: "\(escapedForDisplay(path)): \(escapedForDisplay(error.reason))", exitCode: 65)
        }
    }

    /// Lines of the files that no export holds.
    var passedOver: Int {
        if case .files(let files) = self { files.reduce(0) { $0 + $1.file.passedOver } } else { 0 }
    }

    /// Annotates a document.
    /// - Throws: when the files say nothing about it, or what can't be.
    func annotations(of document: Document) throws(Failure) -> Annotations {
        switch self {
        case .engine(let model): return annotate(document, with: model)
        case .files(let files): return try Self.annotations(of: document, in: files)
        }
    }

    /// Annotates a document unless `goesOn`, which is asked now and then, says no: then the answer is nil.
    /// - Throws: as `annotations(of:)`.
    func annotations(of document: Document, while goesOn: () -> Bool) throws(Failure) -> Annotations? {
        guard case .engine(let model) = self else { return try annotations(of: document) }
        return annotate(document, sentences: splitSentences(document), with: model) { _ in goesOn() }
    }

    /// Makes sure that files say something about a document.
    /// - Throws: as `annotations(of:)`.
    func check(_ document: Document) throws(Failure) {
        if case .files = self { _ = try annotations(of: document) }
    }

    /// What the first file says that belongs to the document.
    private static func annotations(
        of document: Document, in files: [ImportedFile]
    ) throws(Failure) -> Annotations {
        let sentences = splitSentences(document)
        var failures: [Failure] = []
        for imported in files {
            do throws(ImportError) {
                return try imported.file.annotations(of: document, sentences: sentences)
            } catch {
                guard error == .otherText else { throw ImportedFile.failure(imported.path, error) }
                failures.append(ImportedFile.failure(imported.path, error))
            }
        }
        guard failures.count == 1, let failure = failures.first else {
            let name = escapedForDisplay(document.origin)
            throw Failure(message: "\(name): none of the --annotations belongs to it", exitCode: 65)
        }
        throw failure
    }
}
