import Documents
import Screen

/// How a sentence is drawn.
struct SentenceLook {
    /// A smaller piece of the sentence that somebody else holds.
    struct Piece {
        var span: Span
        var ink: Style.Ink
        /// The tag of its holder; nil when nobody is named, or it is the sentence's own holder.
        var tag: String?
        /// Whether it is uncertain that it is theirs.
        var isUncertain: Bool
    }

    /// Index of the sentence.
    let sentence: Int
    /// Whether it is the current one.
    let isCurrent: Bool
    /// Whether somebody holds it.
    let isHeld: Bool
    /// Whether one of its claims is uncertain.
    let isUncertain: Bool
    /// Whether another actor is isolated.
    let isDimmed: Bool
    /// Whether the sentence's own actor is isolated.
    let isIsolated: Bool
    /// The margin's tag; nil for the article's own voice.
    let tag: String?
    /// The holder's colour.
    let ink: Style.Ink
    /// Pieces held by others, in text order, deeper ones after what is around them.
    let embedded: [Piece]
    private let base: Style
    private let cues: [Span]
    private let sources: [Span]

    init(_ sentence: Int, in model: Model) {
        let reading = model.reading
        let attributions = reading.index.annotations.attributions
        let claims = reading.index.claims[sentence]
        let members = claims.holdings.compactMap { $0.holder.flatMap(reading.cast.member) }
        let block = reading.document.blocks[reading.sentences[sentence].block]
        self.sentence = sentence
        isCurrent = sentence == model.current
        isHeld = !claims.isOwnVoice
        isUncertain = claims.holdings.contains { $0.attributions.contains(where: reading.isUncertain) }
        ink = members.first.map { .actor($0.colour) } ?? .plain
        tag = members.count > 1 ? "\(min(members.count, 99))×" : members.first?.tag
        let isSelected = model.isClaim(claims, of: model.subjects)
        isDimmed = model.isIsolated && !isSelected
        isIsolated = model.isIsolated && isSelected
        let links = reading.index.annotations.outerLinks(of: claims)
        let pieces = claims.embedded.filter { !links.contains($0) }
        let (own, tags) = (ink, members.map(\.tag))
        embedded = pieces.flatMap { id in
            let member = attributions[id].actors.first.flatMap(reading.cast.member)
            return attributions[id].content.map { piece in
                let tag = member.flatMap { tags.contains($0.tag) ? nil : $0.tag }
                return Piece(
                    span: piece, ink: member.map { .actor($0.colour) } ?? own, tag: tag,
                    isUncertain: reading.isUncertain(id))
            }
        }
        base = Self.base(of: block, ink: ink)
        let explained = isCurrent ? model.claim.map { [$0] } ?? claims.holdings.flatMap(\.attributions) : []
        cues = explained.flatMap { attributions[$0].cue }
        sources = explained.flatMap { attributions[$0].source }
    }

    /// The style of the glyph at byte `offset`.
    func style(at offset: Int) -> Style {
        var style = base
        if let piece = embedded.last(where: { $0.span.contains(offset) }) {
            style.ink = piece.ink
            style.attributes.insert(.underline)
        }
        if sources.contains(where: { $0.contains(offset) }) { style.attributes.insert(.bold) }
        if cues.contains(where: { $0.contains(offset) }) { style.attributes.formUnion([.bold, .underline]) }
        if isIsolated { style.attributes.insert(.bold) }
        if isDimmed {
            style.ink = .muted
            style.attributes.insert(.dim)
        }
        return style
    }

    private static func base(of block: Block, ink: Style.Ink) -> Style {
        switch block.kind {
        case .title, .heading: Style(ink, .bold)
        case .byline, .dateline, .credit: Style(ink == .plain ? .muted : ink)
        case .caption, .paragraph: Style(ink)
        }
    }
}

extension Style {
    /// A style on the plain ground.
    init(_ ink: Ink, _ attributes: Attributes) { self.init(ink, on: .plain, attributes) }
}
