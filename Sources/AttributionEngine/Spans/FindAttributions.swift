import Documents
import Linguistics

/// The attributions of a document as spans, in the order of their first content byte, a parent before its children.
///
/// The document is read a chunk of paragraphs at a time, so that memory doesn't grow with it; in each chunk the model,
/// which is told what rules propose, tags words as source, cue or content, links them, and does the same once more
/// inside each content.
///
/// - Parameter progress: called after each chunk with the share done, 0…1; finding ends early when it returns false.
public func findAttributions(
    _ text: TokenizedDocument, with model: AttributionModel, progress: (Double) -> Bool = { _ in true }
) -> [FoundAttribution] {
    let proposals = ProposedTags(proposeAttributions(text))
    let quotations = QuotationFinder.quotations(in: text).map(\.tokens)
    let describer = SpanDescriber(text: text, quotations: quotations)
    var found: [FoundAttribution] = []
    for chunk in Chunks(text) {
        let borders = SentenceBorders(words: chunk, text: text, quotations: quotations)
        let finder = ChunkFinder(model: model, borders: borders, proposals: proposals)
        let offset = found.count
        let attributions = finder.attributions()
        found += attributions.map { attribution in
            let parent = attribution.parent.map { attributions[$0] }
            return describer.describe(attribution, in: parent, offset: offset)
        }
        let done = Double(chunk.last?.span.end ?? 0) / Double(max(1, text.document.text.count))
        guard progress(done) else { return [] }
    }
    return found
}
