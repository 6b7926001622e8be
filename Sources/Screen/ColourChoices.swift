/// Colours in the place of a theme's.
public struct ColourChoices: Hashable, Sendable {
    /// Colours by role, as numbers 0…255.
    public var roles: [ColourRole: UInt8] = [:]
    /// The actors' colours; empty leaves them to the theme.
    public var actors: [UInt8] = []

    /// Leaves everything to the theme.
    public init() {}
}
