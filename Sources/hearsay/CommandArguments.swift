import CStartup
import Glibc

/// The words of the command line.
enum CommandArguments {
    /// One word: repaired where it isn't UTF-8, and as it was given, ended by 0.
    struct Word {
        var text: String
        var bytes: [CChar]

        /// Whether it was given as its text says.
        var isUTF8: Bool { Array(text.utf8CString) == bytes }
    }

    /// The words after the program's name.
    static var words: [Word] {
        (1..<max(1, Int(startup_count()))).compactMap { index in
            guard let word = startup_argument(Int32(index)) else { return nil }
            let bytes = Array(UnsafeBufferPointer(start: word, count: strlen(word) + 1))
            return Word(text: String(cString: word), bytes: bytes)
        }
    }

    /// The folder that the program lies in.
    static var programFolder: String {
        let path = String(cString: startup_path())
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return String(path[..<slash])
    }
}
