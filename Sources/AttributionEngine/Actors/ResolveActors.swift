import Documents
import Linguistics

/// Who holds the attributions of a document.
public struct ResolvedActors: Hashable, Sendable {
    /// The actors; an actor's id is its index.
    public var actors: [Actor]
    /// By found attribution, how each of its holders was identified; `nobodyNamed` alone when there is none.
    public var resolutions: [[Resolution]]
    /// The attributions, with the sources that their sentences told, and without content that is another verb's.
    public var attributions: [FoundAttribution]
}

/// Identifies the holders of `found`.
///
/// Names are brought together over the whole document first; then the sources are read in order, so that a pronoun or
/// a description finds what was spoken of before it. Look-back is bounded, so the work is near linear in the text.
public func resolveActors(of found: [FoundAttribution], in text: TokenizedDocument) -> ResolvedActors {
    var resolver = HolderResolver(text: text, found: found)
    let holders = resolver.resolve()
    return ActorBuilder(text: text, entities: resolver.entities).build(holders, of: resolver.found)
}
