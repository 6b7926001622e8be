import AttributionEngine
import Documents
import Glibc
import Linguistics
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

    /// The beginning of a document that is shown analysed before the rest, in bytes: a screen or more.
    private static let firstPart = 2000
    /// How many times longer each next part is.
    private static let growth = 6

    /// Bytes that are analysed while keys wait, when the system has no thread to give.
    private static let withoutThread = 12_000

    private let engine: AttributionModel
    private let state = Mutex(State())

    /// An analyst that uses `engine`.
    init(engine: AttributionModel) { self.engine = engine }

    /// Analyses `document`; of several waiting ones only the latest.
    func analyse(_ document: Document) {
        let isFree = state.withLock { state in
            state.next = document
            defer { state.isBusy = true }
            return !state.isBusy
        }
        if isFree, !startThread() { work(upTo: Self.withoutThread) }
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

    /// - Parameter limit: bytes of a document after which the rest is left alone.
    private func work(upTo limit: Int = .max) {
        while let document = nextDocument() { fillIn(document, upTo: limit) }
    }

    /// Analyses the beginning of `document`, then ever more of it, and posts each reading: a long text fills in from
    /// the top.
    private func fillIn(_ document: Document, upTo limit: Int) {
        let sentences = splitSentences(document)
        var length = Self.firstPart
        // Each part begins anew; what is shown only grows.
        var reached = 0.0
        while true {
            let end = length < document.text.count ? sentences.partitioned { $0.span.start >= length } : sentences.count
            let part = Array(sentences.prefix(end))
            let share = min(1, Double(length) / Double(max(1, document.text.count)))
            let annotations = annotate(document, sentences: part, with: engine) { done in
                reached = max(reached, done * share)
                post(.progress(document.id, reached))
                return state.withLock { $0.next == nil }
            }
            guard var annotations else { return }
            annotations.sentences = sentences
            let reading = Reading(document: document, annotations: annotations)
            guard part.count < sentences.count else { return post(.analysed(reading)) }
            post(.analysedBeginning(reading))
            guard length * Self.growth <= limit else {
                return post(.failed("the system has no thread to spare: only the beginning is analysed"))
            }
            length *= Self.growth
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
