/// Somebody, or something, whose claims an article reports.
public struct Actor: Hashable, Sendable {
    /// What sort of source an actor is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case person, organisation, government, group, outlet, document, unnamed
    }

    /// Index into `Annotations.actors`.
    public var id: Int
    /// The name a person would choose: the fullest proper name, or an unnamed source's description without article.
    public var name: String
    /// Other names and descriptions the article gives the actor.
    public var aliases: [String]
    /// What sort of source it is.
    public var kind: Kind
    /// Where the article speaks of the actor, in text order.
    public var mentions: [Span]

    /// Makes an actor.
    public init(id: Int, name: String, aliases: [String] = [], kind: Kind, mentions: [Span] = []) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.kind = kind
        self.mentions = mentions
    }
}
