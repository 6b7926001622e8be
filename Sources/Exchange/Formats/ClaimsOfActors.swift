import Documents

extension Annotations {
    /// The same annotations with the attributions of `actors` and those around them only. Actors keep their ids.
    func claims(of actors: Set<Int>) -> Annotations {
        var kept = attributions.map { !actors.isDisjoint(with: $0.actors) }
        for id in attributions.indices where kept[id] {
            for ancestor in ancestors(of: id) { kept[ancestor] = true }
        }
        var numbers: [Int: Int] = [:]
        for id in attributions.indices where kept[id] { numbers[id] = numbers.count }
        var chosen = self
        chosen.attributions = attributions.filter { numbers[$0.id] != nil }.map { attribution in
            var attribution = attribution
            attribution.id = numbers[attribution.id] ?? 0
            attribution.parent = attribution.parent.flatMap { numbers[$0] }
            return attribution
        }
        return chosen
    }
}
