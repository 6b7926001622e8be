/// Articles attributed without a terminal: one as a whole process, and a folder of them.
struct BatchBench {
    /// Articles of the folder.
    private static let articles = 40

    let hearsay: String
    let article: String
    let runs: Int

    func report() throws {
        var time = Figures()
        var memory = Figures()
        for _ in 0..<runs {
            let start = ContinuousClock.now
            let (_, usage) = try Tool.output(hearsay, ["attribute", "--format", "jsonl", article])
            time.add((ContinuousClock.now - start).milliseconds)
            memory.add(usage.peakMebibytes)
        }
        print("attribute, one process  \(time.written("ms"))   (bar: 300)")
        print("  peak memory           \(memory.written("MiB"))   (bar: 150)")
        let words = try PackageFiles.read(article).split(whereSeparator: \.isWhitespace).count * Self.articles
        var pace = Figures()
        for _ in 0..<3 {
            let folder = Array(repeating: article, count: Self.articles)
            let (_, usage) = try Tool.output(hearsay, ["attribute", "--format", "jsonl"] + folder)
            pace.add(Double(words) / usage.processorSeconds)
        }
        print("  a folder of articles  \(pace.written("words a CPU second"))   (bar: 6000)")
    }
}
