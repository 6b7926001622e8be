import AttributionEngine
import Documents
import Glibc
import Ingest
import Linguistics
import NcursesTerminal
import Reader
import Synchronization

/// Analyses documents on a thread of its own, and hands the events over to the thread of the terminal.
final class Analyst: Sendable {
    private struct State {
        var events: [Event] = []
        var next: Document?
        /// Articles whose claims are to be counted, the next one last.
        var uncounted: [(number: Int, row: ArticleRow, source: Source)] = []
        var isBusy = false

        /// Whether work may start on a free thread, which it then has.
        mutating func takeThread() -> Bool {
            defer { isBusy = true }
            return !isBusy
        }
    }

    private enum Job {
        case show(Document)
        case count(Int, ArticleRow, Source)
    }

    /// How far below the terminal's thread it stands, so that keys are answered on one core too.
    private static let niceness: Int32 = 10

    /// The beginning of a document that is shown analysed before the rest, in bytes: a screen or more.
    private static let firstPart = 2000
    /// How many times longer each next part is.
    private static let growth = 6

    /// Bytes that are analysed while keys wait, when the system has no thread to give.
    private static let withoutThread = 12_000

    private let annotator: Annotator
    private let state = Mutex(State())

    /// An analyst that asks `annotator`.
    init(annotator: Annotator) { self.annotator = annotator }

    /// Analyses `document`; of several waiting ones only the latest.
    func analyse(_ document: Document) {
        let isFree = state.withLock { state in
            state.next = document
            return state.takeThread()
        }
        if isFree, !startThread() { work(upTo: Self.withoutThread) }
    }

    /// Counts the claims of articles, in their order, while no document is to be shown; not when the system has no
    /// thread to give.
    func survey(_ articles: [(row: ArticleRow, source: Source)]) {
        let isFree = state.withLock { state in
            state.uncounted = articles.enumerated().map { ($0, $1.row, $1.source) }.reversed()
            return state.takeThread()
        }
        if isFree, !startThread() { state.withLock { $0.isBusy = false } }
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
        while let job = nextJob(limit == .max) {
            switch job {
            case .show(let document): show(document, upTo: limit)
            case .count(let number, let row, let source): count(number, row, source)
            }
        }
    }

    /// Counts an article's claims; later when a document is to be shown first.
    private func count(_ number: Int, _ row: ArticleRow, _ source: Source) {
        do {
            let document = try source.article().document
            let annotations = try annotator.annotations(of: document) { state.withLock { $0.next == nil } }
            guard let annotations else { return state.withLock { $0.uncounted.append((number, row, source)) } }
            post(.counted(number, row.counted(Reading(document: document, annotations: annotations))))
        } catch {
            let reason = (error as? IngestError)?.reason ?? (error as? Failure)?.message ?? "\(error)"
            post(.counted(number, row.unreadable(reason)))
        }
    }

    /// Posts what is known of `document`.
    private func show(_ document: Document, upTo limit: Int) {
        if case .engine(let engine) = annotator { return fillIn(document, with: engine, upTo: limit) }
        do throws(Failure) {
            post(.analysed(Reading(document: document, annotations: try annotator.annotations(of: document))))
        } catch {
            post(.failed(error.message))
        }
    }

    /// Analyses the beginning of `document`, then ever more of it, and posts each reading: a long text fills in from
    /// the top.
    private func fillIn(_ document: Document, with engine: AttributionModel, upTo limit: Int) {
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

    private func nextJob(_ mayCount: Bool) -> Job? {
        state.withLock { state in
            defer { state.next = nil }
            if let document = state.next { return .show(document) }
            if mayCount, let (number, row, source) = state.uncounted.popLast() { return .count(number, row, source) }
            state.isBusy = false
            return nil
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
