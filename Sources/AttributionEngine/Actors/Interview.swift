import Documents
import Linguistics

/// An article of questions and answers: "Q: …", "A: …", or the speakers' names before a colon.
struct Interview {
    /// Who speaks in a paragraph.
    enum Part: Hashable, Sendable {
        case question, answer
        /// The bearer of the name before the colon.
        case named(Int)
    }

    private let text: TokenizedDocument
    private let parts: [(token: Int, part: Part)]
    /// The one who is asked: the person named most before the first question.
    private let answerer: Int?

    init(_ discourse: Discourse) {
        let text = discourse.text
        var parts: [(token: Int, part: Part)] = []
        for (sentence, range) in text.ranges.enumerated() where range.count > 2 {
            let isFirst = sentence == 0 || text.sentences[sentence - 1].block != text.sentences[sentence].block
            guard isFirst, let part = Self.part(range, discourse) else { continue }
            parts.append((range.lowerBound, part))
        }
        self.text = text
        self.parts = parts.count > 2 ? parts : []
        answerer = self.parts.first.flatMap { Self.mostNamed(before: $0.token, discourse) }
    }

    private static func part(_ range: Range<Int>, _ discourse: Discourse) -> Part? {
        let tokens = discourse.text.tokens
        let first = range.lowerBound
        if tokens[first + 1].lower == ":" || tokens[first].lower.hasSuffix(".") {
            if tokens[first].lower == "q" || tokens[first].lower == "q." { return .question }
            if tokens[first].lower == "a" || tokens[first].lower == "a.", tokens[first].isCapitalised { return .answer }
        }
        guard let colon = range.prefix(6).first(where: { tokens[$0].lower == ":" }),
            let name = discourse.names.name(endingAt: colon), discourse.names[name].start == first
        else { return nil }
        return .named(discourse.bearers[name])
    }

    private static func mostNamed(before token: Int, _ discourse: Discourse) -> Int? {
        var counts: [Int: Int] = [:]
        var best: Int?
        for name in 0..<discourse.names.count where discourse.names[name].tokens.lowerBound < token {
            let bearer = discourse.bearers[name]
            guard discourse.entities[bearer].sort == .person else { continue }
            counts[bearer, default: 0] += 1
            if best.map({ counts[bearer, default: 0] > counts[$0, default: 0] }) ?? true { best = bearer }
        }
        return best
    }

    /// Who says "I" at token `index`, outside any quotation.
    func speaker(at index: Int) -> Int? {
        switch part(at: index) {
        case .answer: answerer
        case .named(let bearer): bearer
        default: nil
        }
    }

    /// Who is called "you" at token `index`.
    func addressee(at index: Int) -> Int? { part(at: index) == .question ? answerer : nil }

    private func part(at index: Int) -> Part? {
        var low = 0
        var high = parts.count
        while low < high {
            let middle = (low + high) / 2
            if parts[middle].token <= index { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? parts[low - 1].part : nil
    }
}
