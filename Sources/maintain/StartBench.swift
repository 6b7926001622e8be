import PseudoTerminal

/// How long until the first screen, how many bytes it takes, and how much memory a session.
struct StartBench {
    let hearsay: String
    let article: String
    let runs: Int

    func report() throws {
        var less = Figures()
        var own = Figures()
        var ratio = Figures()
        var bytes = Figures()
        var memory = Figures()
        var filled = Figures()
        for _ in 0..<runs {
            let other = try BenchedProgram("/usr/bin/less", [article])
            let otherTime = other.milliseconds(untilItShows: "Massacre") ?? .nan
            _ = other.quit()
            let reader = try BenchedProgram(hearsay, [article])
            let time = reader.milliseconds(untilItShows: "q quit") ?? .nan
            bytes.add(Double(reader.terminal.received.count))
            filled.add((reader.milliseconds(untilItShows: "own voice") ?? .nan) - time)
            memory.add(reader.quit())
            less.add(otherTime)
            own.add(time)
            ratio.add(time / otherTime)
        }
        print("first paint, less       \(less.written("ms"))")
        print("first paint, hearsay    \(own.written("ms"))")
        print("  times less            \(ratio.written("×"))   (bar: 4)")
        print("  bytes                 \(bytes.written("bytes"))   (bar: \(ByteBudget.paint.bytes))")
        print("  attributions after    \(filled.written("ms"))   (bar: 150)")
        print("peak memory             \(memory.written("MiB"))   (bar: 150)")
    }
}
