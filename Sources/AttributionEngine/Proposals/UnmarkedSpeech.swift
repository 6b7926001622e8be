import Documents

/// Speech without quotation marks: which tagged clauses are the speaker's own words, and how far they go on.
///
/// Read only in documents that mark none of their speech. What tells a speaker's voice from the article's: first
/// person, present tense, demands; against it: past tense, days, cues of another.
struct UnmarkedSpeech {
    let reading: Reading

    /// Completes `drafts` with the sentences before a tag and after it that belong to the speaker.
    func complete(_ drafts: inout [Draft]) {
        guard !reading.marksSpeech else { return }
        let sentences = reading.text.sentences.count
        var owner = [Int?](repeating: nil, count: sentences)
        for (index, draft) in drafts.enumerated() {
            for piece in draft.content {
                guard let sentence = reading.text.sentence(ofToken: piece.lowerBound) else { continue }
                if owner[sentence].map({ drafts[$0].extent.count < draft.extent.count }) ?? true {
                    owner[sentence] = index
                }
            }
        }
        let byStart = Dictionary(grouping: drafts.indices) { drafts[$0].extent.lowerBound }
        for sentence in 0..<sentences {
            guard let index = owner[sentence] else { continue }
            if drafts[index].form == .direct, drafts[index].scope == .clauseAfterCue {
                let after = sentencesAfter(sentence, floor: 1, owner, drafts)
                drafts[index].content += after.map(content)
                for taken in after { owner[taken] = index }
                continue
            }
            guard isTag(drafts[index], of: sentence) else {
                guard drafts[index].kind == .statement, let source = drafts[index].source,
                    !source.contains(where: { reading.is($0, .firstPerson) })
                else { continue }
                var next = sentence + 1
                while next < sentences, isSameBlock(next, sentence), isFree(next, owner, drafts),
                    isFirstPerson(content(next))
                {
                    drafts[index].content.append(content(next))
                    owner[next] = index
                    next += 1
                }
                continue
            }
            let before = sentencesBefore(sentence, owner, drafts)
            let isDirect =
                drafts[index].content.contains { voice(of: $0) > 0 }
                || before.contains { isFirstPerson(content($0)) }
            guard isDirect else { continue }
            let spoken = before.drop { voice(of: content($0)) < (isFirstPerson(drafts[index].extent) ? 0 : 1) }
            let after = sentencesAfter(sentence, floor: 1, owner, drafts)
            let start = drafts[index].extent.lowerBound
            for together in byStart[start] ?? [] where sharesContent(drafts[together], drafts[index]) {
                drafts[together].form = .direct
                drafts[together].content = spoken.map(content) + drafts[together].content + after.map(content)
            }
            for taken in Array(spoken) + after { owner[taken] = index }
        }
    }

    /// Whether two attributions begin with the same words: the chain of a report of a report.
    private func sharesContent(_ a: Draft, _ b: Draft) -> Bool {
        a.extent.lowerBound == b.extent.lowerBound && (a.scope == .clauseBeforeCue || a.scope == .aroundCue)
    }

    /// Whether the content is what stands before a cue.
    private func isTag(_ draft: Draft, of sentence: Int) -> Bool {
        guard let cue = draft.cue, draft.kind == .statement, draft.form != .indirect,
            draft.scope == .clauseBeforeCue || draft.scope == .aroundCue
        else { return false }
        return reading.text.ranges[sentence].contains(cue.lowerBound)
    }

    /// The sentences of the paragraph before the tagged one that nobody else claims.
    private func sentencesBefore(_ sentence: Int, _ owner: [Int?], _ drafts: [Draft]) -> [Int] {
        var first = sentence
        while first > 0, isSameBlock(first - 1, sentence), isFree(first - 1, owner, drafts) { first -= 1 }
        return Array(first..<sentence)
    }

    /// The sentences after the tagged one: in its paragraph while the voice is the speaker's, then paragraphs in which
    /// the first person speaks and nobody is named as a source. `floor` is the least `voice` in the paragraph.
    private func sentencesAfter(_ sentence: Int, floor: Int, _ owner: [Int?], _ drafts: [Draft]) -> [Int] {
        var next = sentence + 1
        var look = next
        while look < owner.count, isSameBlock(look, sentence), isFree(look, owner, drafts),
            voice(of: content(look)) >= min(floor, 0)
        {
            look += 1
            if voice(of: content(look - 1)) >= floor { next = look }
        }
        while next < owner.count, !isSameBlock(next, next - 1) {
            var end = next
            while end < owner.count, isSameBlock(end, next) { end += 1 }
            let block = next..<end
            let speaks = block.contains { isFirstPerson(content($0)) }
            guard speaks, block.allSatisfy({ isFree($0, owner, drafts) }) else { break }
            next = end
        }
        return Array(sentence + 1..<next)
    }

    /// Whether no attribution with a source other than the first person claims the sentence.
    private func isFree(_ sentence: Int, _ owner: [Int?], _ drafts: [Draft]) -> Bool {
        guard let index = owner[sentence] else { return true }
        guard let source = drafts[index].source else { return drafts[index].scope != .accordingTo }
        return source.contains { reading.is($0, .firstPerson) }
    }

    private func isSameBlock(_ a: Int, _ b: Int) -> Bool {
        reading.text.sentences[a].block == reading.text.sentences[b].block
    }

    private func content(_ sentence: Int) -> Range<Int> { reading.text.ranges[sentence] }

    private func isFirstPerson(_ range: Range<Int>) -> Bool { range.contains { reading.is($0, .firstPerson) } }

    /// Above 0 for a speaker's voice, below for the article's.
    private func voice(of range: Range<Int>) -> Int {
        if isFirstPerson(range) { return 2 }
        var score = 0
        for index in range {
            if reading.is(index, .present), !reading.isPossessiveS(index) { score += 1 }
            if ["was", "were", "had", "did", "would", "could"].contains(reading.word(index)) { score -= 1 }
            if reading.is(index, .time), reading.isCapitalised(index), reading.word(index) != "may" { score -= 2 }
            if ["you", "your", "there", "must", "please"].contains(reading.word(index)) { score += 1 }
        }
        return score
    }
}
