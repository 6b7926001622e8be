/// Something that shows frames and reports keys.
public protocol Terminal {
    /// Size of the screen in cells.
    var size: Size { get }
    /// The next event. Waits for one when `wait` is true; nil when none is there, or the wait ended without one.
    mutating func nextEvent(wait: Bool) -> TerminalEvent?
    /// Shows a frame: sends what differs from the frame before, in one write.
    mutating func present(_ frame: Frame)
}
