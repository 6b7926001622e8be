import Documents
import Linguistics

/// Finds the attributions of a chunk of words.
struct ChunkFinder {
    /// An attribution as byte spans, before it is told what sort it is.
    struct Attribution {
        /// The place of its parent in the list that holds it.
        var parent: Int?
        var source: Span?
        var cue: Span?
        var content: [Span]
        var kind: Documents.Attribution.Kind
        /// How likely its words are what they are tagged as and belong together, 0…1.
        var likelihood: Double
        /// Whether it is what a speaker says in a turn of a conversation.
        var isTurn = false

        /// `found`, whose parents are places among them, in the order of their first content byte.
        static func ordered(_ found: [Attribution]) -> [Attribution] {
            let start = { (index: Int) in found[index].content.first?.start ?? 0 }
            let order = found.indices.sorted { (start($0), $0) < (start($1), $1) }
            var places = [Int](repeating: 0, count: found.count)
            for (place, index) in order.enumerated() { places[index] = place }
            return order.map { index in
                var attribution = found[index]
                attribution.parent = attribution.parent.map { places[$0] }
                return attribution
            }
        }
    }

    private let words: [EncoderWord]
    private let borders: SentenceBorders
    private let rows: EncodedWords
    private let linker: Linker
    private let signatures: Signatures

    /// Reads the words of `borders`, knowing what was proposed.
    init(model: AttributionModel, borders: SentenceBorders, proposals: ProposedTags) {
        words = borders.words
        self.borders = borders
        let bytes = borders.text.document.text
        rows = EncodedWords(words, of: bytes, hints: proposals.hints(for: words), with: model.encoder)
        linker = Linker(model: model, rows: rows, borders: borders)
        signatures = Signatures(words: words, text: bytes)
    }

    /// The attributions in the order of their first content byte, a parent before its children.
    func attributions() -> [Attribution] {
        let outer = TagDecoder(rows: rows, head: EncoderRow.outer)
        let inner = TagDecoder(rows: rows, head: EncoderRow.inner)
        var found: [Attribution] = []
        var outermost = outer.segments(of: words.indices)
        outermost.contents = outermost.contents.flatMap(borders.partedByHeadlines)
        for linked in signatures.sign(linker.link(outermost), sources: outermost.sources) where hasWords(linked) {
            let parent = found.count
            found.append(attribution(linked, by: outer, parent: nil))
            var segments = Segments()
            for piece in linked.content { segments.add(inner.segments(of: piece)) }
            for nested in linker.link(segments, inside: linked.content)
            where hasWords(nested) && nested.content != linked.content {
                found.append(attribution(nested, by: inner, parent: parent))
            }
        }
        return Attribution.ordered(found)
    }

    private func hasWords(_ linked: Linker.Linked) -> Bool {
        linked.content.joined().contains { words[$0].isWord }
    }

    private func attribution(_ linked: Linker.Linked, by decoder: TagDecoder, parent: Int?) -> Attribution {
        let content = linked.content.map { decoder.likelihood(of: $0, as: .content) }.min() ?? 0
        let ascribed =
            linked.cue.map { decoder.likelihood(of: $0, as: .cue) }
            ?? linked.source.map { decoder.likelihood(of: $0, as: .source) } ?? 0
        return Attribution(
            parent: parent, source: linked.source.map(span), cue: linked.cue.map(span),
            content: linked.content.map(span), kind: linked.cue.map(kind) ?? .statement,
            likelihood: Double(min(content, ascribed) * linked.likelihood))
    }

    private func kind(of cue: Range<Int>) -> Documents.Attribution.Kind {
        let kinds: [Documents.Attribution.Kind] = [.statement, .belief, .intent, .decree, .perception, .document]
        let scores = kinds.indices.map { rows(cue.lowerBound, EncoderRow.kind + $0) }
        return kinds[scores.indices.max { scores[$0] < scores[$1] } ?? 0]
    }

    private func span(_ range: Range<Int>) -> Span {
        Span(words[range.lowerBound].span.start, words[range.upperBound - 1].span.end)
    }
}
