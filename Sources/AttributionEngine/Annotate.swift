import Documents
import Linguistics

/// The engine's name and version, as annotations state it.
public let engineVersion = "hearsay rules 1"

/// Finds whose claim each sentence of `document` is. Total: any text gives annotations; the same text, the same ones.
///
/// - Parameter progress: called now and then with the share done, 0…1, on the calling thread.
public func annotate(_ document: Document, progress: (Double) -> Void = { _ in }) -> Annotations {
    let text = TokenizedDocument(document)
    progress(0.3)
    let found = findAttributions(text)
    progress(0.7)
    let resolved = resolveActors(of: found, in: text)
    let attributions = found.indices.map { index in
        Attribution(
            id: index, form: found[index].form, kind: found[index].kind, source: found[index].source,
            cue: found[index].cue, content: found[index].content,
            actors: resolved.resolutions[index].compactMap(\.actor), parent: found[index].parent,
            confidence: Confidence.of(found[index], resolved.resolutions[index]),
            evidence: Evidence(scope: found[index].scope, resolutions: resolved.resolutions[index]))
    }
    progress(1)
    return Annotations(
        engine: engineVersion, sentences: text.sentences, actors: resolved.actors, attributions: attributions)
}
