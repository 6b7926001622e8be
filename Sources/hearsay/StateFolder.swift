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

    /// Puts a file in the place of the one of a name, so that it is whole whatever happens.
    func replace(_ name: String, with bytes: [UInt8]) throws(Draft.Failure) {
        try Draft(bytes, for: path(of: name), mode: 0o600).replace()
    }
}
