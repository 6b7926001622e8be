import Glibc

/// Buffered writing to standard output that never traps: a full disk is an error, a closed pipe the end.
struct Output {
    private static let room = 1 << 16

    /// Columns of the terminal that standard output is, at most 120; 80 where it is none.
    static var columns: Int {
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return min(Int(size.ws_col), 120)
    }

    private var bytes: [UInt8] = []

    /// Finds out before long work whether anybody takes its result: reports a closed output, and ends the process when
    /// nobody reads the pipe.
    static func check() throws(Failure) {
        let flags = fcntl(1, F_GETFL)
        guard flags >= 0 else { throw .output(errno) }
        guard flags & O_ACCMODE != O_RDONLY else { throw .output(EBADF) }
        var target = pollfd(fd: 1, events: Int16(POLLOUT), revents: 0)
        if poll(&target, 1, 0) > 0, target.revents & Int16(POLLERR) != 0 { endOfPipe() }
    }

    /// Ends the process as a filter ends that nobody listens to.
    private static func endOfPipe() {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
        _exit(128 + SIGPIPE)  // the signal is blocked
    }

    /// Writes a text.
    mutating func write(_ text: String) throws(Failure) {
        try write(Array(text.utf8))
    }

    /// Writes bytes; they may stay in memory until `flush`.
    mutating func write(_ more: [UInt8]) throws(Failure) {
        bytes += more
        if bytes.count >= Self.room { try flush() }
    }

    /// Writes what is still in memory. When nobody reads the pipe any more, the process ends as a filter does: by
    /// SIGPIPE.
    mutating func flush() throws(Failure) {
        var start = 0
        while start < bytes.count {
            let sent = bytes.withUnsafeBytes { Glibc.write(1, $0.baseAddress.map { $0 + start }, $0.count - start) }
            if sent >= 0 {
                start += sent
            } else if errno == EPIPE {
                Self.endOfPipe()
            } else if errno == EAGAIN {
                var target = pollfd(fd: 1, events: Int16(POLLOUT), revents: 0)
                poll(&target, 1, -1)
            } else if errno != EINTR {
                throw .output(errno)
            }
        }
        bytes.removeAll(keepingCapacity: true)
    }
}
