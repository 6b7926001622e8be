import Glibc

/// The environment variables.
enum Environment {
    /// The value of a variable; nil when it isn't set.
    static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
