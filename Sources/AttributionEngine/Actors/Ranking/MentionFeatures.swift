import Documents
import Linguistics

/// Tells of a pronoun's candidates where the article last spoke of them, and how much.
struct MentionFeatures {
    let discourse: Discourse
    let contents: ContentIndex
    /// The pronoun's token, and its sentence.
    let position: Int
    let sentence: Int
    /// The mentions before it that it fits, the nearest first.
    let mentions: [Mention]
    /// The holders of the indirect attribution around it.
    let speaker: [Int]

    private var text: TokenizedDocument { discourse.text }

    /// Those mentioned, each once, the nearest first.
    func candidates() -> [Candidate] {
        var order: [[Int]] = []
        var own: [[Int]: [Mention]] = [:]
        for mention in mentions {
            if own[mention.entities] == nil { order.append(mention.entities) }
            own[mention.entities, default: []].append(mention)
        }
        return order.enumerated().compactMap { rank, ids in
            own[ids].flatMap { candidate(ids, $0, rank: rank) }
        }
    }

    private func candidate(_ ids: [Int], _ own: [Mention], rank: Int) -> Candidate? {
        guard let first = ids.first, let nearest = own.first else { return nil }
        var candidate = Candidate(.entities(ids), antecedent: nearest.span)
        let offset = text.tokens[position].span.start
        describeSort(&candidate, discourse.entities[first], isTogether: ids.count > 1)
        describeHistory(&candidate, ids, before: offset)
        place(&candidate, sentencesBack: sentence - nearest.sentence, rank: rank)
        let block = text.sentences[nearest.sentence].block
        candidate.set(.inBlock, if: block == text.sentences[sentence].block)
        candidate.set(.inTitle, if: own.contains { isTitle($0.sentence) })
        candidate.set(.subject, if: nearest.isSubject)
        candidate.set(.subjectOfSentence, if: own.contains { $0.isSubject && $0.sentence == sentence })
        candidate.set(.subjectBefore, if: own.contains { $0.isSubject && $0.sentence == sentence - 1 })
        candidate.set(
            .opensSentence,
            if: own.contains { $0.sentence == sentence - 1 && $0.token - text.ranges[$0.sentence].lowerBound < 2 })
        candidate.set(.possessor, if: nearest.isPossessor)
        candidate.set(.source, if: nearest.isSource)
        candidate.set(.quoted, if: contents.isQuoted(nearest.span.start, seenFrom: offset))
        if let name = discourse.names.name(at: nearest.token) {
            candidate.set(.object, if: discourse.isObject(discourse.names[name]))
        }
        return candidate
    }

    /// How far back a candidate stands; `rank` is its place among the candidates.
    func place(_ candidate: inout Candidate, sentencesBack: Int, rank: Int?) {
        switch sentencesBack {
        case 0: candidate.set(.inSentence)
        case 1: candidate.set(.oneBack)
        case 2: candidate.set(.twoBack)
        case 3: candidate.set(.threeBack)
        default: candidate.set(.furtherBack)
        }
        candidate.set(.nearest, if: rank == 0)
        candidate.set(.second, if: rank == 1)
    }

    private func describeSort(_ candidate: inout Candidate, _ entity: Entity, isTogether: Bool) {
        switch entity.sort {
        case .person: candidate.set(.person)
        case .organisation, .outlet: candidate.set(.body)
        case .place: candidate.set(.place)
        case .document: candidate.set(.document)
        case .unnamed: candidate.set(.unnamed)
        case nil: candidate.set(.unknown)
        }
        candidate.set(.plural, if: entity.isPlural)
        candidate.set(.together, if: isTogether)
        candidate.set(entity.gender == nil ? .genderUnknown : .genderKnown)
        candidate.set(.fullName, if: entity.isNamed && (entity.fullest?.key.count ?? 0) > 1)
    }

    private func describeHistory(_ candidate: inout Candidate, _ ids: [Int], before offset: Int) {
        let entity = discourse.entities[ids[0]]
        let count = entity.mentions.partitioned { $0.end > offset } + entity.phrases.count
        candidate[.mentions] = Self.doublings(count) / 4
        candidate[.attributions] = Self.doublings(entity.phrases.count) / 4
        candidate.set(.frequent, if: count > 4)
        candidate.set(.lastSource, if: discourse.lastOuterSource?.entities == ids)
        let sources = discourse.sources.suffix(2)
        candidate.set(.sourceBefore, if: sources.count == 2 && sources.first?.entities == ids)
        candidate.set(.speaker, if: ids == speaker)
    }

    private func isTitle(_ sentence: Int) -> Bool {
        text.document.blocks[text.sentences[sentence].block].kind == .title
    }

    /// 0 for 0, 1 for 1, 2 for 2 and 3, 3 from 4 on, …, 8 at most.
    private static func doublings(_ count: Int) -> Double {
        Double(min(8, Int.bitWidth - max(0, count).leadingZeroBitCount))
    }
}
