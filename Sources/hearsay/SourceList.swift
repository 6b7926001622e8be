import Glibc
import Ingest

/// The articles that the arguments name, in their order: folders and feeds as what is in them.
struct SourceList {
    /// The articles; never none.
    private(set) var sources: [Source] = []
    /// Whether an argument names a folder or a feed, whose articles the user hasn't chosen one by one.
    private(set) var isListed = false

    /// Finds the articles; standard input when there are no arguments. That is read here, once, however often it is
    /// named, and to its end: the reader must never wait for it.
    /// - Throws: when standard input is a terminal, whose keys are for the reader, or when a folder can't be read.
    init(_ paths: [String], encoding: String?) throws {
        let paths = paths.isEmpty && isatty(0) == 0 ? ["-"] : paths
        if paths.isEmpty { throw Failure.usage("no file given - see hearsay --help") }
        var repaired = CommandArguments.words.filter { !$0.isUTF8 }
        var stream: Result<[UInt8], IngestError>?
        for path in paths {
            if path == "-" {
                let input = if let stream { stream } else { try Self.standardInput() }
                stream = input
                add(Source(stream: input, encoding: encoding))
                continue
            }
            let place = repaired.firstIndex { $0.text == path }
            let bytes = place.map { repaired.remove(at: $0).bytes } ?? Array(path.utf8CString)
            guard !path.utf8.contains(0), FolderReader.isFolder(bytes: bytes) else {
                add(Source(path: path, bytes: bytes, encoding: encoding))
                continue
            }
            isListed = true
            for file in try FolderReader.files(in: bytes, path: path) {
                let name = String(decoding: file.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
                add(Source(path: name, bytes: file, encoding: encoding))
            }
        }
    }

    private mutating func add(_ source: Source) {
        let parts = source.parts
        if parts.count > 1 { isListed = true }
        sources += parts
    }

    private static func standardInput() throws(Failure) -> Result<[UInt8], IngestError> {
        if isatty(0) != 0 { throw .usage("\(Source.streamName) is the terminal - see hearsay --help") }
        return Result { () throws(IngestError) in try FileReader.readStream(descriptor: 0, name: Source.streamName) }
    }
}
