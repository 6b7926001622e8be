import Documents
import Matters

extension Model {
    /// Lists what other actors say on the matter of the current claim, in this file and the others.
    mutating func showOthers() -> [Effect] {
        guard let claim = currentClaim else {
            message =
                progress != nil
                ? "the analysis is not done yet"
                : reading.ownSentences == sentences.count
                    ? "nobody claims anything here: the article itself speaks throughout"
                    : "no claim here: \(settings.keymap.way(to: .nextAttributed)) goes to the next"
            return []
        }
        let effects: [Effect] = list.rows.count > 1 && list.takeSurvey() ? [.survey] : []
        let isReading = list.rows.count > 1 && !list.isCounted
        guard let found = OthersList(on: claim, in: reading, and: otherFiles) else {
            message =
                progress != nil
                ? "nobody else so far: the analysis is not done yet"
                : isReading
                    ? "nobody else so far: the other files are being read, \(settings.keymap.way(to: .others)) asks again"
                    : "nobody else speaks of this matter: \(settings.keymap.way(to: .nextAttribution)) goes to the next claim"
            return effects
        }
        push()
        others = found
        focus(on: .attribution)
        if isReading { message = "the other files are being read: what they say will be listed too" }
        return effects
    }

    /// The claim of another file that an entry is about, and the file's document; nil when it isn't known any more.
    func outsideClaim(_ entry: OthersList.Entry) -> (document: DocumentID, claim: ArticleClaims.Claim)? {
        guard let known = entry.file.flatMap(claims), known.claims.indices.contains(entry.related.claim) else {
            return nil
        }
        return (known.document, known.claims[entry.related.claim])
    }

    /// The other files' claims, as far as they are known.
    private var otherFiles: [(number: Int, claims: ArticleClaims)] {
        list.rows.indices.compactMap { number in claims(ofOther: number).map { (number, $0) } }
    }

    /// The claims of file number `number`; nil for the open one, and when they aren't known.
    private func claims(ofOther number: Int) -> ArticleClaims? {
        guard number != file, list.rows.indices.contains(number), let claims = list.rows[number].claims,
            claims.document != reading.document.id
        else { return nil }
        return claims
    }

    /// Puts what file number `number` says on the matter into the list, and leaves the selection on its claim.
    mutating func addToOthers(_ number: Int) {
        guard let claim = others?.claim, let claims = claims(ofOther: number) else { return }
        others?.add(reading.matters.others(on: claim, in: claims), of: number)
    }

    /// Goes to the claim in the selected row of the list, in its file.
    mutating func followOther() -> [Effect] {
        guard let entry = others?.selected else { return [] }
        guard let file = entry.file else {
            push(leaving: true)
            go(to: reading.index.sentence(of: entry.related.claim) ?? current, claim: entry.related.claim)
            return []
        }
        guard let (document, claim) = outsideClaim(entry) else { return [] }
        landing = Landing(file: file, document: document, sentence: claim.sentence)
        focus(on: .article)
        return [.open(file)]
    }

    /// Shows two actors' claims side by side: the two that are chosen, or the current claim's holder with the one of the
    /// nearest other claim on its matter.
    mutating func showSideBySide() {
        guard let (left, right) = pairToCompare else {
            let choose = settings.keymap.way(to: .choose)
            message = "whose claims? choose two actors with \(choose), or go to another claim"
            return
        }
        guard let view = SplitView(left, right, at: others?.claim ?? currentClaim, in: reading) else {
            message = "\(name(of: .actor(left))) and \(name(of: .actor(right))) have no claims to compare"
            return
        }
        push()
        split = view
    }

    private var pairToCompare: (Int, Int)? {
        let actors = chosen.compactMap { holder -> Int? in
            if case .actor(let actor) = holder { actor } else { nil }
        }
        if actors.count > 1 { return (actors[0], actors[1]) }
        let attributions = reading.index.annotations.attributions
        guard let claim = others?.claim ?? currentClaim, let left = attributions[claim].actors.first else { return nil }
        if let actor = actors.first, actor != left { return (left, actor) }
        let selected = others?.selected.file == nil ? others?.selected.related : nil
        let other = selected ?? reading.matters.others(on: claim).first
        guard let right = other.flatMap({ attributions[$0.claim].actors.first }), right != left else { return nil }
        return (left, right)
    }

    /// What can be done while two actors' claims are shown.
    private static let splitActions: [Action] = [
        .nextRow, .previousRow, .firstRow, .lastRow, .pageDown, .pageUp, .nextPane, .goIn, .repaint, .commands, .back,
        .help,
    ]

    /// Runs an action while two actors' claims are shown.
    mutating func runInSplit(_ action: Action, count: Int) -> [Effect] {
        switch action {
        case .nextSentence, .nextRow: split?.move(by: count)
        case .previousSentence, .previousRow: split?.move(by: -count)
        case .pageDown, .halfPageDown, .nextParagraph: split?.move(by: 5 * count)
        case .pageUp, .halfPageUp, .previousParagraph: split?.move(by: -5 * count)
        case .firstSentence, .firstRow: split?.move(by: -Alignment.limit * 2)
        case .lastSentence, .lastRow: split?.move(by: Alignment.limit * 2)
        case .nextClaim: split?.turn(right: true)
        case .previousClaim: split?.turn(right: false)
        case .nextPane, .previousPane:
            let isRight = split?.isRight ?? false
            split?.turn(right: !isRight)
        case .goIn: leaveSplit()
        case .back, .quit, .sideBySide: goBack()
        case .help: help = Help(settings.keymap, from: focus, only: Self.splitActions, title: "Side by side")
        case .commands: beginCommand()
        case .repaint: return [.repaint]
        default: message = "\(settings.keymap.way(to: .back)) goes back to the article"
        }
        return []
    }

    /// Goes to the selected claim in the article.
    private mutating func leaveSplit() {
        guard let claim = split?.claim else { return }
        push(leaving: true)
        split = nil
        others = nil
        focus(on: .article)
        let left = current
        go(to: reading.index.sentence(of: claim) ?? current, claim: claim)
        noteJump(from: left)
        followHolder()
    }
}
