import Documents
import Matters
import Screen

/// A claim as lists show it: its holder's tag and colour, the number of its sentence and its words; of another file the
/// holder's name and the file.
struct ClaimExcerpt {
    /// Characters of the words that are shown at most.
    private static let longest = 5000

    /// The holder's tag.
    let tag: String
    /// The holder's colour.
    let ink: Style.Ink
    /// "19 There is no doubt …"; of another file "Ann Lee: There is no doubt …".
    let text: String
    /// "19 in report.txt"; nil in the open file.
    let place: String?

    init(_ claim: Int, in reading: Reading) {
        let attribution = reading.index.annotations.attributions[claim]
        let member = attribution.actors.first.flatMap(reading.cast.member)
        tag = member?.tag ?? ""
        ink = member.map { .actor($0.colour) } ?? .plain
        let number = reading.index.sentence(of: claim).map { "\($0 + 1) " } ?? ""
        let words = reading.document.stated(attribution)
        let shown = words.prefix(Self.longest)
        text = number + shown + (shown.endIndex < words.endIndex ? "…" : "")
        place = nil
    }

    /// A claim in the list of those on a matter; nil when its file's claims aren't known any more.
    init?(_ entry: OthersList.Entry, in model: Model) {
        guard let file = entry.file else {
            self = ClaimExcerpt(entry.related.claim, in: model.reading)
            return
        }
        guard let (_, claim) = model.outsideClaim(entry) else { return nil }
        let holders = claim.holders.joined(separator: " & ")
        tag = Self.elsewhere
        ink = .muted
        text = "\(holders): \(claim.words)"
        place = "\(claim.sentence + 1) in \(model.list.rows[file].name)"
    }

    /// Stands in the place of the tag of a claim in another file.
    private static let elsewhere = "»"
}
