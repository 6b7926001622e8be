import Documents
import Linguistics

/// Whose a cue is for which the finder gave no source.
extension HolderResolver {
    /// Who the subject of a cue is, when the finder gave no source: "Lee [said]".
    mutating func subject(ofCue index: Int) -> [Holder]? {
        guard let cue = found[index].cue.first, let subject = subjects.subject(of: cue, content: found[index].content),
            let span = text.span(subject)
        else { return nil }
        var list: [Holder] = []
        for phrase in reader.phrases(in: [span]) where isSomebody(phrase) {
            for holder in resolve(phrase, of: index)
            where holder.entity != nil && !list.contains(where: { $0.entity == holder.entity }) {
                var holder = holder
                holder.rule = .subjectOfClause
                list.append(holder)
            }
        }
        guard !list.isEmpty else { return nil }
        setSource(span, of: index)
        return list
    }

    /// Whether a phrase is of the sort that speaks: a pronoun, a name, a noun for people or a body.
    private func isSomebody(_ phrase: NounPhrase) -> Bool {
        let word = text.tokens[phrase.head].lower
        if let name = phrase.name { return discourse.entities[discourse.bearers[name]].sort != nil }
        if let pronoun = Pronoun(word) { return pronoun != .it && pronoun != .second && word != "that" }
        return PersonNouns.singular(of: word) != nil || CommonNouns.organisation(word) != nil
            || Places.isPeoplePlural(Folding.key(word))
    }

    /// The attribution whose holder a cue without a subject of its own belongs to: "…, Lee said, noting that …",
    /// "Lee told … and said …"; "Lee said the papers showed …, and called on …" is Lee's, not the papers'.
    func speakerGoingOn(_ index: Int) -> Int? {
        guard let cue = found[index].cue.first else { return nil }
        let first = text.token(at: cue.start)
        guard first < text.tokens.count, let sentence = text.sentence(ofToken: first),
            let earlier = (max(0, index - 4)..<index).last(where: {
                !found[$0].source.isEmpty && found[$0].parent == found[index].parent
            }),
            let spoken = found[earlier].cue.first, let source = found[earlier].source.first
        else { return nil }
        let start = text.tokens[text.ranges[sentence].lowerBound].span.start
        guard spoken.start >= start, source.start >= start, source.end <= cue.start, spoken.end <= cue.start else {
            return nil
        }
        let isParticiple = text.tokens[first].lower.hasSuffix("ing")
        let isJoined = first > text.ranges[sentence].lowerBound && text.tokens[first - 1].lower == "and"
        if isJoined, let parent = found[index].parent, first > 1, text.tokens[first - 2].lower == ",",
            holders[earlier].allSatisfy({ holder in
                holder.entity.map { discourse.entities[$0].sort == .document } ?? false
            })
        {
            return parent
        }
        return isParticiple || isJoined ? earlier : nil
    }

    /// The holder of the indirect speech around a cue that goes on from its own: "said it would end and [denied] that …".
    func speakerOfParent(_ index: Int) -> [Holder]? {
        guard let cue = found[index].cue.first, let parent = found[index].parent, found[parent].form == .indirect,
            case let first = text.token(at: cue.start), first > 0,
            ["and", "but"].contains(text.tokens[first - 1].lower),
            let spoken = found[parent].cue.first, spoken.end <= cue.start,
            text.sentence(ofToken: text.token(at: spoken.start)) == text.sentence(ofToken: first),
            subjects.isVerb(first),
            CueLexicon.verbs(text.tokens[first].lower).contains(where: { $0.form.contains(.past) })
        else { return nil }
        let known = holders[parent].filter { $0.entity != nil }
        return known.isEmpty
            ? nil : known.map { Holder(entity: $0.entity, antecedent: $0.phrase, rule: .subjectOfClause) }
    }
}
