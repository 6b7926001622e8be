/// What a terminal reports.
public enum TerminalEvent: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted (bracketed paste), controls left out.
    case paste(String)
    /// The button was clicked on a cell, or the wheel was turned there.
    case click(Place), wheelUp(Place), wheelDown(Place)
    /// The screen has this size now; also after coming back from a suspension.
    case resized(Size)
    /// The user asked the program to stop and give the shell back (Ctrl-Z, SIGTSTP).
    case suspend
    /// A signal asks the program to end, by number: SIGTERM, SIGHUP, SIGQUIT and the like; a hang-up of the line counts as
    /// SIGHUP. SIGINT comes as the key Ctrl-c.
    case terminate(Int32)
    /// `wake` was called from another thread.
    case wake
}
