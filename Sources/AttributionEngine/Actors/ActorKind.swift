import Documents

/// What sort of source an entity is to the reader.
enum ActorKind {
    /// The kind of `entity` as an actor.
    static func kind(of entity: Entity) -> Actor.Kind {
        switch entity.sort {
        case .person: return .person
        case .outlet: return .outlet
        case .place: return isKnownPlace(entity) ? .government : .organisation
        case .document: return .document
        case .unnamed: return entity.isPlural ? .group : .unnamed
        case .organisation: return isGovernment(entity) ? .government : .organisation
        // A lone word that nothing tells of is a firm's, a ship's or a town's name more often than somebody's.
        case nil:
            return entity.fullest.map { $0.key.count == 1 && !GivenNames.contains($0.key[0]) } == true
                ? .organisation : .person
        }
    }

    private static func isKnownPlace(_ entity: Entity) -> Bool {
        entity.variants.contains { variant in
            let name = variant.key.joined(separator: " ")
            return Places.contains(WellKnownNames.expansions[name] ?? name)
        }
    }

    private static func isGovernment(_ entity: Entity) -> Bool {
        guard let words = entity.fullest?.key else { return false }
        let isGoverning = words.contains { word in
            CommonNouns.organisation(word).map { $0.sort == .government && !$0.isPlural } ?? false
        }
        return isGoverning
            || WellKnownNames.governments.contains(words.joined(separator: " "))
    }
}
