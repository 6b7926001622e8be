import Screen

/// What follows a step of a play.
public struct Scene: Hashable, Sendable {
    /// The screen.
    public let frame: Frame
    /// What the reader asked of the world: a text to be copied, claims to be written to a file, the end.
    public let asked: [String]

    /// The scene as plays write it.
    public var lines: [String] { FrameText.lines(of: frame) + asked.map { "!\($0)" } }
}
