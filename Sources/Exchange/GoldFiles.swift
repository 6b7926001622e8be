import FoundationEssentials

/// The files of a folder of gold.
enum GoldFiles {
    /// The whole of a file.
    static func bytes(of path: String) throws(GoldError) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw GoldError(path: path, reason: "cannot be read", exitCode: 66)
        }
        return Array(data)
    }

    /// Names of the files in a folder that aren't hidden, in the order of their characters.
    static func names(in folder: String) throws(GoldError) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw GoldError(path: folder, reason: "no such folder", exitCode: 66)
        }
        return names.filter { !$0.hasPrefix(".") }.sorted {
            $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
        }
    }

    /// The last part of a path.
    static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The lines of a text, whatever ends them.
    static func lines(_ bytes: [UInt8]) -> [Substring] {
        String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) {
            ["\n", "\r", "\r\n"].contains($0)
        }
    }
}
