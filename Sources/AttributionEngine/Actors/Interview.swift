import Documents
import Linguistics

/// Who speaks, and with whom, in the turns of an interview or a transcript.
struct Interview {
    /// Turns looked back at for whom a speaker addresses: bounds the work on a long text.
    private static let maxBack = 8

    private let turns: Turns
    /// By turn, its speaker; nil when nothing tells who that is.
    private let speakers: [Int?]
    /// The one who is asked: the person named most before the first turn; nil where answers are nobody's, as in "What you
    /// need to know".
    private let answerer: Int?
    private static let meetings: Set = ["interview", "interviewed", "spoke", "answered", "sat", "talked"]

    init(_ turns: Turns, _ discourse: Discourse) {
        let answerer = turns.turns.first.flatMap { first in
            Self.isInterview(turns, discourse.text) ? Self.mostNamed(before: first.start, discourse) : nil
        }
        self.turns = turns
        self.answerer = answerer
        speakers = turns.turns.map { turn in
            guard let label = turn.label, label.role != .answer else { return answerer }
            guard label.isName else { return nil }
            return discourse.names.name(covering: label.name.upperBound - 1).map { discourse.bearers[$0] }
        }
    }

    /// Whether somebody answers in person: one in four answers says "I", or the text before says that they met.
    private static func isInterview(_ turns: Turns, _ text: TokenizedDocument) -> Bool {
        let answers = turns.turns.filter { $0.label.map { $0.role == .answer } ?? true }
        let personal = answers.count { answer in
            text.tokens[answer.content[0]].contains { GrammarWords.ownWords.contains($0.lower) }
        }
        let isMeeting = text.tokens[..<(turns.turns.first?.start ?? 0)].contains { meetings.contains($0.lower) }
        return isMeeting || personal * 4 >= max(1, answers.count)
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

    /// The turn that is all of what `found` ascribes, with its speaker.
    func turn(_ found: FoundAttribution, in text: TokenizedDocument) -> (turn: Turn, speaker: Int?)? {
        guard found.parent == nil, let start = found.content.first?.start,
            let place = turns.place(of: text.token(at: start)),
            case let turn = turns.turns[place], text.tokens[turn.content[0].lowerBound].span.start == start,
            found.source.first == turn.label.flatMap({ text.span($0.name) })
        else { return nil }
        return (turn, speakers[place])
    }

    /// Who says "I" at token `index`, outside any quotation.
    func speaker(at index: Int) -> Int? { turns.place(of: index).flatMap { speakers[$0] } }

    /// Who is called "you" at token `index`, outside any quotation: the other speaker of the next turn or the last.
    func addressee(at index: Int) -> Int? {
        guard let place = turns.place(of: index), turns.turns[place].label?.role != .signature else { return nil }
        if turns.turns[place].label?.asks == true, let answerer { return answerer }
        let other = { (turn: Int) in speakers[turn] != speakers[place] && speakers[turn] != nil }
        let next = place + 1 < speakers.count && other(place + 1) ? place + 1 : nil
        return (next ?? speakers[..<place].indices.suffix(Self.maxBack).last(where: other)).flatMap { speakers[$0] }
    }
}
