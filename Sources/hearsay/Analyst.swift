import AttributionEngine
import Documents
import Glibc
import NcursesTerminal
import Reader
import Synchronization

/// Analyses documents on a thread of its own, and hands the events over to the thread of the terminal.
final class Analyst: Sendable {
    private struct State {
        var events: [Event] = []
        var next: Document?
        var isBusy = false
    }

    /// How far below the terminal's thread it stands, so that keys are answered on one core too.
    private static let niceness: Int32 = 10

    private let state = Mutex(State())

    /// Analyses `document`; of several waiting ones only the latest.
    func analyse(_ document: Document) {
        let isFree = state.withLock { state in
            state.next = document
            defer { state.isBusy = true }
            return !state.isBusy
        }
        if isFree, !startThread() { work() }
    }

    /// Events since the last call.
    func takeEvents() -> [Event] {
        state.withLock { state in
            defer { state.events = [] }
            return state.events
        }
    }

    private func post(_ event: Event) {
        state.withLock { $0.events.append(event) }
        NcursesTerminal.wake()
    }

    private func work() {
        while let document = nextDocument() {
            let annotations = annotate(document) { share in
                post(.progress(document.id, share))
                return state.withLock { $0.next == nil }
            }
            if let annotations { post(.analysed(Reading(document: document, annotations: annotations))) }
        }
    }

    private func nextDocument() -> Document? {
        state.withLock { state in
            defer { state.next = nil }
            state.isBusy = state.next != nil
            return state.next
        }
    }

    /// Returns false when the system has no thread to give.
    private func startThread() -> Bool {
        let thread = OwnThread.start { [self] in
            NcursesTerminal.guardStack()
            setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
            work()
        }
        if let thread { pthread_detach(thread) }
        return thread != nil
    }
}
