import Documents
import Glibc
import Ingest
import Synchronization

/// Annotates sources on all cores, and hands the results over in the order of the sources.
struct Batch {
    typealias Outcome = Result<(Article, Annotations), Failure>

    private final class Job: Sendable {
        let outcome = Mutex<Outcome?>(nil)
    }

    private let annotator: Annotator
    private let width = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    init(annotator: Annotator) { self.annotator = annotator }

    /// Calls `take` with what each source gave, in order.
    func annotate(_ sources: [Source], take: (Outcome) throws -> Void) throws {
        var running: [(thread: pthread_t?, job: Job)] = []
        for source in sources {
            if running.count == width { try finish(running.removeFirst(), take) }
            running.append(start(source))
        }
        while !running.isEmpty { try finish(running.removeFirst(), take) }
    }

    private func start(_ source: Source) -> (thread: pthread_t?, job: Job) {
        let job = Job()
        let work = { @Sendable [annotator] in
            let outcome = Outcome { () throws(Failure) in
                let article = try Self.article(source)
                return (article, try annotator.annotations(of: article.document))
            }
            job.outcome.withLock { $0 = outcome }
        }
        let thread = width > 1 ? OwnThread.start(work) : nil
        if thread == nil { work() }
        return (thread, job)
    }

    private static func article(_ source: Source) throws(Failure) -> Article {
        do throws(IngestError) {
            return try source.article()
        } catch {
            throw Failure(error)
        }
    }

    private func finish(_ running: (thread: pthread_t?, job: Job), _ take: (Outcome) throws -> Void) throws {
        if let thread = running.thread { pthread_join(thread, nil) }
        guard let outcome = running.job.outcome.withLock({ $0.take() }) else { return }
        try take(outcome)
    }
}
