import Glibc

/// A file written whole beside the place that it is meant for, under a name that nothing has. It is to be put there, or
/// it is taken away again.
struct Draft {
    /// What the system refused: its error number.
    struct Failure: Error, Hashable {
        let code: Int32
        /// Whether the file could be made, but not filled.
        let wasMade: Bool
    }

    private let target: String
    private let name: [CChar]

    /// Writes the bytes down to the disk.
    init(_ bytes: [UInt8], for target: String, mode: mode_t) throws(Failure) {
        self.target = target
        let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
        var name = Array("\(folder).hearsay-XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw Failure(code: errno, wasMade: false) }
        self.name = name
        let written = Self.fill(descriptor, with: bytes, mode: mode)
        guard close(descriptor) == 0, written == 0 else {
            let code = written == 0 ? errno : written
            unlink(name)
            throw Failure(code: code, wasMade: true)
        }
    }

    /// Puts it in its place, instead of what may be there.
    func replace() throws(Failure) { try finish(rename(name, target) == 0) }

    /// Puts it in its place if nothing is there.
    func place() throws(Failure) {
        if link(name, target) == 0 {
            unlink(name)
            return
        }
        // Where the file system has no links, nobody keeps another program from making the file just now.
        let hasNoLinks = errno == EPERM || errno == EOPNOTSUPP
        try finish(hasNoLinks && access(target, F_OK) != 0 && rename(name, target) == 0)
    }

    private func finish(_ isThere: Bool) throws(Failure) {
        guard !isThere else { return }
        let code = errno
        unlink(name)
        throw Failure(code: code, wasMade: false)
    }

    /// Returns the system's error number, or 0.
    private static func fill(_ descriptor: Int32, with bytes: [UInt8], mode: mode_t) -> Int32 {
        var start = 0
        while start < bytes.count {
            let sent = bytes.withUnsafeBytes {
                write(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start)
            }
            if sent < 0, errno != EINTR { return errno }
            start += max(0, sent)
        }
        return fchmod(descriptor, mode) == 0 && fsync(descriptor) == 0 ? 0 : errno
    }
}
