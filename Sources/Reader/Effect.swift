import Documents

/// What the reader asks of the world.
public enum Effect: Hashable, Sendable {
    /// Analyse the open document and send `Event.analysed`.
    case analyse
    /// Open file number `Int`, counted from 0, and send `Event.opened` or `Event.failed`; one that can't be read is passed
    /// over by so many files, unless by 0.
    case open(Int, passingBy: Int = 0)
    /// Count the claims of all files, and send `Event.counted` for each.
    case survey
    /// Draw and listen as these settings say.
    case use(Settings)
    /// Write claims to a file, and send `Event.noticed` or `Event.failed`.
    case export(Export)
    /// Hand a text to the terminal's clipboard, or send `Event.failed`.
    case copy(String)
    /// Open an address in the user's browser; without one hand it to the terminal's clipboard.
    case browse(String)
    /// Paint every cell anew.
    case repaint
    /// End.
    case quit
}
