import Documents
import Linguistics

/// Whom "he", "she", "it" and "they" stand for.
extension HolderResolver {
    /// Whom the pronoun at token `position` stands for. `speaker` holds the attribution around it, a quotation of
    /// theirs if `isDirect`.
    mutating func antecedents(
        of pronoun: Pronoun, at position: Int, in index: Int, speaker: [Int], isDirect: Bool, depth: Int
    ) -> [Holder] {
        let want: PronounResolver.Want =
            switch pronoun {
            case .he: .person(.male)
            case .she: .person(.female)
            case .it: .body
            default: .several
            }
        let resolver = PronounResolver(discourse: discourse, contents: contents)
        let offset = text.tokens[position].span.start
        let isPossessor = asked?.possessor?.contains(position) ?? false
        let isSource = !isPossessor && found[index].source.contains { $0.contains(offset) }
        let mentions = resolver.mentions(
            want, before: position, excluded: isDirect ? speaker : [], outside: isSource ? found[index].content : [])
        guard let sentence = text.sentence(ofToken: position) else { return [Holder(entity: nil, rule: .nobodyNamed)] }
        let features = MentionFeatures(
            discourse: discourse, contents: contents, position: position, sentence: sentence, mentions: mentions,
            speaker: isDirect ? [] : speaker)
        var candidates = features.candidates()
        if pronoun != .it, depth < 2 {
            let phrases = PhraseCandidates(
                text: text, names: discourse.names, contents: contents, sources: sourceTokens)
            candidates += phrases.candidates(for: pronoun, features) { reach(ofNounAt: $0, from: $1) }
        }
        let chosen =
            choose(among: candidates, for: pronoun, at: position)
            ?? (resolver.lastSource(want, before: position) ?? resolver.next(want, after: position)).map {
                Candidate(.entities($0.entities), antecedent: $0.antecedent)
            }
        guard let chosen else { return [Holder(entity: nil, rule: .nobodyNamed)] }
        return holders(chosen, of: pronoun, in: index, depth: depth)
    }

    private mutating func holders(
        _ chosen: Candidate, of pronoun: Pronoun, in index: Int, depth: Int
    ) -> [Holder] {
        let rule: Resolution.Rule =
            switch pronoun {
            case .he: .lastMan
            case .she: .lastWoman
            case .it: .lastOrganisation
            default: .lastGroup
            }
        let entities: [Int]
        switch chosen.answer {
        case .entities(let known): entities = known
        case .phrase(let range):
            entities = resolve(reader.phrase(range), of: index, depth: depth + 1).compactMap(\.entity)
        }
        if pronoun == .he || pronoun == .she, entities.count == 1 {
            learn(pronoun == .he ? .male : .female, of: entities[0])
        }
        return entities.map { Holder(entity: $0, antecedent: chosen.antecedent, rule: rule) }
    }

    private mutating func learn(_ gender: Gender, of entity: Int) {
        if discourse.entities[entity].gender == nil { discourse.entities[entity].gender = gender }
        if discourse.entities[entity].sort == nil { discourse.entities[entity].sort = .person }
    }
}
