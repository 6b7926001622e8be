import Documents

/// Attributions that rules are sure of and the network passed over: "According to [X], …", which it did with 5 of 135 in
/// articles of PolNeAR and Wikinews that it doesn't know; the paper's own voice would be wrong there.
struct SureProposals {
    private let proposals: [FoundAttribution]
    /// How likely such a proposal is right.
    private static let likelihood = 0.8
    /// Contents looked at around a cue: few of them lie in each other.
    private static let reach = 8

    init(_ proposals: [FoundAttribution]) {
        self.proposals = proposals.filter { $0.scope == .accordingTo && $0.parent == nil && !$0.source.isEmpty }
    }

    /// `found`, in the order of the first content byte, with the proposals that it lacks; what is found inside these is
    /// theirs to hold.
    func added(to found: [ChunkFinder.Attribution]) -> [ChunkFinder.Attribution] {
        let cues = found.compactMap(\.cue).sorted()
        let contents = found.filter { $0.parent == nil }.flatMap(\.content).sorted()
        let missing = proposals.filter { proposal in
            guard let cue = proposal.cue.first else { return false }
            let isFound = cues[..<cues.partitioned { $0.start >= cue.end }].suffix(1).contains { $0.end > cue.start }
            let around = contents[..<contents.partitioned { $0.start > cue.start }].suffix(Self.reach)
            return !isFound && !around.contains { $0.contains(cue) }
        }
        guard !missing.isEmpty else { return found }
        let new = missing.map { proposal in
            ChunkFinder.Attribution(
                source: proposal.source.first, cue: proposal.cue.first, content: proposal.content, kind: proposal.kind,
                likelihood: Self.likelihood)
        }
        let later = found.map { attribution in
            var attribution = attribution
            attribution.parent = attribution.parent.map { $0 + new.count } ?? holder(of: attribution, among: new)
            return attribution
        }
        return ChunkFinder.Attribution.ordered(new + later)
    }

    /// The place of the one among `new`, in text order, whose content holds all of an attribution's.
    private func holder(of attribution: ChunkFinder.Attribution, among new: [ChunkFinder.Attribution]) -> Int? {
        guard let first = attribution.content.first else { return nil }
        let place = new.partitioned { ($0.content.first?.start ?? 0) > first.start } - 1
        guard place >= 0 else { return nil }
        let holds = attribution.content.allSatisfy { piece in new[place].content.contains { $0.contains(piece) } }
        return holds ? place : nil
    }
}
