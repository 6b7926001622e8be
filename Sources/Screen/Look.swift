/// What a style comes to on a terminal with a certain number of colours.
public struct Look: Hashable, Sendable {
    /// Number of the foreground colour, 0…255; nil is the terminal's own.
    public var foreground: UInt8?
    /// Number of the background colour, 0…255; nil is the terminal's own.
    public var background: UInt8?
    /// Attributes.
    public var attributes: Style.Attributes

    /// Makes a look.
    public init(foreground: UInt8? = nil, background: UInt8? = nil, _ attributes: Style.Attributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }
}
