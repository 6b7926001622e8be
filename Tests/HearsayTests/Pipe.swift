import Glibc
import Testing

/// A pipe into a program's standard input.
final class Pipe {
    let reader: Int32
    private var writer: Int32

    /// Opens the FIFO at `path`, puts `text` into it, and closes it unless it stays open. (What pipe(2) makes can't be
    /// kept from programs that other tests start meanwhile.)
    init(_ path: String, holding text: String, isOpen: Bool = false) throws {
        reader = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        writer = open(path, O_WRONLY | O_CLOEXEC)
        try #require(reader >= 0 && writer >= 0 && fcntl(reader, F_SETFL, 0) == 0)
        if isOpen { put(text) } else { finish(text) }
    }

    deinit {
        close(reader)
        if writer >= 0 { close(writer) }
    }

    /// Adds the last text, and closes the pipe.
    func finish(_ text: String) {
        put(text)
        close(writer)
        writer = -1
    }

    /// Waits until somebody has read everything; false when nobody has within so many ms.
    func isEmptied(within milliseconds: Int) -> Bool {
        let end = ContinuousClock.now + .milliseconds(milliseconds)
        var waiting: Int32 = 1
        while ioctl(reader, UInt(FIONREAD), &waiting) == 0, waiting > 0 {
            guard ContinuousClock.now < end else { return false }
            poll(nil, 0, 5)
        }
        return waiting == 0
    }

    private func put(_ text: String) { #expect(write(writer, text, text.utf8.count) == text.utf8.count) }
}
