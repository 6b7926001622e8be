import Documents
import Linguistics

/// Finds the turns of an article that is a conversation, or holds one.
struct TurnFinder {
    /// Labelled paragraphs that make a conversation, at least.
    private static let leastLabels = 3
    /// Unlabelled paragraphs that go on with a turn, at most.
    private static let longestTurn = 8
    private static let talk: Set = [
        "i", "you", "we", "my", "your", "our", "me", "us", "i'm", "you're", "we're", "i've", "you've", "we've", "?",
    ]

    private let text: TokenizedDocument
    /// The paragraphs, as tokens.
    private let blocks: [Range<Int>]
    private let names: KnownNames
    /// By paragraph, its label.
    private var labels: [SpeakerLabel?]

    /// Reads the labels of `text`; nil when these make no conversation.
    init?(_ text: TokenizedDocument) {
        self.text = text
        blocks = Self.paragraphs(of: text)
        labels = blocks.map { SpeakerLabel(beginning: $0, of: text) }
        names = KnownNames(text)
        dropStrangers()
        addBare()
        guard isConversation else { return nil }
    }

    private static func paragraphs(of text: TokenizedDocument) -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        var last: Int?
        for (sentence, range) in zip(text.sentences, text.ranges) {
            let kind = text.document.blocks[sentence.block].kind
            guard kind == .paragraph || kind == .heading else { continue }
            if sentence.block == last, let paragraph = paragraphs.last {
                paragraphs[paragraphs.count - 1] = paragraph.lowerBound..<range.upperBound
            } else {
                paragraphs.append(range)
            }
            last = sentence.block
        }
        return paragraphs
    }

    /// Takes away the labels that name nobody, as in "Myth: …", "Image: …".
    private mutating func dropStrangers() {
        let named = labels.compactMap { $0 }.filter { $0.role == .named }
        let known = named.filter { names.knows($0.name) }
        let knowsMost = known.count * 2 > named.count
        for index in labels.indices {
            guard let label = labels[index], label.role == .named, !names.knows(label.name) else { continue }
            if !knowsMost || !label.name.allSatisfy(text.isUppercase) { labels[index] = nil }
        }
    }

    /// Adds the labels without a mark: a person's initials that open several paragraphs, and that person's name.
    private mutating func addBare() {
        var counts: [String: Int] = [:]
        for index in blocks.indices where labels[index] == nil {
            if let initials = initials(opening: blocks[index]) { counts[initials, default: 0] += 1 }
        }
        for index in blocks.indices where labels[index] == nil {
            let block = blocks[index]
            if let initials = initials(opening: block), counts[initials, default: 0] > 1 {
                labels[index] = SpeakerLabel(bare: 1, of: block, of: text)
            } else if let initials = names.initials(ofPairAt: block.lowerBound), counts[initials, default: 0] > 1,
                opensSentence(block.lowerBound + 2, in: block)
            {
                labels[index] = SpeakerLabel(bare: 2, of: block, of: text)
            }
        }
    }

    /// The initials of somebody named in the text that `block` opens with, before a sentence.
    private func initials(opening block: Range<Int>) -> String? {
        guard opensSentence(block.lowerBound + 1, in: block), text.isAcronym(block.lowerBound),
            case let word = text.tokens[block.lowerBound].lower, names.isInitials(word)
        else { return nil }
        return word
    }

    private func opensSentence(_ index: Int, in block: Range<Int>) -> Bool {
        index < block.upperBound && (text.tokens[index].isCapitalised || text.tokens[index].kind == .quotationMark)
    }

    /// Whether the labels are those of people who speak with each other.
    private var isConversation: Bool {
        let labelled = labels.indices.filter { labels[$0] != nil }
        guard labelled.count >= Self.leastLabels, let first = labelled.first, let last = labelled.last,
            labelled.count * 3 > last - first
        else { return false }
        let found = labelled.compactMap { labels[$0] }
        let areApart = found.allSatisfy { $0.name.allSatisfy(text.isUppercase) }
        let talking = labelled.filter { index in text.tokens[blocks[index]].contains { Self.talk.contains($0.lower) } }
        return (areApart || Set(found.map(\.key)).count < found.count) && talking.count * 3 >= labelled.count
    }

    /// The turns in text order.
    func turns() -> [Turn] {
        let speakers = Set(labels.compactMap { $0.map { $0.asks ? "?" : $0.key } })
        let answersAreUnmarked = speakers == ["?"] && unmarkedSpeak
        var turns: [Turn] = []
        var waiting: [Range<Int>] = []
        for (block, label) in zip(blocks, labels) {
            guard let label else {
                if !isStageDirection(block) { waiting.append(block) }
                continue
            }
            goOn(&turns, with: waiting, asAnswer: answersAreUnmarked, if: speakers.count > 1)
            waiting = []
            turns.append(Turn(label: label, content: [label.end..<block.upperBound]))
        }
        if answersAreUnmarked { goOn(&turns, with: Array(waiting.prefix(1)), asAnswer: true, if: true) }
        return turns
    }

    /// Gives paragraphs between two labels to the last speaker, or to the one who was asked.
    private func goOn(_ turns: inout [Turn], with blocks: [Range<Int>], asAnswer: Bool, if isDialogue: Bool) {
        guard !blocks.isEmpty, blocks.count <= Self.longestTurn, !turns.isEmpty else { return }
        if asAnswer {
            turns.append(Turn(label: nil, content: blocks))
        } else if isDialogue {
            turns[turns.count - 1].content += blocks
        }
    }

    /// Whether somebody says "I" in the paragraphs between questions, a third of them at least.
    private var unmarkedSpeak: Bool {
        guard let first = labels.firstIndex(where: { $0 != nil }), let last = labels.lastIndex(where: { $0 != nil })
        else { return false }
        let between = (first..<last).filter { labels[$0] == nil && !isStageDirection(blocks[$0]) }
        let speaking = between.filter { index in
            text.tokens[blocks[index]].contains { ["i", "we", "my", "our", "i'm", "i've"].contains($0.lower) }
        }
        return !between.isEmpty && speaking.count * 3 >= between.count
    }

    /// Whether a paragraph is "(CROSSTALK)", "…" or the credit of a quotation set apart, "— Ann Lee".
    private func isStageDirection(_ block: Range<Int>) -> Bool {
        let first = text.tokens[block.lowerBound]
        return first.kind != .quotationMark && first.kind != .number && first.kind != .word
    }
}
