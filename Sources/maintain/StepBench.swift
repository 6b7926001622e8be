import PseudoTerminal

/// What a step from sentence to sentence costs, and a burst of keys.
struct StepBench {
    private static let steps = 41
    private static let burst = 500

    let hearsay: String
    let article: String

    func report() throws {
        var bytes = Figures()
        var scrolling = Figures()
        var time = Figures()
        for keys in ["j", "k"] {
            let reader = try BenchedProgram(hearsay, [article])
            reader.terminal.wait { $0.screen.shows(" claimed ·") }
            reader.terminal.settle(quiet: 60)
            if keys == "k" { _ = reader.answer(to: "G") }
            for _ in 0..<Self.steps {
                let before = reader.terminal.screen.rows.map { $0.prefix(74) }
                let answer = reader.answer(to: keys)
                let isScrolled = zip(before, reader.terminal.screen.rows).dropFirst().dropLast().contains {
                    $0.dropFirst(5) != $1.prefix(74).dropFirst(5)
                }
                if isScrolled { scrolling.add(Double(answer.bytes)) } else { bytes.add(Double(answer.bytes)) }
                time.add(answer.milliseconds)
            }
            _ = reader.quit()
        }
        print("moving one sentence     \(bytes.written("bytes"))   (bar: \(ByteBudget.sentence.bytes))")
        print("  when it scrolls       \(scrolling.written("bytes"))")
        print("  answered within       \(time.written("ms"))")

        let reader = try BenchedProgram(hearsay, [article])
        reader.terminal.wait { $0.screen.shows(" claimed ·") }
        reader.terminal.settle(quiet: 60)
        let answer = reader.answer(to: String(repeating: "j", count: Self.burst))
        print("\(Self.burst) keys at once       \(answer.bytes) bytes in all")
        _ = reader.quit()
    }
}
