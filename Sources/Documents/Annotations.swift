/// What is believed about a document, as stand-off layers over its bytes.
public struct Annotations: Hashable, Sendable {
    /// The engine that made them, with its version.
    public var engine: String
    /// All sentences, in text order.
    public var sentences: [Sentence]
    /// Holders; an actor's id is its index.
    public var actors: [Actor]
    /// Attributions in the order of their first content byte, a parent before its children; the id is the index.
    public var attributions: [Attribution]

    /// Makes annotations.
    public init(engine: String, sentences: [Sentence], actors: [Actor] = [], attributions: [Attribution] = []) {
        self.engine = engine
        self.sentences = sentences
        self.actors = actors
        self.attributions = attributions
    }

    /// How sure it is whose words those of an attribution are, 0…1: what somebody says of themselves inside a claim of
    /// theirs is theirs at least as surely as that claim.
    public func certainty(of id: Int) -> Double {
        guard attributions.indices.contains(id) else { return 0 }
        let own = attributions[id]
        return ancestors(of: id).map { attributions[$0] }.prefix { $0.actors == own.actors }.map(\.confidence)
            .reduce(own.confidence, max)
    }

    /// The chain that leads to one holder of an attribution, by the first holder of each link around it.
    public func chain(of id: Int, to actor: Int) -> [Int] {
        var chain = chain(of: id).dropLast().compactMap(\.first)
        if chain.last == actor { chain.removeLast() }
        return chain + [actor]
    }

    /// The attributions around one, innermost first.
    public func ancestors(of id: Int) -> [Int] {
        var ancestors: [Int] = []
        var next = attributions.indices.contains(id) ? attributions[id].parent : nil
        while let current = next, attributions.indices.contains(current), ancestors.count < attributions.count {
            ancestors.append(current)
            next = attributions[current].parent
        }
        return ancestors
    }

    /// The attributions around those that hold a sentence: earlier links of its chains.
    public func outerLinks(of claims: SentenceClaims) -> Set<Int> {
        Set(claims.holdings.flatMap { $0.attributions.flatMap(ancestors) })
    }

    /// The chain of holders of an attribution, outermost first; a link is the ids of those who hold it together. Who
    /// speaks of a claim of their own is one link.
    public func chain(of id: Int) -> [[Int]] {
        guard attributions.indices.contains(id) else { return [] }
        let links = ancestors(of: id).reversed().map { attributions[$0].actors } + [attributions[id].actors]
        return links.reduce(into: []) { chain, link in
            if link.isEmpty || chain.last != link { chain.append(link) }
        }
    }
}
