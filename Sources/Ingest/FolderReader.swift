import Glibc

/// Lists the articles in a folder.
public enum FolderReader {
    /// Endings of files that go with articles and are none: annotations, data, pictures, the rest of a saved page.
    private static let otherEndings: Set<String> = [
        "ann", "avif", "bak", "bmp", "css", "csv", "db", "gif", "ico", "jpeg", "jpg", "js", "json", "jsonl", "m4a",
        "map",
        "mjs", "mov", "mp3", "mp4", "ogg", "otf", "png", "sqlite", "svg", "swp", "tif", "tiff", "tsv", "ttf", "wav",
        "webm", "webp", "woff", "woff2",
    ]

    /// Whether a path, ended by 0, leads to a folder.
    public static func isFolder(bytes: [CChar]) -> Bool {
        var status = stat()
        return bytes.last == 0 && stat(bytes, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The paths, ended by 0, of the files in the folder at `bytes`, ordered by the bytes of their names. Hidden files,
    /// folders, and files that by their ending are no articles are left out; whether the others can be read is not
    /// looked at.
    /// - Parameter path: what the folder is called in an error.
    /// - Throws: exit code 66 or 77 when the folder can't be read, or holds no such file.
    public static func files(in bytes: [CChar], path: String) throws(IngestError) -> [[CChar]] {
        guard let folder = opendir(bytes) else { throw IngestError(subject: path, code: errno) }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name.first != UInt8(ascii: "."), !isOther(name) { names.append(name) }
        }
        names.sort { $0.lexicographicallyPrecedes($1) }
        let start =
            bytes.dropLast() + (bytes.dropLast().last == CChar(UInt8(ascii: "/")) ? [] : [CChar(UInt8(ascii: "/"))])
        let files = names.map { start + $0.map { CChar(bitPattern: $0) } + [0] }.filter { !isFolder(bytes: $0) }
        guard !files.isEmpty else { throw IngestError(subject: path, reason: "holds no articles", exitCode: 66) }
        return files
    }

    private static func isOther(_ name: [UInt8]) -> Bool {
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return otherEndings.contains(String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased())
    }
}
