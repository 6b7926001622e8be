/// A row of the actors pane.
public enum Holder: Hashable, Sendable {
    /// An actor, by id.
    case actor(Int)
    /// Nobody but the article.
    case ownVoice
}
