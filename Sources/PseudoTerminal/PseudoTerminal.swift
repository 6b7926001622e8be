import Glibc
import Screen

/// A pseudo-terminal seen from the side of its user: keys go in, bytes come out and draw on an emulated screen.
public final class PseudoTerminal {
    /// What can't be had from the system: the call and its `errno`.
    public struct Failure: Error, Hashable {
        /// The call that failed.
        public let call: String
        /// Its `errno`.
        public let error: Int32
    }

    /// The device that a program opens.
    public let path: String
    /// Linux's TIOCSPTLCK and TIOCGPTN, what unlockpt and ptsname use: Swift's Glibc module has none of the four.
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430

    /// Everything that came out so far.
    public private(set) var received: [UInt8] = []
    /// What it draws.
    public private(set) var screen: EmulatedScreen
    private var user: Int32
    private var device: Int32

    /// Opens a pseudo-terminal of a size.
    public init(columns: Int = 80, rows: Int = 24) throws(Failure) {
        user = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
        guard user >= 0 else { throw Failure(call: "/dev/ptmx", error: errno) }
        var lock: Int32 = 0
        var number: UInt32 = 0
        guard ioctl(user, Self.setLock, &lock) == 0, ioctl(user, Self.getNumber, &number) == 0 else {
            let error = errno
            _ = Glibc.close(user)
            throw Failure(call: "ioctl", error: error)
        }
        path = "/dev/pts/\(number)"
        device = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        screen = EmulatedScreen(columns: columns, rows: rows)
        resize(columns: columns, rows: rows)
    }

    deinit { close() }

    /// Changes the size; a program on the terminal gets SIGWINCH.
    public func resize(columns: Int, rows: Int) {
        var size = winsize(
            ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(user, UInt(TIOCSWINSZ), &size)
        screen.resize(columns: columns, rows: rows)
    }

    /// Hangs up: the line is gone for whoever is on it.
    public func close() {
        guard user >= 0 else { return }
        _ = Glibc.close(device)
        _ = Glibc.close(user)
        user = -1
        device = -1
    }

    /// The terminal's modes as bytes, to be compared.
    public var modes: [UInt8] {
        var modes = termios()
        guard tcgetattr(device, &modes) == 0 else { return [] }
        return withUnsafeBytes(of: &modes) { Array($0) }
    }

    /// Types. Keys that the terminal has no room for are left out; returns how many bytes it took.
    @discardableResult public func send(_ keys: String) -> Int { send(Array(keys.utf8)) }

    /// Types bytes; see `send(_: String)`.
    @discardableResult public func send(_ bytes: [UInt8]) -> Int { max(0, write(user, bytes, bytes.count)) }

    /// Reads what comes within so many ms; returns how many bytes came at once, nil when nothing did.
    @discardableResult public func read(within milliseconds: Int) -> Int? {
        guard isReadable(within: milliseconds) else { return nil }
        var bytes = [UInt8](repeating: 0, count: 65536)
        let count = Glibc.read(user, &bytes, bytes.count)
        guard count > 0 else { return nil }
        received.append(contentsOf: bytes[..<count])
        screen.feed(bytes[..<count])
        return count
    }

    /// Reads until the condition holds; false when it doesn't within so many ms.
    @discardableResult public func wait(
        milliseconds: Int = 60_000, until condition: (PseudoTerminal) -> Bool
    ) -> Bool {
        let end = ContinuousClock.now + .milliseconds(milliseconds)
        while !condition(self) {
            guard ContinuousClock.now < end else { return false }
            read(within: 20)
        }
        return true
    }

    /// Reads until nothing has come for so many ms.
    public func settle(quiet milliseconds: Int = 150) {
        while read(within: milliseconds) != nil {}
    }

    /// Whether something comes within so many ms; reads nothing.
    public func isReadable(within milliseconds: Int) -> Bool {
        var source = pollfd(fd: user, events: Int16(POLLIN), revents: 0)
        return poll(&source, 1, Int32(clamping: milliseconds)) > 0 && source.revents & Int16(POLLIN) != 0
    }
}
