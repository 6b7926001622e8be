import Documents
import Linguistics

/// The attributions of a document as spans, in the order of their first content byte, a parent before its children.
///
/// The document is read a chunk of paragraphs at a time, so that memory doesn't grow with it; in each chunk the model,
/// which is told what rules propose, tags words as source, cue or content, links them, and does the same once more
/// inside each content. What speakers say in turns is theirs as a whole, with what was found in it inside.
///
/// - Parameter progress: called after each chunk with the share done, 0…1; finding ends early when it returns false.
public func findAttributions(
    _ text: TokenizedDocument, with model: AttributionModel, progress: (Double) -> Bool = { _ in true }
) -> [FoundAttribution] {
    let proposed = proposeAttributions(text)
    let proposals = ProposedTags(proposed)
    let quotations = QuotationFinder.quotations(in: text).map(\.tokens)
    let describer = SpanDescriber(text: text, quotations: quotations)
    var found: [ChunkFinder.Attribution] = []
    for chunk in Chunks(text) {
        let borders = SentenceBorders(words: chunk, text: text, quotations: quotations)
        let offset = found.count
        found += ChunkFinder(model: model, borders: borders, proposals: proposals).attributions().map { attribution in
            var attribution = attribution
            attribution.parent = attribution.parent.map { $0 + offset }
            return attribution
        }
        let done = Double(chunk.last?.span.end ?? 0) / Double(max(1, text.document.text.count))
        guard progress(done) else { return [] }
    }
    let whole = SureProposals(proposed).added(to: found)
    let held = TurnSpeech(Turns(text), of: text, quotations: quotations).hold(whole)
    return held.map { attribution in describer.describe(attribution, in: attribution.parent.map { held[$0] }) }
}
