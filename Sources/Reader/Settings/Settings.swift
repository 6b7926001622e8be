import Screen

/// What the user can set: the look, the layout, the keys.
public struct Settings: Hashable, Sendable {
    /// The theme; nil leaves it to what the terminal says of its ground.
    public var theme: Theme?
    /// Colours in the place of the theme's.
    public var colours = ColourChoices()
    /// When to use colours.
    public var colourUse = ColourUse.auto
    /// Whether the mouse is the reader's.
    public var mouse = false
    /// Whether frames are shown at once.
    public var synchronized = Synchronization.auto
    /// Confidence, 0…1, below which a claim is shown as uncertain.
    public var uncertainBelow = 0.5
    /// The panes' measures.
    public var layout = LayoutChoices()
    /// The keys.
    public var keymap = Keymap.standard

    /// What the program starts with.
    public init() {}
}
