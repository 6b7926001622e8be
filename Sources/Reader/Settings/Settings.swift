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

/// The panes' measures, in columns.
public struct LayoutChoices: Hashable, Sendable {
    /// Width of the lists beside the article; nil leaves it to the screen's.
    public var listColumns: Int?
    /// Longest line of text.
    public var lineColumns = 100
    /// Whether the panes are stacked however wide the screen is.
    public var isStacked = false
    /// Narrower screens stack the panes.
    public var stackBelow = 72
    /// Whether the margin names the holders.
    public var tags = true
    /// Whether a column beside the article shows who speaks where in all of it.
    public var outline = true

    /// What the program starts with.
    public init() {}
}
