import Glibc
import Ingest
import Reader

/// The file that keeps the commands typed at the prompt: `hearsay/history` in the user's folder for state, a line a
/// command, the latest last. Where there is none, the program has never run for this user.
struct HistoryFile {
    private static let largest = 1 << 16
    private static let name = "history"

    private let folder: StateFolder

    /// The file of this user; nil when the environment names no folder for it.
    static let standard = HistoryFile(state: Environment["XDG_STATE_HOME"], home: Environment["HOME"])

    /// The file for these values of `XDG_STATE_HOME` and `HOME`; nil when they name no folder.
    init?(state: String?, home: String?) {
        guard let folder = StateFolder(state: state, home: home) else { return nil }
        self.folder = folder
    }

    /// What earlier runs left; a file that can't be read is as good as an empty one.
    var earlier: EarlierRuns {
        let path = folder.path(of: Self.name)
        guard access(path, F_OK) == 0 else { return EarlierRuns(isNone: true) }
        return EarlierRuns(commands: lines)
    }

    /// Keeps the commands of all runs, the latest last. Where they can't be kept, the next run begins without.
    func keep(_ commands: [String]) {
        guard commands != lines || earlier.isNone, folder.make() else { return }
        try? folder.replace(Self.name, with: Array(commands.map { $0 + "\n" }.joined().utf8))
    }

    private var lines: [String] {
        guard let bytes = try? FileReader.read(path: folder.path(of: Self.name), limit: Self.largest) else { return [] }
        return bytes.split(separator: UInt8(ascii: "\n")).suffix(100).map { String(decoding: $0, as: UTF8.self) }
    }
}
