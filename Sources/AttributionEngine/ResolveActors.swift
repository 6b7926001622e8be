import Documents
import Linguistics

/// Who holds the attributions of a document.
public struct ResolvedActors: Hashable, Sendable {
    /// The actors; an actor's id is its index.
    public var actors: [Actor]
    /// By found attribution, how each of its holders was identified; `nobodyNamed` alone when there is none.
    public var resolutions: [[Resolution]]
}

/// Identifies the holders of `found`.
public func resolveActors(of found: [FoundAttribution], in text: TokenizedDocument) -> ResolvedActors {
    ResolvedActors(actors: [], resolutions: found.map { _ in [] })
}
