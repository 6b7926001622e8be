import Glibc

/// The user's folder for state: what the program keeps from run to run.
struct StateFolder {
    /// The folders that are made when the first file is kept, outermost first; files lie in the last.
    private let folders: [String]

    /// The folder for these values of `XDG_STATE_HOME` and `HOME`, by the XDG Base Directory Specification, which ignores
    /// paths that aren't absolute; nil without either.
    init?(state: String?, home: String?) {
        if let state, state.hasPrefix("/") {
            folders = [state, state + "/hearsay"]
        } else if let home, home.hasPrefix("/") {
            folders = [home + "/.local", home + "/.local/state", home + "/.local/state/hearsay"]
        } else {
            return nil
        }
    }

    /// The path of a file in it.
    func path(of name: String) -> String { folders[folders.count - 1] + "/" + name }

    /// Makes the folder; returns whether it is there.
    func make() -> Bool { folders.allSatisfy { mkdir($0, 0o700) == 0 || errno == EEXIST } }

    /// Writes a file beside the one of a name and renames it, so that the file is whole whatever happens; on failure
    /// `errno` tells why.
    func replace(_ name: String, with bytes: [UInt8]) -> Bool {
        let draft = "\(path(of: name)).\(getpid())"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        let isWritten = Self.write(bytes, to: descriptor)
        guard close(descriptor) == 0, isWritten, rename(draft, path(of: name)) == 0 else {
            let reason = errno
            unlink(draft)
            errno = reason
            return false
        }
        return true
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var start = 0
        while start < bytes.count {
            let sent = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start)
            }
            if sent < 0, errno != EINTR { return false }
            start += max(0, sent)
        }
        return true
    }
}
