import Glibc

/// Reads whole inputs into memory: regular files and streams, never more than a limit.
public enum FileReader {
    /// Bytes that an input may have unless told otherwise: 64 MiB.
    public static let standardLimit = 64 << 20

    /// The bytes of the regular file at `path`.
    ///
    /// Never blocks on a FIFO or a device, and never maps the file, so that a later change to it does no harm. Files of
    /// unknown size, as in /proc, are read to their end.
    /// - Throws: exit code 66 for what isn't a regular file, 77 without permission, 65 beyond `limit` bytes, 74 when the
    ///   system fails to read.
    public static func read(path: String, limit: Int = standardLimit) throws(IngestError) -> [UInt8] {
        guard !path.utf8.contains(0) else { throw IngestError(subject: path, code: ENOENT) }
        return try read(bytes: Array(path.utf8CString), path: path, limit: limit)
    }

    /// The bytes of the regular file whose path is `bytes`, ended by 0, which needn't be UTF-8; see `read(path:limit:)`.
    /// - Parameter path: what the file is called in an error.
    public static func read(
        bytes: [CChar], path: String, limit: Int = standardLimit
    ) throws(IngestError) -> [UInt8] {
        let (descriptor, size) = try open(bytes: bytes, path: path)
        defer { close(descriptor) }
        guard size <= limit else { throw beyond(limit, subject: path) }
        return try readToEnd(of: descriptor, expecting: size, name: path, limit: limit)
    }

    /// The first bytes, at most `count`, of the regular file whose path is `bytes`, ended by 0; none when it can't be read.
    public static func beginning(bytes: [CChar], count: Int) -> [UInt8] {
        guard let (descriptor, _) = try? open(bytes: bytes, path: "") else { return [] }
        defer { close(descriptor) }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, got in
            got = max(0, readSome(from: descriptor, into: buffer))
        }
    }

    /// Opens a regular file, and tells its size.
    private static func open(bytes: [CChar], path: String) throws(IngestError) -> (descriptor: Int32, size: Int) {
        let descriptor = Glibc.open(bytes, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw IngestError(subject: path, code: errno) }
        do throws(IngestError) {
            var status = stat()
            guard fstat(descriptor, &status) == 0 else { throw IngestError(subject: path, code: errno) }
            guard status.st_mode & S_IFMT == S_IFREG else {
                let isDirectory = status.st_mode & S_IFMT == S_IFDIR
                throw IngestError(
                    subject: path, reason: isDirectory ? "is a directory" : "not a regular file", exitCode: 66)
            }
            return (descriptor, Int(status.st_size))
        } catch {
            close(descriptor)
            throw error
        }
    }

    /// The bytes that the open `descriptor` still gives; waits for them.
    /// - Throws: as `read(path:limit:)`; exit code 74 when the descriptor is closed.
    public static func readStream(
        descriptor: Int32, name: String, limit: Int = standardLimit
    ) throws(IngestError) -> [UInt8] {
        try readToEnd(of: descriptor, expecting: 0, name: name, limit: limit)
    }

    private static func readToEnd(
        of descriptor: Int32, expecting size: Int, name: String, limit: Int
    ) throws(IngestError) -> [UInt8] {
        var bytes: [UInt8] = []
        var room = size > 0 ? size + 1 : 1 << 16
        while true {
            var failure: Int32 = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                count = 0
                let got = readSome(from: descriptor, into: buffer)
                if got < 0 { failure = errno } else { count = got }
            }
            guard failure == 0 else { throw IngestError(subject: name, code: failure) }
            guard !chunk.isEmpty else { return bytes }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            guard bytes.count <= limit else { throw beyond(limit, subject: name) }
            room = 1 << 16
        }
    }

    private static func readSome(from descriptor: Int32, into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        while true {
            let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if got >= 0 { return got }
            switch errno {
            case EINTR: continue
            case EAGAIN:
                var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                guard poll(&wanted, 1, -1) >= 0 || errno == EINTR else { return -1 }
            default: return -1
            }
        }
    }

    private static func beyond(_ limit: Int, subject: String) -> IngestError {
        let size = limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit) bytes"
        return IngestError(subject: subject, reason: "over the limit of \(size)", exitCode: 65)
    }
}
