import Documents
import Glibc
import Ingest
import Reader

/// The file that keeps where documents were left: `hearsay/places` in the user's folder for state.
///
/// A line a document, the latest last: the digest of its text, the offset of the sentence, and the offsets of the
/// marks. No path, no title, no text. Lines that can't be read are left out.
///
///     cbf29ce484222325 1204 a=17 K=390
struct BookmarkFile {
    /// Documents kept at most; the oldest go first.
    static let limit = 500
    /// Bytes of a file that is read; a larger one isn't ours, and is replaced.
    static let largest = 1 << 20

    private let folder: StateFolder
    /// The file's path.
    var path: String { folder.path(of: "places") }

    /// The file for this user; nil when the environment names no folder for it.
    static let standard = BookmarkFile(state: Environment["XDG_STATE_HOME"], home: Environment["HOME"])

    /// The file for these values of `XDG_STATE_HOME` and `HOME`; nil when they name no folder.
    init?(state: String?, home: String?) {
        guard let folder = StateFolder(state: state, home: home) else { return nil }
        self.folder = folder
    }

    /// Where a document was left; nil when nobody knows.
    func bookmark(of document: DocumentID) -> Bookmark? {
        lines.last { $0.hasPrefix(document.description + " ") }.flatMap { Self.parse($0, document) }
    }

    /// Keeps a bookmark in place of the document's earlier one. The file is replaced as a whole, so that it is whole
    /// whatever happens. Nothing is kept where no folder can be made, as for users without a home.
    /// - Throws: when the folder is there and the file can't be written.
    func keep(_ bookmark: Bookmark) throws(Failure) {
        let known = lines
        var kept = known.filter { !$0.hasPrefix(bookmark.document.description + " ") }
        if !bookmark.isBeginning { kept.append(Self.written(bookmark)) }
        guard kept != known, folder.make() else { return }
        let text = kept.suffix(Self.limit).map { $0 + "\n" }.joined()
        do throws(Draft.Failure) {
            try folder.replace("places", with: Array(text.utf8))
        } catch {
            let reason = String(cString: strerror(error.code)).lowercased()
            throw Failure(message: "\(escapedForDisplay(path)): the place is not kept: \(reason)", exitCode: 74)
        }
    }

    private var lines: [String] {
        guard let bytes = try? FileReader.read(path: path, limit: Self.largest) else { return [] }
        return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }.filter(
            Self.isLine)
    }

    /// Whether it begins with a digest and a blank.
    private static func isLine(_ line: String) -> Bool {
        let digest = line.prefix { $0 != " " }
        return digest.utf8.count == 16 && digest.allSatisfy(\.isHexDigit) && line.utf8.count > 17
    }

    private static func parse(_ line: String, _ document: DocumentID) -> Bookmark? {
        let fields = line.split(separator: " ")
        guard fields.count > 1, let offset = UInt32(fields[1]) else { return nil }
        var bookmark = Bookmark(document: document, offset: Int(offset))
        for field in fields.dropFirst(2) {
            let parts = field.split(separator: "=")
            guard parts.count == 2, parts[0].count == 1, let letter = parts[0].first, let place = UInt32(parts[1])
            else { continue }
            bookmark.marks[letter] = Int(place)
        }
        return bookmark
    }

    private static func written(_ bookmark: Bookmark) -> String {
        let marks = bookmark.marks.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
        return "\(bookmark.document) \(bookmark.offset)" + marks.joined()
    }
}
