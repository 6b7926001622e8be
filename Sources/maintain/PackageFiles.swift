import FoundationEssentials

/// The package's own files, for commands that draw them.
enum PackageFiles {
    /// Paths of all screenplays, in the order of their names.
    static func screenplays(root: String) throws -> [String] {
        let folder = "\(root)/Tests/ReaderTests/Screenplays"
        return try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".play") }.sorted().map { "\(folder)/\($0)" }
    }

    /// A text file.
    static func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }

    /// Writes a text file.
    static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }
}
