import Documents
import Linguistics

/// The engine's name and version, as annotations state it.
public let engineVersion = "hearsay model 1"

/// Finds whose claim each sentence of `document` is. Total: any text gives annotations; the same text and weights, the
/// same ones.
public func annotate(_ document: Document, with model: AttributionModel) -> Annotations {
    let sentences = splitSentences(document)
    return annotate(document, sentences: sentences, with: model) { _ in true }
        ?? Annotations(engine: engineVersion, sentences: sentences)
}

/// Finds whose claims `sentences`, the first of `document` or all, are, unless that is called off.
///
/// - Parameter progress: called now and then with the share done, 0…1, on the calling thread; when it returns false
///   the analysis is called off.
/// - Returns: nil when the analysis was called off.
public func annotate(
    _ document: Document, sentences: [Sentence], with model: AttributionModel, progress: (Double) -> Bool
) -> Annotations? {
    let text = TokenizedDocument(document, sentences: sentences)
    guard progress(Share.tokenized) else { return nil }
    var goesOn = true
    let found = findAttributions(text, with: model) { done in
        goesOn = progress(Share.tokenized + done * (Share.found - Share.tokenized))
        return goesOn
    }
    guard goesOn, progress(Share.found) else { return nil }
    let resolved = resolveActors(of: found, in: text)
    guard progress(1) else { return nil }
    let attributions = zip(resolved.attributions, resolved.resolutions).enumerated().map { index, pair in
        let (found, resolutions) = pair
        return Attribution(
            id: index, form: found.form, kind: found.kind, source: found.source, cue: found.cue, content: found.content,
            actors: resolutions.compactMap(\.actor), parent: found.parent,
            confidence: Confidence.of(found, resolutions),
            evidence: Evidence(scope: found.scope, resolutions: resolutions))
    }
    return Annotations(
        engine: engineVersion, sentences: text.sentences, actors: resolved.actors, attributions: attributions)
}

/// How much of the time is over after a step: nearly all of it goes into the network.
private enum Share {
    static let tokenized = 0.01
    static let found = 0.98
}
