import FoundationEssentials
import Glibc

/// A folder of its own for a test, removed at the end with all that is in it.
public final class TemporaryFolder {
    /// The system would not make a folder: its `errno`.
    public struct Failure: Error {
        let error: Int32
    }

    /// The folder's path.
    public let path: String

    /// Makes an empty folder.
    public init() throws {
        var template = Array("/tmp/hearsay-test-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw Failure(error: errno) }
        path = String(cString: made)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of something in the folder.
    public func place(for name: String) -> String { "\(path)/\(name)" }

    /// Writes a file, and the folders it lies in; returns its path.
    @discardableResult public func write(_ name: String, _ bytes: some Collection<UInt8>) throws -> String {
        let file = place(for: name)
        let folder = String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)])
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: file))
        return file
    }
}
