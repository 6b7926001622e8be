import Documents
import Linguistics

/// Finds the turns of an article that is a conversation, or holds one.
struct TurnFinder {
    /// Labelled paragraphs that make a conversation, at least, and labelled questions beside which a label may stand
    /// without a mark.
    private static let leastLabels = 3
    private static let leastQuestions = 2
    private static let talk: Set = ["i", "you", "we", "my", "your", "our", "me", "i'm", "you're", "we're", "i've", "?"]
    private static let reports: Set = ["said", "says", "told", "testified", "added"]

    private let text: TokenizedDocument
    private let blocks: [Paragraph]
    private let names: KnownNames
    /// By paragraph, its label.
    private var labels: [SpeakerLabel?]
    /// By paragraph, whether it begins as if it had a label: it goes on with no turn.
    private let looksLabelled: [Bool]

    /// Reads the labels of `text`; nil when these make no conversation.
    init?(_ text: TokenizedDocument) {
        self.text = text
        blocks = Paragraph.all(of: text)
        labels = blocks.map { SpeakerLabel(beginning: $0.tokens, of: text) }
        looksLabelled = labels.map { $0 != nil }
        guard labels.contains(where: { $0 != nil }) else { return nil }
        names = KnownNames(text)
        dropStrangers()
        dropChoices()
        addBare()
        guard isConversation else { return nil }
    }

    /// Takes away the labels that name nobody, as in "Myth: …", "Image: …".
    private mutating func dropStrangers() {
        let named = labels.compactMap { $0 }.filter { $0.role == .named }
        let known = named.filter { names.knows($0.name) }
        let knowsMost = known.count * 2 > named.count
        for index in labels.indices {
            guard let label = labels[index], label.role == .named, !names.knows(label.name) else { continue }
            let isShout = label.name.allSatisfy(text.isUppercase) && text.tokens[label.name.lowerBound].lower != "the"
            if !knowsMost || !isShout || Places.contains(label.key) { labels[index] = nil }
        }
    }

    /// Takes away "A.", where it is a choice among others: "B." stands there too, or no question has its letter.
    private mutating func dropChoices() {
        let isChoice = blocks.contains { ["b", "b."].contains(text.tokens[$0.tokens.lowerBound].lower) }
        let isAsked = labels.contains { $0?.role == .question }
        for index in labels.indices where labels[index]?.role == .answer {
            if isChoice || (!isAsked && labels[index]?.colon == nil) { labels[index] = nil }
        }
    }

    /// Adds the labels without a mark beside marked questions: a person's initials that open several paragraphs, and that
    /// person's name.
    private mutating func addBare() {
        guard labels.count(where: { $0?.asks == true }) >= Self.leastQuestions else { return }
        var counts: [String: Int] = [:]
        for index in blocks.indices where labels[index] == nil {
            if let initials = initials(opening: blocks[index].tokens) { counts[initials, default: 0] += 1 }
        }
        for index in blocks.indices where labels[index] == nil {
            let block = blocks[index].tokens
            if let initials = initials(opening: block), counts[initials, default: 0] > 1 {
                labels[index] = SpeakerLabel(bare: 1, of: block, of: text)
            } else if let initials = KnownNames.initials(ofPairAt: block.lowerBound, text),
                counts[initials, default: 0] > 1,
                opensSentence(block.lowerBound + 2, in: block)
            {
                labels[index] = SpeakerLabel(bare: 2, of: block, of: text)
            }
        }
    }

    /// The initials of somebody named in the text that `block` opens with, before a sentence.
    private func initials(opening block: Range<Int>) -> String? {
        guard opensSentence(block.lowerBound + 1, in: block), text.isAcronym(block.lowerBound),
            case let word = text.tokens[block.lowerBound].lower, names.isInitials(word), !Places.contains(word)
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
        let talking = labelled.count { has(Self.talk, blocks[$0]) }
        return (areApart || Set(found.map(\.key)).count < found.count) && talking * 3 >= labelled.count
    }

    private func has(_ words: Set<String>, _ block: Paragraph) -> Bool {
        text.tokens[block.tokens].contains { words.contains($0.lower) }
    }

    /// The turns in text order.
    func turns() -> [Turn] {
        let speakers = Set(labels.compactMap { $0.map { $0.asks ? "?" : $0.key } })
        let areAnswersUnlabelled = speakers == ["?"] && isAnsweredInPerson
        var turns: [Turn] = []
        var waiting: [Paragraph] = []
        var isOpen = false
        for (index, block) in blocks.enumerated() {
            guard let label = labels[index] else {
                if looksLabelled[index] || block.isHeading || block.isEditorial(in: text) { isOpen = false }
                if isOpen, !block.isStageDirection(in: text) { waiting.append(block) }
                continue
            }
            if areAnswersUnlabelled {
                if !waiting.isEmpty { turns.append(Turn(label: nil, content: waiting.map(\.tokens))) }
            } else if speakers.count > 1, goesOn(waiting, after: turns.last) {
                turns[turns.count - 1].content += waiting.map(\.tokens)
            }
            waiting = []
            isOpen = true
            turns.append(Turn(label: label, content: [label.end..<block.tokens.upperBound]))
        }
        if areAnswersUnlabelled, let last = waiting.first { turns.append(Turn(label: nil, content: [last.tokens])) }
        return turns
    }

    /// Whether paragraphs between two labels are said by the last speaker: two at most, or talk in a third of them; none
    /// that speaks of the speaker, or reports what somebody said.
    private func goesOn(_ paragraphs: [Paragraph], after turn: Turn?) -> Bool {
        guard let label = turn?.label, !paragraphs.isEmpty else { return false }
        let isReport = paragraphs.contains { paragraph in
            let tokens = text.tokens[paragraph.tokens]
            let isAboutSpeaker = label.isName && tokens.contains { $0.lower == label.key && $0.isCapitalised }
            return isAboutSpeaker
                || !has(Self.talk, paragraph) && tokens.contains { Self.reports.contains($0.lower) }
        }
        let talking = paragraphs.count { has(Self.talk, $0) }
        return !isReport && (paragraphs.count < 3 || talking * 3 >= paragraphs.count)
    }

    /// Whether somebody says "I" in the paragraphs between questions, a third of them at least.
    private var isAnsweredInPerson: Bool {
        guard let first = labels.firstIndex(where: { $0 != nil }), let last = labels.lastIndex(where: { $0 != nil })
        else { return false }
        let between = (first..<last).filter { labels[$0] == nil && !blocks[$0].isStageDirection(in: text) }
        return !between.isEmpty && between.count { has(GrammarWords.ownWords, blocks[$0]) } * 3 >= between.count
    }
}
