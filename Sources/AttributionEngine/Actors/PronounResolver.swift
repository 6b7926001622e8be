import Documents
import Linguistics

/// Finds whom a pronoun of the third person stands for: the fitting mention before it that is nearest and most
/// prominent, a source before others.
struct PronounResolver {
    /// What sort of antecedent is looked for.
    enum Want: Hashable, Sendable {
        case person(Gender?), body, several
    }

    /// What counts for a mention, in sentences of distance.
    struct Weights {
        var distance = -1.5
        var source = 0.5
        var subject = 1.0
        var possessor = 0.25
        var inContent = -2.0
        var speaker = 2.5
        var topic = 0.2
        var unknownSort = -2.0
        var unknownGender = -0.8
        var several = 1.2
        var place = -1.75
        var group = -0.5
        var unnamed = 0.0
        var window = 6
        var reachOfNext = 4
    }

    /// An answer: the entities meant, and the mention that told.
    struct Answer {
        var entities: [Int]
        var antecedent: Span
        /// How well the mention stands for the words asked about.
        var score: Double
    }

    let discourse: Discourse
    let contents: ContentIndex
    var weights = Weights()

    /// Whom the words at token `position` stand for; `weight` adds to the score of an entity, or rules it out. `speaker` is the holder of the indirect attribution around them,
    /// `excluded` that of the quotation around them; nobody mentioned in `content` is meant.
    func resolve(
        _ want: Want, at position: Int, speaker: [Int] = [], excluded: [Int] = [],
        outside content: [Span] = [], weighing weight: (Int) -> Double? = { _ in 0 }
    ) -> Answer? {
        guard let sentence = discourse.text.sentence(ofToken: position) else { return nil }
        let offset = discourse.text.tokens[position].span.start
        var best: (score: Double, answer: Answer)?
        for mention in discourse.mentions(before: position, sentences: weights.window) {
            guard let first = mention.entities.first, let fit = fit(want, mention.entities),
                mention.entities != excluded, !content.contains(where: { $0.contains(mention.span) }),
                let weight = weight(first)
            else {
                continue
            }
            var score = fit + weight + weights.distance * Double(sentence - mention.sentence)
            score += weights.topic * Double(min(discourse.entities[first].phrases.count, 8))
            if mention.isSource { score += weights.source }
            if mention.isSubject { score += weights.subject }
            if mention.isPossessor { score += weights.possessor }
            if mention.entities == speaker { score += weights.speaker }
            if contents.isQuoted(mention.span.start, seenFrom: offset) { score += weights.inContent }
            if let best, best.score >= score { continue }
            best = (score, Answer(entities: mention.entities, antecedent: mention.span, score: score))
        }
        return best?.answer
    }

    /// The last source of all that fits, however far back.
    func lastSource(_ want: Want, before position: Int) -> Answer? {
        let source = discourse.sources.suffix(64).last { $0.token < position && fit(want, $0.entities) != nil }
        return source.map { Answer(entities: $0.entities, antecedent: $0.span, score: 0) }
    }

    /// The first person named as a subject after a pronoun that nobody before it fits: "After she won, Lee said".
    func next(_ want: Want, after position: Int) -> Answer? {
        guard case .person = want, let sentence = discourse.text.sentence(ofToken: position) else { return nil }
        let last = min(sentence + weights.reachOfNext, discourse.text.ranges.count - 1)
        let end = discourse.text.ranges[last].upperBound
        for name in discourse.names.first(from: position)..<discourse.names.first(from: max(position, end)) {
            let bearer = discourse.bearers[name]
            guard fit(want, [bearer]) != nil, discourse.entities[bearer].sort == .person,
                discourse.isSubject(discourse.names[name]), let span = discourse.text.span(discourse.names[name].tokens)
            else { continue }
            return Answer(entities: [bearer], antecedent: span, score: 0)
        }
        return nil
    }

    /// How well a phrase for several people stands for "they" at token `position`.
    func score(ofGroupAt range: Range<Int>, sentencesBack: Int, isSubject: Bool, seenFrom position: Int) -> Double {
        var score = weights.several + weights.group + weights.distance * Double(sentencesBack)
        if isSubject { score += weights.subject }
        let tokens = discourse.text.tokens
        if contents.isQuoted(tokens[range.lowerBound].span.start, seenFrom: tokens[position].span.start) {
            score += weights.inContent
        }
        return score
    }

    /// Whether a source without a name is a known human being.
    private func isSomebody(_ entity: Entity) -> Bool {
        entity.roles.contains { PersonNouns.singular(of: $0.noun) != nil && !GrammarWords.indefinite.contains($0.noun) }
    }

    /// How well the entities of a mention fit; nil when they don't.
    private func fit(_ want: Want, _ ids: [Int]) -> Double? {
        guard let first = ids.first else { return nil }
        let entity = discourse.entities[first]
        switch want {
        case .person(let gender):
            guard ids.count == 1, !entity.isPlural else { return nil }
            if let gender, let known = entity.gender, known != gender { return nil }
            let unsure = gender != nil && entity.gender == nil ? weights.unknownGender : 0
            switch entity.sort {
            case .person: return unsure
            case .unnamed: return isSomebody(entity) ? unsure + weights.unnamed : nil
            case nil: return unsure + weights.unknownSort
            default: return nil
            }
        case .body:
            guard ids.count == 1, !entity.isPlural || entity.sort == .organisation else { return nil }
            switch entity.sort {
            case .organisation, .outlet, .document: return 0
            case .place: return weights.place / 2
            case nil: return weights.unknownSort
            default: return nil
            }
        case .several:
            if ids.count > 1 || entity.isPlural { return weights.several }
            switch entity.sort {
            case .organisation, .outlet: return 0
            case .place: return weights.place
            case nil: return weights.unknownSort
            default: return nil
            }
        }
    }
}
