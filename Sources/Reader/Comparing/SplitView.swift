import Documents
import Matters

/// Two actors' claims side by side, in the place of the panes.
struct SplitView: Hashable, Sendable {
    /// The actor on the left.
    let left: Int
    /// The actor on the right.
    let right: Int
    /// The rows; never empty.
    let rows: [Alignment.Row]
    /// The selected row.
    private(set) var row = 0
    /// Whether the right one of its claims is selected.
    private(set) var isRight = false

    /// Nil when neither claims anything. Opens at the row of `claim`.
    init?(_ left: Int, _ right: Int, at claim: Int?, in reading: Reading) {
        self.left = left
        self.right = right
        rows = Alignment(left, right, in: reading.index, by: reading.matters).rows
        guard !rows.isEmpty else { return nil }
        row = rows.firstIndex { claim != nil && ($0.left == claim || $0.right == claim) } ?? 0
        isRight = claim != nil && rows[row].right == claim
        settle()
    }

    /// The selected claim.
    var claim: Int? { isRight ? rows[row].right : rows[row].left }

    mutating func move(by steps: Int) {
        row = min(max(0, row + steps), rows.count - 1)
        settle()
    }

    mutating func select(_ row: Int, right: Bool) {
        self.row = row
        turn(right: right)
    }

    mutating func turn(right: Bool) {
        isRight = right
        settle()
    }

    /// A claim alone in its row is the selected one.
    private mutating func settle() {
        if isRight, rows[row].right == nil { isRight = false }
        if !isRight, rows[row].left == nil { isRight = true }
    }
}
