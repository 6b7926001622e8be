import Documents
import Linguistics

/// Makes actors of the entities that hold attributions, in the order of their first one.
struct ActorBuilder {
    let text: TokenizedDocument
    let entities: [Entity]

    /// The actors and resolutions of `holders`, given by attribution.
    func build(_ holders: [[Holder]], of attributions: [FoundAttribution]) -> ResolvedActors {
        var actors: [Actor] = []
        var ids: [Int: Int] = [:]
        var resolutions: [[Resolution]] = []
        resolutions.reserveCapacity(holders.count)
        for list in holders {
            resolutions.append(
                list.map { holder in
                    guard let entity = holder.entity else {
                        return Resolution(actor: nil, phrase: holder.phrase, rule: .nobodyNamed)
                    }
                    let id = ids[entity] ?? actors.count
                    if id == actors.count {
                        ids[entity] = id
                        actors.append(actor(of: entities[entity], id: id))
                    }
                    return Resolution(
                        actor: id, phrase: holder.phrase, antecedent: holder.antecedent, rule: holder.rule)
                })
        }
        return ResolvedActors(actors: actors, resolutions: resolutions, attributions: attributions)
    }

    private func actor(of entity: Entity, id: Int) -> Actor {
        let name = entity.fullest?.text ?? ""
        var aliases: [String] = []
        for variant in entity.variants where variant.text != name && !aliases.contains(variant.text) {
            aliases.append(variant.text)
        }
        if let spelledOut = entity.spelledOut, spelledOut != name { aliases.append(spelledOut) }
        aliases += governments(of: entity).filter { !aliases.contains($0) }
        return Actor(
            id: id, name: name, aliases: aliases, kind: ActorKind.kind(of: entity), mentions: mentions(of: entity))
    }

    /// What the article calls the government of a country: "Mexican government".
    private func governments(of entity: Entity) -> [String] {
        let countries = entity.variants.map { $0.key.joined(separator: " ") }.filter(Places.countries.contains)
        guard !countries.isEmpty else { return [] }
        var names: [String] = []
        for index in text.tokens.indices.dropFirst() where text.tokens[index].lower == "government" {
            let adjective = Folding.key(text.tokens[index - 1].lower)
            guard countries.contains(where: { Countries.isAdjective(adjective, of: $0) }) else { continue }
            let name = text.string(index - 1..<index + 1)
            if !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// Names and sources in text order; of two that overlap, the one that begins first.
    private func mentions(of entity: Entity) -> [Span] {
        var mentions: [Span] = []
        for span in (entity.mentions + entity.phrases).sorted()
        where mentions.last.map({ $0.end <= span.start }) ?? true {
            mentions.append(span)
        }
        return mentions
    }
}
