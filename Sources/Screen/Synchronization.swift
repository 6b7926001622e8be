/// Whether the terminal is asked to show each frame at once, so that none is seen half drawn.
public enum Synchronization: String, Hashable, Sendable, CaseIterable {
    /// Where terminfo says how (`Sync`).
    case auto
    /// Also where it doesn't: by the private mode 2026.
    case always
    /// Nowhere.
    case never
}
