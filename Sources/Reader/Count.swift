/// The number typed before a motion.
///
/// A lone 1, 2 or 3 goes to a pane at once. When another digit follows, it was the beginning of a count after all, and
/// the focus goes back; a leading 0 begins a count of any size.
struct Count: Hashable, Sendable {
    /// Largest count taken; more digits are ignored.
    static let limit = 99_999

    private(set) var digits = ""
    /// The focus before the first digit moved it.
    private(set) var focusBefore: Pane?

    /// The number; nil when none was typed, or a lone pane number.
    var value: Int? {
        guard !isPaneNumber, let number = Int(digits), number > 0 else { return nil }
        return min(number, Self.limit)
    }

    /// Whether no digit was typed.
    var isEmpty: Bool { digits.isEmpty }

    private var isPaneNumber: Bool { focusBefore != nil && digits.count == 1 }

    /// Takes a digit and returns the pane that gets the focus.
    mutating func type(_ digit: Character, focus: Pane) -> Pane {
        if digits.isEmpty, let pane = digit.wholeNumberValue.flatMap(Pane.init(rawValue:)) {
            digits = String(digit)
            focusBefore = focus
            return pane
        }
        if digits.count < 6 { digits.append(digit) }
        return focusBefore ?? focus
    }
}
