import Documents

/// What the reader asks of the world.
public enum Effect: Hashable, Sendable {
    /// Analyse the open document and send `Event.analysed`.
    case analyse
    /// Open file number `Int`, counted from 0, and send `Event.opened` or `Event.failed`.
    case open(Int)
    /// Count the claims of all files, and send `Event.counted` for each.
    case survey
    /// Draw and listen as these settings say.
    case use(Settings)
    /// Paint every cell anew.
    case repaint
    /// End.
    case quit
}
