import Documents
import Linguistics

/// Finds the mentions that a pronoun of the third person, or a description that varies a name, may stand for.
struct PronounResolver {
    /// What sort of antecedent is looked for.
    enum Want: Hashable, Sendable {
        case person(Gender?), body, several
    }

    /// An answer: the entities meant, and the mention that told.
    struct Answer {
        var entities: [Int]
        var antecedent: Span
    }

    let discourse: Discourse
    let contents: ContentIndex
    /// How many sentences back mentions are looked for.
    var window = 6
    /// How many sentences ahead somebody may be named.
    private static let reachOfNext = 4

    /// The mentions before token `position` that fit, the nearest first. `excluded` holds the quotation around it;
    /// nobody mentioned in `content` is meant.
    func mentions(
        _ want: Want, before position: Int, excluded: [Int] = [], outside content: [Span] = []
    ) -> [Mention] {
        discourse.mentions(before: position, sentences: window).filter { mention in
            fits(want, mention.entities) && mention.entities != excluded
                && !content.contains { $0.contains(mention.span) }
        }
    }

    // MARK: Descriptions

    /// What counts for a mention of somebody described, in sentences of distance.
    private enum Weight {
        static let distance = -1.5
        static let source = 0.5
        static let subject = 1.0
        static let possessor = 0.25
        static let inContent = -2.0
        static let topic = 0.2
        static let unknownSort = -2.0
        static let unknownGender = -0.8
    }

    /// The nearest and most prominent person whom a description at token `position` may stand for; `weight` adds to the
    /// score of an entity, or rules it out.
    func person(_ gender: Gender?, before position: Int, weighing weight: (Int) -> Double?) -> Answer? {
        guard let sentence = discourse.text.sentence(ofToken: position) else { return nil }
        let offset = discourse.text.tokens[position].span.start
        var best: (score: Double, answer: Answer)?
        for mention in mentions(.person(gender), before: position) {
            guard let first = mention.entities.first, var score = weight(first) else { continue }
            let entity = discourse.entities[first]
            score += Weight.distance * Double(sentence - mention.sentence)
            score += Weight.topic * Double(min(entity.phrases.count, 8))
            if entity.sort == nil { score += Weight.unknownSort }
            if gender != nil, entity.gender == nil { score += Weight.unknownGender }
            if mention.isSource { score += Weight.source }
            if mention.isSubject { score += Weight.subject }
            if mention.isPossessor { score += Weight.possessor }
            if contents.isQuoted(mention.span.start, seenFrom: offset) { score += Weight.inContent }
            if let best, best.score >= score { continue }
            best = (score, Answer(entities: mention.entities, antecedent: mention.span))
        }
        return best?.answer
    }

    // MARK: Further away

    /// The last source of all that fits, however far back.
    func lastSource(_ want: Want, before position: Int) -> Answer? {
        let source = discourse.sources.suffix(64).last { $0.token < position && fits(want, $0.entities) }
        return source.map { Answer(entities: $0.entities, antecedent: $0.span) }
    }

    /// The first person named as a subject after a pronoun that nobody before it fits: "After she won, Lee said".
    func next(_ want: Want, after position: Int) -> Answer? {
        guard case .person = want, let sentence = discourse.text.sentence(ofToken: position) else { return nil }
        let last = min(sentence + Self.reachOfNext, discourse.text.ranges.count - 1)
        let end = discourse.text.ranges[last].upperBound
        for name in discourse.names.first(from: position)..<discourse.names.first(from: max(position, end)) {
            let bearer = discourse.bearers[name]
            guard fits(want, [bearer]), discourse.entities[bearer].sort == .person,
                discourse.isSubject(discourse.names[name]), let span = discourse.text.span(discourse.names[name].tokens)
            else { continue }
            return Answer(entities: [bearer], antecedent: span)
        }
        return nil
    }

    // MARK: Fit

    /// Whether a source without a name is a known human being.
    private func isSomebody(_ entity: Entity) -> Bool {
        entity.roles.contains { PersonNouns.singular(of: $0.noun) != nil && !GrammarWords.indefinite.contains($0.noun) }
    }

    /// Whether the entities of a mention may be meant.
    private func fits(_ want: Want, _ ids: [Int]) -> Bool {
        guard let first = ids.first else { return false }
        let entity = discourse.entities[first]
        switch want {
        case .person(let gender):
            guard ids.count == 1, !entity.isPlural else { return false }
            if let gender, let known = entity.gender, known != gender { return false }
            return entity.sort == .person || entity.sort == nil || (entity.sort == .unnamed && isSomebody(entity))
        case .body:
            guard ids.count == 1, !entity.isPlural || entity.sort == .organisation || entity.isBody else {
                return false
            }
            return entity.sort != .person && (entity.sort != .unnamed || entity.isBody)
        case .several:
            if ids.count > 1 || entity.isPlural { return true }
            return [.organisation, .outlet, .place, nil].contains(entity.sort)
        }
    }
}
