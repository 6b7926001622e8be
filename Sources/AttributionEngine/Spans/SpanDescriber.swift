import Documents
import Linguistics

/// Says of found spans how the content is given and how a reader can see its borders.
struct SpanDescriber {
    /// Outside quotation marks these are the speaker's own words.
    private static let firstPerson: Set = ["i", "we", "my", "our", "me", "us", "ours", "mine", "myself", "ourselves"]

    private let text: TokenizedDocument
    /// The tokens between quotation marks, the marks included: ascending, without overlap.
    private let quotations: [Range<Int>]

    init(text: TokenizedDocument, quotations: [Range<Int>]) {
        self.text = text
        self.quotations = quotations
    }

    /// The attribution in the document's terms.
    ///
    /// Quotation marks around the parent are the outer speaker's: what that one says of others is no direct speech for
    /// them, and a first person in it means the outer speaker.
    func describe(_ found: ChunkFinder.Attribution, in parent: ChunkFinder.Attribution?) -> FoundAttribution {
        let tokens = tokens(of: found.content)
        let frame = parent.map { self.tokens(of: $0.content) }
        let isOwn = frame != nil && tokens.allSatisfy(isBetweenMarks)
        let quoted = { (token: Int) in isOwn || isQuoted(token, in: frame) }
        return FoundAttribution(
            form: found.isTurn ? .direct : form(of: tokens, isOutermost: parent == nil, isQuoted: quoted),
            kind: found.kind,
            source: found.source.map { [$0] } ?? [],
            cue: found.cue.map { [$0] } ?? [], content: tokens.flatMap(sentencePieces),
            parent: found.parent, scope: found.isTurn ? .besideSource : scope(of: found, isQuoted: quoted),
            confidence: found.likelihood)
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

    private func form(
        of content: [Range<Int>], isOutermost: Bool, isQuoted: (Int) -> Bool
    ) -> Attribution.Form {
        var quoted = 0
        var words = 0
        var isFirstPerson = false
        for index in content.joined() where [.word, .number].contains(text.tokens[index].kind) {
            words += 1
            if isQuoted(index) {
                quoted += 1
            } else if isOutermost, isFirstPersonWord(index) {
                isFirstPerson = true
            }
        }
        if quoted == words || isFirstPerson { return .direct }
        return quoted == 0 ? .indirect : .mixed
    }

    /// "us", but not the country "US".
    private func isFirstPersonWord(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return Self.firstPerson.contains(token.lower) && text.document.string(token.span) != "US"
    }

    /// Whether a content inside another begins and ends at quotation marks: those in a quotation are its own.
    private func isBetweenMarks(_ tokens: Range<Int>) -> Bool {
        func isMark(_ index: Int) -> Bool {
            text.tokens.indices.contains(index) && text.tokens[index].kind == .quotationMark
        }
        let ends = text.tokens[tokens].last?.kind == .punctuation ? tokens.upperBound - 2 : tokens.upperBound - 1
        let isMarked = isMark(tokens.lowerBound) && (isMark(ends) || isMark(tokens.upperBound - 1))
        return isMarked || (isMark(tokens.lowerBound - 1) && isMark(tokens.upperBound))
    }

    /// Whether a token stands between quotation marks; inside `frame`, where one is given, with the marks.
    private func isQuoted(_ token: Int, in frame: [Range<Int>]?) -> Bool {
        guard let place = quotations.place(holding: token) else { return false }
        guard let frame else { return true }
        return frame.contains {
            $0.lowerBound < quotations[place].lowerBound && $0.contains(quotations[place].upperBound - 1)
        }
    }

    private func scope(of found: ChunkFinder.Attribution, isQuoted: (Int) -> Bool) -> Evidence.Scope {
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

    /// The bytes of `tokens`, one span a sentence; lines about the article itself are nobody's claim.
    private func sentencePieces(_ tokens: Range<Int>) -> [Span] {
        var spans: [Span] = []
        var start = tokens.lowerBound
        while start < tokens.upperBound, let sentence = text.sentence(ofToken: start) {
            let end = min(tokens.upperBound, text.ranges[sentence].upperBound)
            let kind = text.document.blocks[text.sentences[sentence].block].kind
            if ![.byline, .dateline, .credit].contains(kind), let span = text.span(start..<end) { spans.append(span) }
            start = end
        }
        return spans
    }
}
