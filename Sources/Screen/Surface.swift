/// A ground and the inks that stand on it, as numbers of terminal colours.
public struct Surface: Hashable, Sendable {
    /// The ground; nil is the terminal's own, or the plain one reversed.
    public var ground: UInt8?
    /// Plain text; nil is the terminal's own.
    public var text: UInt8?
    /// What steps back; nil is plain text, dimmed.
    public var muted: UInt8?
    /// Something uncertain or wrong.
    public var alert: UInt8
    /// The actors, neighbours far from each other; the one after the last starts over.
    public var actors: [UInt8]

    init(_ ground: UInt8? = nil, text: UInt8? = nil, muted: UInt8? = nil, alert: UInt8, actors: [UInt8]) {
        self.ground = ground
        self.text = text
        self.muted = muted
        self.alert = alert
        self.actors = actors
    }
}
