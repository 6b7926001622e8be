import Glibc

/// A thread with a stack of 8 MiB, what a main thread usually has.
enum OwnThread {
    private static let stack = 8 << 20
    /// Stack in bytes that the program, ncurses and the C library's look-ups get along with.
    private static let enoughStack = 1 << 20

    /// Runs `body` on the calling thread, or on an own one while that waits, when `ulimit -s` leaves too little stack.
    static func runWithEnoughStack(_ body: @escaping @Sendable () -> Void) {
        var limit = rlimit()
        let isKnown = getrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit) == 0
        guard isKnown, limit.rlim_cur < enoughStack, let thread = start(body) else { return body() }
        pthread_join(thread, nil)
    }

    /// Starts a thread, which is to be joined or detached; nil when the system has none to give.
    static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, stack)
        var thread = pthread_t()
        let context = Unmanaged.passRetained(Body(body))
        let result = pthread_create(
            &thread, &attributes,
            { context in
                context.map { Unmanaged<Body>.fromOpaque($0).takeRetainedValue().run() }
                return nil
            }, context.toOpaque())
        guard result == 0 else {
            context.release()
            return nil
        }
        return thread
    }

    private final class Body: Sendable {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
}
