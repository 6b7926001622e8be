import Documents
import Linguistics

/// Says of found spans how the content is given and how a reader can see its borders.
struct SpanDescriber {
    /// Outside quotation marks these are the speaker's own words.
    private static let firstPerson: Set = ["i", "we", "my", "our", "me", "us", "ours", "mine", "myself", "ourselves"]

    private let text: TokenizedDocument
    /// The tokens between quotation marks, the marks included: ascending, without overlap.
    private let quotations: [Range<Int>]

    init(text: TokenizedDocument) {
        self.text = text
        quotations = QuotationFinder.quotations(in: text).map(\.tokens)
    }

    /// The attribution in the document's terms.
    /// - Parameter offset: attributions of the chunks before.
    func describe(_ found: ChunkFinder.Attribution, offset: Int) -> FoundAttribution {
        let tokens = tokens(of: found.content)
        return FoundAttribution(
            form: form(of: tokens), kind: found.kind, source: found.source.map { [$0] } ?? [],
            cue: found.cue.map { [$0] } ?? [], content: tokens.flatMap(sentencePieces),
            parent: found.parent.map { $0 + offset },
            scope: scope(of: found), confidence: found.likelihood)
    }

    /// The tokens that `spans` touch, each once.
    private func tokens(of spans: [Span]) -> [Range<Int>] {
        var end = 0
        return spans.compactMap { span in
            let first = max(end, text.token(at: span.start))
            end = max(first, text.token(after: span.end))
            return first < end ? first..<end : nil
        }
    }

    private func form(of content: [Range<Int>]) -> Attribution.Form {
        var quoted = 0
        var words = 0
        var isFirstPerson = false
        for index in content.joined() where [.word, .number].contains(text.tokens[index].kind) {
            words += 1
            if isQuoted(index) {
                quoted += 1
            } else if Self.firstPerson.contains(text.tokens[index].lower) {
                isFirstPerson = true
            }
        }
        if quoted == words || isFirstPerson { return .direct }
        return quoted == 0 ? .indirect : .mixed
    }

    private func isQuoted(_ token: Int) -> Bool {
        let place = quotations.partitioned { $0.upperBound > token }
        return place < quotations.count && quotations[place].contains(token)
    }

    private func scope(of found: ChunkFinder.Attribution) -> Evidence.Scope {
        guard let first = found.content.first, let last = found.content.last else { return .clauseAfterCue }
        if isQuoted(text.token(at: first.start)), isQuoted(max(0, text.token(after: last.end) - 1)) {
            return .quotationMarks
        }
        guard let cue = found.cue else { return .besideSource }
        let ascribing = text.tokens[min(text.token(at: cue.start), text.tokens.count - 1)]
        if ascribing.lower == "according" { return .accordingTo }
        if first.end <= cue.start { return last.start >= cue.end ? .aroundCue : .clauseBeforeCue }
        return .clauseAfterCue
    }

    /// The bytes of `tokens`, one span a sentence.
    private func sentencePieces(_ tokens: Range<Int>) -> [Span] {
        var spans: [Span] = []
        var start = tokens.lowerBound
        while start < tokens.upperBound, let sentence = text.sentence(ofToken: start) {
            let end = min(tokens.upperBound, text.ranges[sentence].upperBound)
            if let span = text.span(start..<end) { spans.append(span) }
            start = end
        }
        return spans
    }
}
