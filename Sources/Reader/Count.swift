/// The number typed before a motion.
///
/// 1, 2 and 3 go to a pane at once. A number that holds another digit, or begins with 0, is a count: as soon as that
/// digit is typed the focus goes back to where it was.
struct Count: Hashable, Sendable {
    /// Largest count taken; more digits are ignored.
    static let limit = 99_999

    private(set) var digits = ""
    /// The focus before the first digit moved it.
    private(set) var focusBefore: Pane?

    /// The number; nil when none was typed, or only panes.
    var value: Int? {
        guard isCount, let number = Int(digits), number > 0 else { return nil }
        return min(number, Self.limit)
    }

    private var isCount: Bool { digits.hasPrefix("0") || digits.contains { !"123".contains($0) } }

    /// Takes a digit and returns the pane that gets the focus.
    mutating func type(_ digit: Character, focus: Pane) -> Pane {
        if digits.isEmpty { focusBefore = focus }
        if digits.count < 6 { digits.append(digit) }
        if !isCount, let pane = digit.wholeNumberValue.flatMap(Pane.init(rawValue:)) { return pane }
        return focusBefore ?? focus
    }
}
