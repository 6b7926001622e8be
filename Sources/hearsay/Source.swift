import Documents
import Glibc
import Ingest

/// A file to read, or standard input.
struct Source: Hashable {
    /// The path as the user gave it; `-` is standard input.
    var path: String
    /// The charset, when the user named one.
    var encoding: String?

    /// The sources named by arguments; standard input when there are none, unless it is a terminal.
    static func named(_ paths: [String], encoding: String?) throws(Failure) -> [Source] {
        if paths.isEmpty, isatty(0) != 0 { throw .usage("no file given - see hearsay --help") }
        return (paths.isEmpty ? ["-"] : paths).map { Source(path: $0, encoding: encoding) }
    }

    /// Reads the document.
    func document() throws(IngestError) -> Document {
        let bytes =
            path == "-"
            ? try FileReader.readStream(descriptor: 0, name: "standard input") : try FileReader.read(path: path)
        let text = try decode(bytes, encoding: encoding, name: path == "-" ? "standard input" : path)
        return makeDocument(text: text, origin: path)
    }
}
