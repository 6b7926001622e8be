import Documents
import Linguistics

/// Which body or document a description stands for.
extension HolderResolver {
    /// The organisation that was spoken of last and that the noun fits, strongly by its name or role, else by its sort.
    func matchBody(_ phrase: NounPhrase, noun: String, sort: CommonNouns.Sort) -> (Int, Span?)? {
        let complement = phrase.core.upperBound..<max(phrase.core.upperBound, phrase.end)
        if let name = discourse.names.name(from: complement.lowerBound, to: complement.upperBound),
            text.tokens[complement.lowerBound].lower == "of", BodyNouns.lands.contains(noun)
        {
            return (discourse.bearers[name], text.span(discourse.names[name].tokens))
        }
        let qualifiers = qualifiers(of: phrase).union(qualifiers(in: complement))
        if noun == "government", let adjective = qualifiers.first, qualifiers.count == 1,
            let country = discourse.country(of: adjective)
        {
            return (country, nil)
        }
        let isRegional = phrase.core.dropLast().contains { Self.regional.contains(text.tokens[$0].lower) }
        let offset = text.tokens[phrase.head].span.start
        var best: (score: Int, entity: Int, mention: Span)?
        for (rank, mention) in discourse.mentions(before: phrase.tokens.lowerBound, sentences: 12).enumerated() {
            guard mention.entities.count == 1, let entity = mention.entities.first,
                let fit = BodyNouns.fit(noun, sort: sort, to: discourse.entities[entity]),
                qualifiers.isSubset(of: discourse.entities[entity].words),
                !isRegional || discourse.entities[entity].sort != .place,
                discourse.entities[entity].sort != nil
                    || words(of: phrase).isSubset(of: discourse.entities[entity].words)
            else { continue }
            let known = discourse.entities[entity]
            let prominence = min(known.mentions.count + known.phrases.count, 6)
            let isAside = !mention.isSource && contents.isQuoted(mention.span.start, seenFrom: offset)
            let aside = isAside ? Self.quotedAside : 0
            let score = fit * 10 - rank + prominence + (mention.isSource ? 5 : 0) - aside
            if let best, best.score >= score { continue }
            best = (score, entity, mention.span)
        }
        if let best { return (best.entity, best.mention) }
        let called = discourse.entities(called: noun).last { qualifiers.isSubset(of: discourse.entities[$0].words) }
        return called.map { ($0, nil) }
    }

    /// How many attributions back the author of an utterance is looked for.
    private static let authorsBack = 24
    /// What a mention in somebody's words counts less for others.
    private static let quotedAside = 12
    /// Adjectives by which a government or a council isn't the country's.
    private static let regional: Set<String> = ["local", "municipal", "provincial", "regional"]

    /// The document called so before, or the author of a statement: the source before it.
    func matchDocument(_ phrase: NounPhrase, noun: String) -> (Int, Span?)? {
        let qualifiers = qualifiers(of: phrase)
        let known = discourse.entities(called: noun).last {
            let entity = discourse.entities[$0]
            return entity.sort == .document
                && (qualifiers.isSubset(of: entity.words) || entity.words.allSatisfy { !isCapitalWord($0) })
        }
        if let known { return (known, nil) }
        guard CommonNouns.utterances.contains(noun), qualifiers.isEmpty, phrase.end == phrase.core.upperBound else {
            return nil
        }
        if let author = author(of: noun, before: phrase) { return author }
        guard let last = discourse.lastOuterSource, last.entities.count == 1
        else { return nil }
        return (last.entities[0], last.span)
    }

    /// Who was said to have made an utterance before `phrase`: "Lee released a [statement] saying …".
    private func author(of noun: String, before phrase: NounPhrase) -> (Int, Span?)? {
        let offset = text.tokens[phrase.head].span.start
        let earlier = (max(0, holders.count - Self.authorsBack)..<holders.count).last { index in
            found[index].cue.contains { cue in
                cue.end <= offset
                    && (text.token(at: cue.start)..<text.token(after: cue.end)).contains {
                        text.tokens[$0].lower == noun
                    }
            } && knownHolders(of: index).count == 1
        }
        return earlier.map { (knownHolders(of: $0)[0], found[$0].source.first) }
    }

    private func isCapitalWord(_ word: String) -> Bool { Places.isPeople(word) || Places.contains(word) }
}
