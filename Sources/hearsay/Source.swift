import Documents
import Glibc
import Ingest

/// A file to read, or what standard input gave.
struct Source {
    private enum Place {
        /// The path as the system knows it, ended by 0.
        case file([CChar])
        /// All of standard input.
        case stream(Result<[UInt8], IngestError>)
    }

    private static let streamName = "standard input"

    /// The path as messages show it; `-` is standard input.
    let path: String
    /// The charset, when the user named one.
    let encoding: String?
    private let place: Place

    /// Names a file.
    init(path: String, encoding: String? = nil) {
        self.init(path: path, place: .file(Array(path.utf8CString)), encoding: encoding)
    }

    private init(path: String, place: Place, encoding: String?) {
        self.path = path
        self.place = place
        self.encoding = encoding
    }

    /// The sources named by arguments; standard input when there are none. That is read here, once, however often it
    /// is named, and to its end: the reader must never wait for it.
    /// - Throws: when standard input is a terminal, whose keys are for the reader.
    static func named(_ paths: [String], encoding: String?) throws(Failure) -> [Source] {
        let paths = paths.isEmpty && isatty(0) == 0 ? ["-"] : paths
        if paths.isEmpty { throw .usage("no file given - see hearsay --help") }
        var repaired = repairedArguments()
        var stream: Result<[UInt8], IngestError>?
        var sources: [Source] = []
        for path in paths {
            if path == "-" {
                let input = if let stream { stream } else { try standardInput() }
                stream = input
                sources.append(Source(path: path, place: .stream(input), encoding: encoding))
            } else if let place = repaired.firstIndex(where: { $0.path == path }) {
                sources.append(Source(path: path, place: .file(repaired.remove(at: place).bytes), encoding: encoding))
            } else {
                sources.append(Source(path: path, encoding: encoding))
            }
        }
        return sources
    }

    private static func standardInput() throws(Failure) -> Result<[UInt8], IngestError> {
        if isatty(0) != 0 { throw .usage("\(streamName) is the terminal - see hearsay --help") }
        return Result { () throws(IngestError) in try FileReader.readStream(descriptor: 0, name: streamName) }
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
        let (content, name) =
            switch place {
            case .file(let bytes): (try FileReader.read(bytes: bytes, path: path), path)
            case .stream(let input): (try input.get(), Self.streamName)
            }
        return makeDocument(text: try decode(content, encoding: encoding, name: name), origin: path)
    }
}
