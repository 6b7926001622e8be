import Glibc

/// One article attributed as a whole process.
struct BatchBench {
    let hearsay: String
    let article: String
    let runs: Int

    func report() throws {
        var time = Figures()
        for _ in 0..<runs {
            let start = ContinuousClock.now
            _ = try Tool.output(hearsay, ["attribute", "--format", "jsonl", article])
            time.add((ContinuousClock.now - start).milliseconds)
        }
        print("attribute, one process  \(time.written("ms"))   (bar: 150)")
    }
}
