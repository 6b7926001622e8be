/// What a cell looks like, by role: a terminal or a picture turns roles into colours.
public struct Style: Hashable, Sendable {
    /// Attributes that read without colour too.
    public struct Attributes: OptionSet, Hashable, Sendable {
        /// The set as bits.
        public let rawValue: UInt8
        /// Makes a set from its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Bold.
        public static let bold = Attributes(rawValue: 1)
        /// Underlined.
        public static let underline = Attributes(rawValue: 2)
        /// Foreground and background exchanged.
        public static let reverse = Attributes(rawValue: 4)
        /// Dimmed.
        public static let dim = Attributes(rawValue: 8)
    }

    /// The role of the characters.
    public enum Ink: Hashable, Sendable {
        /// The terminal's own foreground.
        case plain
        /// The colour of an actor; palettes repeat after `Palette.actorColours`.
        case actor(UInt8)
        /// Frames, labels, whatever steps back.
        case muted
        /// A match of the search.
        case hit
        /// Something uncertain or wrong.
        case alert
    }

    /// The role of the cell's ground.
    public enum Ground: Hashable, Sendable {
        /// The terminal's own background.
        case plain
        /// The sentence under the cursor, the selected row.
        case current
        /// Title line and footer.
        case bar
    }

    /// The role of the characters.
    public var ink: Ink
    /// The role of the ground.
    public var ground: Ground
    /// Attributes.
    public var attributes: Attributes

    /// Makes a style.
    public init(_ ink: Ink = .plain, on ground: Ground = .plain, _ attributes: Attributes = []) {
        self.ink = ink
        self.ground = ground
        self.attributes = attributes
    }

    /// The terminal's own colours, no attributes.
    public static let plain = Style()
}
