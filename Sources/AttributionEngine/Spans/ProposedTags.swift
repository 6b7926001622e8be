import Documents
import Linguistics

/// What rules propose, word by word, as the model is told it.
struct ProposedTags {
    /// A stretch of text with a role in a proposal.
    private struct Segment {
        var span: Span
        var role: SpanRole
        var proposal: Int
    }

    /// Outermost ones and those inside a content: by role, in text order.
    private let outer: [[Segment]]
    private let inner: [[Segment]]

    /// The tags that stand for `proposals`.
    init(_ proposals: [FoundAttribution]) {
        outer = Self.segments(of: proposals.filter { $0.parent == nil })
        inner = Self.segments(of: proposals.filter { $0.parent != nil })
    }

    /// What to tell the encoder of each of `words`, which are in text order.
    func hints(for words: [EncoderWord]) -> [EncoderHint] {
        let outer = Self.tags(of: words, self.outer)
        let inner = Self.tags(of: words, self.inner)
        return words.indices.map { EncoderHint(outer: outer[$0], inner: inner[$0]) }
    }

    private static func segments(of proposals: [FoundAttribution]) -> [[Segment]] {
        // Where roles overlap, a cue stands before a source, and a source before content.
        [(SpanRole.content, \FoundAttribution.content), (.source, \.source), (.cue, \.cue)].map { role, spans in
            proposals.enumerated().flatMap { number, proposal in
                proposal[keyPath: spans].map { Segment(span: $0, role: role, proposal: number) }
            }.sorted { ($0.span.start, $0.proposal) < ($1.span.start, $1.proposal) }
        }
    }

    private static func tags(of words: [EncoderWord], _ segments: [[Segment]]) -> [UInt8] {
        var owners = [(role: SpanRole, segment: Int)?](repeating: nil, count: words.count)
        guard let first = words.first, let last = words.last else { return [] }
        for list in segments {
            // By proposal, where its last segment ends and which it is: those that touch are one.
            var ends: [Int: (word: Int, segment: Int)] = [:]
            var number = list.partitioned { $0.span.end > first.span.start }
            while number < list.count, list[number].span.start < last.span.end {
                let (span, role, proposal) = (list[number].span, list[number].role, list[number].proposal)
                var word = words.partitioned { $0.span.end > span.start }
                let before = ends[proposal]
                let segment = before.map { $0.word >= word ? $0.segment : number } ?? number
                while word < words.count, words[word].span.start < span.end {
                    owners[word] = (role, segment)
                    word += 1
                }
                ends[proposal] = (word, segment)
                number += 1
            }
        }
        return words.indices.map { word in
            guard let owner = owners[word] else { return 0 }
            let goesOn = word > 0 && owners[word - 1].map { $0 == owner } == true
            return UInt8(goesOn ? owner.role.tags.1 : owner.role.tags.0)
        }
    }
}
