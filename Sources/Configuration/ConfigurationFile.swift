import Ingest

/// The user's file of settings: `hearsay/config` in the user's folder for configuration.
public struct ConfigurationFile: Sendable {
    /// Bytes read at most.
    static let largest = 1 << 20

    /// The file's path.
    public let path: String

    /// The file of a path.
    public init(path: String) { self.path = path }

    /// The file for these values of `XDG_CONFIG_HOME` and `HOME`, by the XDG Base Directory Specification, which ignores
    /// paths that aren't absolute; nil without either.
    public init?(configuration: String?, home: String?) {
        if let configuration, configuration.hasPrefix("/") {
            path = configuration + "/hearsay/config"
        } else if let home, home.hasPrefix("/") {
            path = home + "/.config/hearsay/config"
        } else {
            return nil
        }
    }

    /// Reads the file.
    /// - Throws: as `FileReader` does when it can't be read.
    public func read() throws(IngestError) -> Configuration {
        Configuration(try FileReader.read(path: path, limit: Self.largest))
    }
}
