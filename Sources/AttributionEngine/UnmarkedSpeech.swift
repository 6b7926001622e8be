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
        for sentence in 0..<sentences {
            guard let index = owner[sentence], isTag(drafts[index], of: sentence), isDirect(drafts[index]) else {
                continue
            }
            drafts[index].form = .direct
            goBack(from: sentence, draft: index, &drafts, &owner)
            goOn(from: sentence, draft: index, &drafts, &owner)
        }
    }

    /// Whether the content is what stands before a cue.
    private func isTag(_ draft: Draft, of sentence: Int) -> Bool {
        guard let cue = draft.cue, draft.kind == .statement,
            draft.scope == .clauseBeforeCue || draft.scope == .aroundCue
        else { return false }
        return reading.text.ranges[sentence].contains(cue.lowerBound)
    }

    /// Takes the sentences of the paragraph before the tagged one that nobody else claims.
    private func goBack(from sentence: Int, draft: Int, _ drafts: inout [Draft], _ owner: inout [Int?]) {
        var next = sentence - 1
        while next >= 0, isSameBlock(next, sentence), isFree(next, owner, drafts), voice(of: content(next)) >= 0 {
            drafts[draft].content.insert(content(next), at: 0)
            owner[next] = draft
            next -= 1
        }
    }

    /// Takes the sentences after the tagged one: in its paragraph while the voice is the speaker's, then paragraphs
    /// in which the first person speaks and nobody is named as a source.
    private func goOn(from sentence: Int, draft: Int, _ drafts: inout [Draft], _ owner: inout [Int?]) {
        var next = sentence + 1
        while next < owner.count, isSameBlock(next, sentence), isFree(next, owner, drafts), voice(of: content(next)) > 0
        {
            take(next, draft, &drafts, &owner)
            next += 1
        }
        while next < owner.count, !isSameBlock(next, next - 1) {
            var end = next
            while end < owner.count, isSameBlock(end, next) { end += 1 }
            let block = next..<end
            let speaks = block.contains { isFirstPerson(content($0)) }
            guard speaks, block.allSatisfy({ isFree($0, owner, drafts) }) else { return }
            for sentence in block { take(sentence, draft, &drafts, &owner) }
            next = end
        }
    }

    private func take(_ sentence: Int, _ draft: Int, _ drafts: inout [Draft], _ owner: inout [Int?]) {
        drafts[draft].content.append(content(sentence))
        owner[sentence] = draft
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

    private func isDirect(_ draft: Draft) -> Bool { draft.content.contains { voice(of: $0) > 0 } }

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
