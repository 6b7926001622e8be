import Configuration
import Glibc
import Ingest
import Reader

/// The settings of the user who runs the program.
enum UserConfiguration {
    /// The user's file; nil when the environment names no folder for it.
    static var file: ConfigurationFile? {
        ConfigurationFile(configuration: Environment["XDG_CONFIG_HOME"], home: Environment["HOME"])
    }

    /// The settings; the program's own without a file.
    /// - Throws: when the file can't be read, or something is wrong in it.
    static func settings() throws(Failure) -> Settings {
        guard let file, exists(file) else { return Settings() }
        let configuration = try read(file)
        guard let first = configuration.problems.first else { return configuration.settings }
        let others = configuration.problems.count - 1
        let more = others > 0 ? " - \(others) more: hearsay config check" : ""
        throw Failure(message: line(first, in: file) + more, exitCode: 78)
    }

    /// Reads a file.
    static func read(_ file: ConfigurationFile) throws(Failure) -> Configuration {
        do throws(IngestError) {
            return try file.read()
        } catch {
            throw Failure(error)
        }
    }

    /// Whether there is something to read, be it unreadable.
    static func exists(_ file: ConfigurationFile) -> Bool {
        access(file.path, F_OK) == 0 || ![ENOENT, ENOTDIR].contains(errno)
    }

    /// "PATH:12: what is wrong".
    static func line(_ problem: Problem, in file: ConfigurationFile) -> String {
        "\(escapedForDisplay(file.path)):\(problem.line): \(problem.reason)"
    }
}
