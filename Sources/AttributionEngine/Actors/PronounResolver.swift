import Documents
import Linguistics

/// Finds whom a pronoun of the third person stands for: the fitting mention before it that is nearest and most
/// prominent, a source before others.
struct PronounResolver {
    /// What counts for a mention, in sentences of distance.
    struct Weights {
        var source = 1.5
        var subject = 0.8
        var inContent = -0.8
        var parent = 2.5
        var unknownSort = -0.7
        var unknownGender = -0.3
        var window = 6
    }

    let discourse: Discourse
    let contents: ContentIndex
    var weights = Weights()

    /// An answer: the entities meant, and the mention that told.
    struct Answer {
        var entities: [Int]
        var antecedent: Span
    }

    /// Whom `pronoun` at token `position` stands for; `speaker` is the holder of the indirect attribution around it,
    /// `excluded` that of the quotation around it.
    func resolve(_ pronoun: Pronoun, at position: Int, speaker: [Int], excluded: [Int]) -> Answer? {
        guard let sentence = discourse.text.sentence(ofToken: position) else { return nil }
        let offset = discourse.text.tokens[position].span.start
        var best: (score: Double, answer: Answer)?
        for mention in discourse.mentions(before: position, sentences: weights.window) {
            guard let fit = fit(pronoun, mention.entities), mention.entities != excluded else { continue }
            var score = fit - Double(sentence - mention.sentence)
            if mention.isSource { score += weights.source }
            if mention.isSubject { score += weights.subject }
            if mention.entities == speaker { score += weights.parent }
            if contents.isQuoted(mention.span.start, seenFrom: offset) { score += weights.inContent }
            if let best, best.score >= score { continue }
            best = (score, Answer(entities: mention.entities, antecedent: mention.span))
        }
        return best?.answer
    }

    /// How well the entities of a mention fit a pronoun; nil when they don't.
    private func fit(_ pronoun: Pronoun, _ ids: [Int]) -> Double? {
        let entities = ids.map { discourse.entities[$0] }
        guard let entity = entities.first else { return nil }
        switch pronoun {
        case .he, .she:
            let gender: Gender = pronoun == .he ? .male : .female
            guard entities.count == 1, !entity.isPlural, entity.gender == nil || entity.gender == gender else {
                return nil
            }
            switch entity.sort {
            case .person, .unnamed, nil:
                let sort = entity.sort == nil ? weights.unknownSort : 0
                return sort + (entity.gender == nil ? weights.unknownGender : 0)
            default: return nil
            }
        case .it:
            guard entities.count == 1, !entity.isPlural else { return nil }
            switch entity.sort {
            case .organisation, .outlet, .document: return 0
            case .place: return -1
            case nil: return weights.unknownSort - 0.5
            default: return nil
            }
        case .they:
            if entities.count > 1 || entity.isPlural { return 1 }
            switch entity.sort {
            case .organisation, .outlet: return 0
            case .place, nil: return -1
            case .unnamed: return -1
            case .person, .document: return nil
            }
        case .first, .relative: return nil
        }
    }
}
