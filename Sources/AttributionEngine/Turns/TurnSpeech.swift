import Documents
import Linguistics

/// Makes each turn its speaker's claim, with the attributions found in it inside.
struct TurnSpeech {
    /// Shares of right holders, estimated: no set with transcripts annotated throughout is at hand.
    private static let labelled = 0.98
    private static let unlabelled = 0.8

    private let text: TokenizedDocument
    private let turns: Turns
    /// By turn, the bytes of what is said.
    private let said: [[Span]]
    /// The tokens between quotation marks, the marks included: ascending, without overlap.
    private let quotations: [Range<Int>]

    init(_ turns: Turns, of text: TokenizedDocument, quotations: [Range<Int>]) {
        self.text = text
        self.turns = turns
        said = turns.turns.map { $0.content.compactMap(text.span) }
        self.quotations = quotations
    }

    /// `found` with the turns, in the order of their first content byte, a parent before its children.
    func hold(_ found: [ChunkFinder.Attribution]) -> [ChunkFinder.Attribution] {
        guard !turns.turns.isEmpty else { return found }
        var held = turns.turns.indices.map(attribution)
        /// By found attribution, its place among `held`, or that of what it lies in when it was left out.
        var places: [Int?] = []
        for attribution in found {
            let outer = attribution.parent.flatMap { places[$0] }
            let turn = attribution.content.first.flatMap { self.turn(at: $0.start) }
            guard var kept = clip(attribution, to: turn) else {
                places.append(outer ?? turn)
                continue
            }
            kept.parent = outer.flatMap { holds(held[$0], kept) ? $0 : nil } ?? turn
            places.append(held.count)
            held.append(kept)
        }
        return ChunkFinder.Attribution.ordered(held)
    }

    private func attribution(ofTurn place: Int) -> ChunkFinder.Attribution {
        let label = turns.turns[place].label
        return ChunkFinder.Attribution(
            parent: nil, source: label.flatMap { text.span($0.name) },
            cue: label?.colon.flatMap { text.span($0..<$0 + 1) }, content: said[place], kind: .statement,
            likelihood: label == nil ? Self.unlabelled : Self.labelled, isTurn: true)
    }

    private func holds(_ outer: ChunkFinder.Attribution, _ inner: ChunkFinder.Attribution) -> Bool {
        inner.content.allSatisfy { piece in outer.content.contains { $0.contains(piece) } }
    }

    private func turn(at offset: Int) -> Int? { turns.place(of: text.token(at: offset)) }

    /// `attribution` without what is not said where it begins; nil when nothing is left, when it is the network's own
    /// reading of a label, and when it is what somebody is asked for.
    private func clip(_ attribution: ChunkFinder.Attribution, to turn: Int?) -> ChunkFinder.Attribution? {
        let ascribing = [attribution.source, attribution.cue].compactMap { $0 }
        guard ascribing.allSatisfy({ isSaid($0, in: turn) }) else { return nil }
        if turn != nil, let source = attribution.source, asksWhom(source) { return nil }
        let reach = ascribing.last.flatMap(sentence)
        var clipped = attribution
        clipped.content = attribution.content.flatMap { piece in
            guard let turn else { return isSaid(piece, in: nil) ? [piece] : [] }
            return said[turn].compactMap { $0.intersection(piece) }.compactMap {
                isQuoted($0) ? $0 : part(of: $0, in: reach)
            }
        }
        return clipped.content.isEmpty ? nil : clipped
    }

    /// What of `piece` stands in the sentence of the cue: what somebody reports without quotation marks ends there, the
    /// next one is the speaker's own again.
    private func part(of piece: Span, in sentence: Span?) -> Span? {
        guard let sentence else { return piece }
        return piece.intersection(sentence)
    }

    /// Whether `source` is the one who is asked: "do you think that …?" claims nothing.
    private func asksWhom(_ source: Span) -> Bool {
        let token = text.token(at: source.start)
        guard text.tokens[token].lower == "you", let sentence = text.sentence(ofToken: token) else { return false }
        return text.tokens[text.ranges[sentence]].last?.lower == "?"
    }

    private func isSaid(_ span: Span, in turn: Int?) -> Bool {
        guard let turn else { return self.turn(at: span.start) == nil && self.turn(at: span.end - 1) == nil }
        return said[turn].contains { $0.contains(span) }
    }

    private func isQuoted(_ span: Span) -> Bool { quotations.place(holding: text.token(at: span.start)) != nil }

    private func sentence(of span: Span) -> Span? {
        text.sentence(ofToken: text.token(at: span.start)).map { text.sentences[$0].span }
    }
}
