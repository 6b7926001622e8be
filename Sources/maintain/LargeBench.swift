import FoundationEssentials

/// A text of 10 MB: the first screen, and keys while the analysis runs.
struct LargeBench {
    let hearsay: String
    let article: String

    func report() throws {
        let text = try PackageFiles.read(article)
        let folder = FileManager.default.temporaryDirectory.path
        let path = "\(folder)/hearsay-bench-10-mb.txt"
        try PackageFiles.write(String(repeating: text + "\n\n", count: 10_000_000 / text.utf8.count), to: path)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let reader = try BenchedProgram(hearsay, [path])
        let first = reader.milliseconds(untilItShows: "q quit") ?? .nan
        var time = Figures()
        var analysing = 0
        for step in 0..<40 {
            time.add(reader.answer(to: step % 8 == 7 ? " " : "j").milliseconds)
            if reader.terminal.screen.shows("analysing") { analysing += 1 }
        }
        print("10 MB, first paint      \(Figures.number(first)) ms   (bar: 300)")
        print("  keys, \(analysing) of 40 while analysing: \(time.written("ms"))   (bar: 100)")
        var jump = Figures()
        for keys in ["G", "g", "/Monday\r", "n", "G"] { jump.add(reader.answer(to: keys).milliseconds) }
        print("  jumps and a search    \(jump.written("ms"))   (bar: 100)")
        let start = ContinuousClock.now
        let memory = reader.quit()
        print("  quitting              \(Figures.number((ContinuousClock.now - start).milliseconds)) ms")
        print("  peak memory           \(Figures.number(memory)) MiB   (bar: 64 MiB and 8 times the input)")
    }
}
