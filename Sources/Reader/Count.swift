/// The number typed before a motion.
///
/// 1, 2 and 3 go to a pane at once. A number that holds another digit, or begins with 0, is a count: as soon as that
/// digit is typed the focus goes back to where it was, and so when it begins with the digit of the pane that has the
/// focus. Another number of panes alone is a count before the motions that move
/// in the article whatever pane has the focus.
struct Count: Hashable, Sendable {
    /// Largest count taken; more digits are ignored.
    static let limit = 99_999

    private(set) var digits = ""
    /// The focus before the first digit moved it.
    private(set) var focusBefore: Pane?
    /// Who was selected then.
    private(set) var selectedBefore: Holder?

    /// Motions that panes' digits count too.
    private static let articleMotions: Set<Action> = [
        .nextClaim, .previousClaim, .nextAttribution, .previousAttribution, .nextAttributed, .previousAttributed,
        .nextUncertain, .previousUncertain, .nextParagraph, .previousParagraph,
    ]

    /// The number; nil when none was typed, or only panes.
    var value: Int? { isCount ? number : nil }

    /// The number, panes or not; nil when none was typed.
    var number: Int? { Int(digits).flatMap { $0 > 0 ? min($0, Self.limit) : nil } }

    /// Whether digits of panes alone count before a motion. Two of them do before `G`: nobody goes through panes to a
    /// list's end.
    func isCount(before motion: Action) -> Bool {
        let goesToANumber = motion == .firstSentence || motion == .lastSentence
        return Self.articleMotions.contains(motion) || goesToANumber && digits.count > 1
    }

    private var isCount: Bool {
        digits.hasPrefix("0") || digits.contains { !"123".contains($0) } || digits.count > 1 && startsHere
    }

    /// Whether the first digit is that of the pane that had the focus already.
    private var startsHere: Bool {
        focusBefore != nil && digits.first.flatMap(\.wholeNumberValue).flatMap(Pane.init(rawValue:)) == focusBefore
    }

    /// Takes a digit and returns the pane that gets the focus.
    mutating func type(_ digit: Character, focus: Pane, selected: Holder?) -> Pane {
        if digits.isEmpty { (focusBefore, selectedBefore) = (focus, selected) }
        if digits.count < 6 { digits.append(digit) }
        if !isCount, let pane = digit.wholeNumberValue.flatMap(Pane.init(rawValue:)) { return pane }
        return focusBefore ?? focus
    }
}
