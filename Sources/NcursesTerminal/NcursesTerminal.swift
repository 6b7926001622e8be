import CNcurses
import Glibc
import Screen

/// The terminal that the program runs in, drawn by ncurses. There can be one at a time, and all of it but `wake` belongs
/// to the thread that opened it.
public final class NcursesTerminal {
    /// How to open a terminal.
    public struct Options: Sendable {
        /// The terminal's device; nil is the one of standard output.
        public var path: String?
        /// Its terminfo name, from `TERM`.
        public var term: String?
        /// Whether colours may be used.
        public var colours = true
        /// The theme.
        public var theme = Theme.any
        /// The user's colours in the place of the theme's.
        public var choices = ColourChoices()
        /// Whether clicks and the wheel are reported; the terminal's own selection of text then needs Shift.
        public var mouse = false
        /// Whether the terminal is asked to show each frame at once.
        public var synchronized = Synchronization.auto

        /// Makes options.
        public init(path: String? = nil, term: String?) {
            self.path = path
            self.term = term
        }
    }

    /// Why a terminal couldn't be opened.
    public enum Failure: Error, Hashable {
        /// Standard output isn't a terminal, or can't be opened.
        case notATerminal
        /// The terminal is unknown, or can't place characters.
        case unfit
        /// The system refused: an `errno`.
        case refused(Int32)
    }

    /// Size in cells, each side 1…1000.
    public private(set) var size: Size
    private var painter: Painter
    private var decoder = EventDecoder()
    /// The latest frame, while the terminal hasn't taken an earlier one.
    private var postponed: Frame?
    private var hasReturned = false

    /// Takes the terminal; nothing is drawn before the first frame.
    public init(_ options: Options) throws(Failure) {
        let answer = Self.withOptional(options.path) { path in
            Self.withOptional(options.term) { term in
                var raw = cn_options(
                    path: path, term: term, colours: options.colours ? 1 : 0, mouse: options.mouse ? 1 : 0,
                    synchronize: options.synchronized.raw)
                return cn_open(&raw)
            }
        }
        switch Int(answer) {
        case CN_OPENED: break
        case CN_NO_TERMINAL: throw .notATerminal
        case CN_UNFIT: throw .unfit
        default: throw .refused(errno)
        }
        size = Self.currentSize
        painter = Painter(palette: Self.palette(options.theme, options.choices))
    }

    deinit { cn_close() }

    /// The next event: waits for one when `wait` is true; nil when none is there, or the wait ended without one. Also
    /// sends on what the terminal has no room for yet.
    public func nextEvent(wait: Bool) -> TerminalEvent? {
        if hasReturned {
            hasReturned = false
            return .resized(size)
        }
        while true {
            if let postponed { present(postponed) }
            let raw = cn_read()
            if Int(raw.kind) != CN_NOTHING {
                if let event = event(of: raw) { return event }
                continue
            }
            guard wait else { return nil }
            if cn_wait(decoder.patience) == 0, let paste = decoder.endPaste() { return paste }
        }
    }

    /// Shows a frame in one write. While the terminal hasn't taken an earlier one, the frame is kept, and shown
    /// afterwards unless a later one has come.
    public func present(_ frame: Frame) {
        guard cn_blocked() == 0 else {
            postponed = frame
            return
        }
        postponed = nil
        painter.paint(frame)
        cn_cursor(Int32(frame.cursor?.column ?? 0), Int32(frame.cursor?.row ?? -1))
        cn_draw()
        painter.link(frame)
        cn_send()
    }

    /// Hands a text to the terminal's clipboard with the next frame (OSC 52, and past tmux or GNU screen). Whether the
    /// terminal takes it is never known.
    /// - Returns: false when the terminal is none that could.
    public func copy(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cn_copy($0.baseAddress, Int32(clamping: $0.count)) != 0 }
        }
    }

    /// Gives the terminal back and stops the process; returns when it goes on. The size is reported next, or the signal
    /// that asks for the end.
    public func suspend() {
        hasReturned = cn_suspend() != 0
        refit()
    }

    /// Gives the terminal to a program until it ends.
    /// - Returns: its status, 128 when a signal ended it; nil when it couldn't be started.
    public func run(_ path: String, _ arguments: [String]) -> Int? {
        var pointers = ([path] + arguments).map { strdup($0) }
        defer { for pointer in pointers { free(pointer) } }
        pointers.append(nil)
        let status = cn_run(pointers)
        hasReturned = true
        refit()
        return status < 0 ? nil : Int(status)
    }

    /// Makes the next frame paint every cell, whatever is on the screen.
    public func repaint() {
        cn_resize()
        refit()
    }

    /// Draws in other colours from the next frame on.
    public func use(_ theme: Theme, _ choices: ColourChoices) {
        painter.palette = Self.palette(theme, choices)
    }

    /// Reports clicks and the wheel from now on, or leaves them to the terminal.
    public func useMouse(_ isUsed: Bool) { cn_mouse(isUsed ? 1 : 0) }

    /// Gives the terminal back as it was.
    public func close() { cn_close() }

    /// Gives the terminal back and ends the process at once, whatever other threads do.
    public static func exit(status: Int32) -> Never { cn_exit(status) }

    /// Gives the terminal back and ends the process by a signal, so that its status tells.
    public static func die(by signal: Int32) -> Never { cn_die(signal) }

    /// Makes `nextEvent` return `.wake`. For any thread.
    public static func wake() { cn_wake() }

    /// To be called first in a process: writes to closed pipes fail instead of ending it, closed standard streams never
    /// become files, and a crash prints no backtrace.
    public static func prepareProcess() { cn_prepare_process() }

    /// Lets the crash handler run on this thread even when its stack has run out.
    public static func guardStack() { cn_guard_stack() }

    private func event(of raw: cn_event) -> TerminalEvent? {
        switch Int(raw.kind) {
        case CN_RESIZED: cn_resize()
        case CN_CONTINUED: cn_reclaim()
        default: return decoder.event(of: raw)
        }
        refit()
        return .resized(size)
    }

    private func refit() {
        size = Self.currentSize
        painter.forget()
        postponed = nil
    }

    private static func palette(_ theme: Theme, _ choices: ColourChoices) -> Palette {
        Palette(theme, depth: Palette.Depth(colours: Int(cn_colours())), choices: choices)
    }

    private static var currentSize: Size {
        var columns: Int32 = 0
        var rows: Int32 = 0
        cn_size(&columns, &rows)
        return Size(columns: Int(columns), rows: Int(rows))
    }

    private static func withOptional<Result>(
        _ string: String?, _ body: (UnsafePointer<CChar>?) -> Result
    ) -> Result {
        guard let string else { return body(nil) }
        return string.withCString(body)
    }
}

extension Synchronization {
    fileprivate var raw: Int32 {
        switch self {
        case .auto: Int32(CN_WHERE_KNOWN)
        case .always: Int32(CN_ALWAYS)
        case .never: Int32(CN_NEVER)
        }
    }
}
