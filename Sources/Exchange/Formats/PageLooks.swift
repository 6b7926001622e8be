import Documents

/// How actors look on a page: as in the reader.
public struct PageLooks: Sendable {
    /// How one actor looks.
    public struct Look: Hashable, Sendable {
        /// The short name in front of its sentences.
        public var tag: String
        /// Number of its ink; numbers beyond the last ink start over.
        public var ink: Int

        /// Makes a look.
        public init(tag: String, ink: Int) {
            self.tag = tag
            self.ink = ink
        }
    }

    /// Inks for white ground, `#rrggbb` each.
    public var light: [String]
    /// As many inks for black ground.
    public var dark: [String]
    /// The looks of a document's actors, by id; one without a look is drawn with its name in the ink of the text.
    public var actors: @Sendable (DocumentIndex) -> [Int: Look]

    /// Makes looks; without any, actors have names alone.
    public init(
        light: [String] = [], dark: [String] = [],
        actors: @escaping @Sendable (DocumentIndex) -> [Int: Look] = { _ in [:] }
    ) {
        self.light = light
        self.dark = dark
        self.actors = actors
    }
}
