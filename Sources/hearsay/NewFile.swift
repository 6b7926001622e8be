import Glibc
import Ingest

/// A file that appears whole or not at all.
struct NewFile {
    /// Whether a regular file that is there may be replaced.
    enum Replacing: Hashable {
        case allowed
        /// It may not; what to do about it.
        case refused(mend: String)
    }

    /// Its path.
    let path: String
    /// What it is to hold.
    let bytes: [UInt8]

    /// Whether the file is there already with the same bytes.
    private var isThere: Bool {
        var status = stat()
        guard stat(path, &status) == 0, Int(status.st_size) == bytes.count else { return false }
        return (try? FileReader.read(path: path, limit: max(1, bytes.count))) == bytes
    }

    /// Makes sure that the file is none of those at `origins`, unless it would stay as it is.
    func checkApart(from origins: [String]) throws(Failure) {
        var status = stat()
        guard stat(path, &status) == 0, !isThere else { return }
        let isOrigin = origins.contains { origin in
            var other = stat()
            return stat(origin, &other) == 0 && other.st_dev == status.st_dev && other.st_ino == status.st_ino
        }
        guard !isOrigin else {
            let mend = "is the article itself, which is never replaced: name another folder or file"
            throw Failure(message: "\(escapedForDisplay(path)): \(mend)", exitCode: 73)
        }
    }

    /// Makes sure that `write` wouldn't take another file's place, unless that is asked for.
    func check(_ replacing: Replacing) throws(Failure) {
        var status = stat()
        guard stat(path, &status) == 0, !isThere else { return }
        let name = escapedForDisplay(path)
        if case .refused(let mend) = replacing {
            throw Failure(message: "\(name): is there already - \(mend)", exitCode: 73)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw Failure(message: "\(name): is there, and is no regular file", exitCode: 73)
        }
    }

    /// Writes the file beside its place, and then puts it there in one step; a link keeps leading to it. One that is there
    /// with the same bytes stays as it is.
    func write(_ replacing: Replacing) throws(Failure) {
        try check(replacing)
        guard !isThere else { return }
        do throws(Draft.Failure) {
            if replacing == .allowed {
                let target = Self.resolved(path)
                try Draft(bytes, for: target, mode: Self.mode(of: target)).replace()
            } else {
                try Draft(bytes, for: path, mode: Self.mode(of: path)).place()
            }
        } catch {
            throw failure(error.code, status: error.wasMade ? 74 : 73)
        }
    }

    /// The modes of the file that is replaced, or those of any new file.
    private static func mode(of path: String) -> mode_t {
        var status = stat()
        if stat(path, &status) == 0 { return status.st_mode & 0o777 }
        let mask = umask(0o077)
        umask(mask)
        return 0o666 & ~mask
    }

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private func failure(_ code: Int32, status: Int32) -> Failure {
        let reason = code == EEXIST ? "is there already" : String(cString: strerror(code)).lowercased()
        let isForbidden = code == EACCES || code == EPERM || code == EROFS
        return Failure(message: "\(escapedForDisplay(path)): \(reason)", exitCode: isForbidden ? 77 : status)
    }
}
