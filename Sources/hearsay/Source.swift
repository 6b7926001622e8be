import Documents
import Glibc
import Ingest

/// A file to read, or standard input.
struct Source: Hashable {
    /// The path as messages show it; `-` is standard input.
    let path: String
    /// The charset, when the user named one.
    let encoding: String?
    /// The path as the system knows it, ended by 0.
    private let bytes: [CChar]

    /// Names a file.
    init(path: String, encoding: String? = nil) {
        self.init(path: path, bytes: Array(path.utf8CString), encoding: encoding)
    }

    private init(path: String, bytes: [CChar], encoding: String?) {
        self.path = path
        self.bytes = bytes
        self.encoding = encoding
    }

    /// The sources named by arguments; standard input when there are none, unless it is a terminal.
    static func named(_ paths: [String], encoding: String?) throws(Failure) -> [Source] {
        if paths.isEmpty, isatty(0) != 0 { throw .usage("no file given - see hearsay --help") }
        var repaired = repairedArguments()
        return (paths.isEmpty ? ["-"] : paths).map { path in
            guard let place = repaired.firstIndex(where: { $0.path == path }) else {
                return Source(path: path, encoding: encoding)
            }
            return Source(path: path, bytes: repaired.remove(at: place).bytes, encoding: encoding)
        }
    }

    /// The arguments that aren't UTF-8, in their order: as Swift repairs them, and as they are.
    private static func repairedArguments() -> [(path: String, bytes: [CChar])] {
        (0..<Int(CommandLine.argc)).compactMap { index in
            guard let argument = CommandLine.unsafeArgv[index] else { return nil }
            let path = String(cString: argument)
            let bytes = Array(UnsafeBufferPointer(start: argument, count: strlen(argument) + 1))
            return Array(path.utf8CString) == bytes ? nil : (path, bytes)
        }
    }

    /// Reads the document.
    func document() throws(IngestError) -> Document {
        let isStream = path == "-"
        let name = isStream ? "standard input" : path
        let content =
            isStream
            ? try FileReader.readStream(descriptor: 0, name: name) : try FileReader.read(bytes: bytes, path: path)
        return makeDocument(text: try decode(content, encoding: encoding, name: name), origin: path)
    }
}
