import Documents

/// Gives quotations that no cue of their own sentence took to the speaker whose speech they are.
struct DirectSpeech {
    let reading: Reading

    /// Completes `drafts`: quotations that run on past their sentence, and those that a cue elsewhere takes.
    func complete(_ drafts: inout [Draft]) {
        for index in drafts.indices { complete(&drafts[index]) }
        var owners = owners(in: drafts)
        for index in reading.quotations.indices where owners[index] == nil && isSpeech(reading.quotations[index]) {
            if let owner = speakerBefore(index, owners: owners) {
                drafts[owner].content.append(reading.quotations[index].tokens)
                owners[index] = owner
            } else if let draft = tagged(reading.quotations[index]) {
                drafts.append(draft)
                owners[index] = drafts.count - 1
            }
        }
    }

    /// Content that ends inside a quotation which began in it goes on to the closing mark.
    private func complete(_ draft: inout Draft) {
        guard let last = draft.content.last, reading.quotationOf[last.upperBound - 1] >= 0 else { return }
        let quotation = reading.quotations[Int(reading.quotationOf[last.upperBound - 1])].tokens
        let isCueInside = draft.cue.map { quotation.contains($0.lowerBound) } ?? true
        guard last.lowerBound <= quotation.lowerBound, quotation.upperBound > last.upperBound, !isCueInside else {
            return
        }
        draft.content[draft.content.count - 1] = last.lowerBound..<quotation.upperBound
    }

    /// By quotation, the attribution outside it whose content it is, or is a part of.
    private func owners(in drafts: [Draft]) -> [Int?] {
        var owners = [Int?](repeating: nil, count: reading.quotations.count)
        for (index, draft) in drafts.enumerated() {
            for token in draft.content.joined() where reading.tokens[token].kind == .quotationMark {
                let quotation = Int(reading.quotationOf[token])
                guard quotation >= 0, reading.quotations[quotation].tokens.lowerBound == token else { continue }
                let known = owners[quotation].map { drafts[$0].scope == .quotationMarks } ?? false
                if !known { owners[quotation] = index }
            }
        }
        return owners
    }

    /// Whether a quotation is speech, not a title or a word set off.
    private func isSpeech(_ quotation: Quotation) -> Bool {
        let last = reading.word(quotation.inside.upperBound - 1)
        let isEnded = [".", ",", "!", "?", "…", "—"].contains(last) || !quotation.isClosed
        return quotation.inside.count > 2 && (isEnded || quotation.inside.count > 8)
    }

    /// The speaker of the quotation before, when nothing but the tag stands between, or when a new paragraph goes on.
    private func speakerBefore(_ index: Int, owners: [Int?]) -> Int? {
        let quotation = reading.quotations[index]
        guard index > 0, let owner = owners[index - 1], let sentence = sentence(of: quotation.tokens.lowerBound) else {
            return nil
        }
        let before = reading.quotations[index - 1]
        let startsSentence = reading.text.ranges[sentence].lowerBound == quotation.tokens.lowerBound
        guard startsSentence, reading.word(quotation.tokens.lowerBound) != "'",
            let earlier = self.sentence(of: before.tokens.upperBound - 1)
        else { return nil }
        if before.block == quotation.block { return sentence - earlier <= 1 ? owner : nil }
        let endsBlock = sentence - earlier == 1
        let isWhole = quotation.tokens.upperBound >= reading.text.ranges[sentence].upperBound
        return endsBlock && quotation.block - before.block == 1 && (isWhole || !before.isClosed) ? owner : nil
    }

    /// The quotation with the subject and verb of its sentence, whatever the verb: "“Never,” the mayor thundered".
    private func tagged(_ quotation: Quotation) -> Draft? {
        let start = quotation.tokens.lowerBound
        let end = quotation.tokens.upperBound
        guard let first = sentence(of: start), let last = sentence(of: end - 1) else { return nil }
        let opening = reading.text.ranges[first].lowerBound..<start
        let closing = end..<max(end, reading.text.ranges[last].upperBound)
        let sources = SourcePhrase(reading: reading)
        let endsWithComma = reading.isMark(quotation.inside.upperBound - 1, ",")
        let around = reading.isMark(start - 1, ",") || reading.isMark(start - 1, ":") ? opening : closing
        if around == opening, reading.isMark(start - 1, ":"), opening.count < 14,
            !opening.contains(where: { reading.isFiniteVerb($0) })
        {
            let colon = start - 1
            guard opening.lowerBound < colon, reading.startsNounPhrase(opening.lowerBound) else { return nil }
            return Draft(
                source: opening.lowerBound..<colon, cue: colon..<start, content: [quotation.tokens], kind: .statement,
                scope: .quotationMarks, confidence: 0.6)
        }
        guard around == opening || endsWithComma,
            let verb = around.first(where: { reading.isFiniteVerb($0) && reading.quotationOf[$0] < 0 }),
            let source = sources.before(verb, from: around.lowerBound)
        else { return nil }
        return Draft(
            source: source, cue: verb..<verb + 1, content: [quotation.tokens], kind: .statement,
            scope: .quotationMarks, confidence: 0.6)
    }

    private func sentence(of token: Int) -> Int? { reading.text.sentence(ofToken: token) }
}
