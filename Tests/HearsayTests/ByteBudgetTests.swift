import PseudoTerminal
import Testing

/// The bytes that README promises, counted on the seed article.
struct ByteBudgetTests {
    private static let seed =
        String(#filePath.dropLast("Tests/HearsayTests/ByteBudgetTests.swift".count))
        + "seeds/homs-massacre-reuters-2012.txt"

    private let stage: Stage
    private let program: Program

    init() throws {
        stage = try Stage(columns: 120, rows: 40)
        program = try stage.start([Self.seed])
        try #require(stage.line.wait { $0.screen.shows("uncertain") && !$0.screen.shows("analysing") })
        stage.settle()
    }

    /// Bytes that each of some keys brings.
    private func bytes(of keys: String) throws -> [Int] {
        try keys.map { key in
            let before = stage.line.received.count
            stage.line.send(String(key))
            _ = try #require(stage.line.read(within: 60_000), "\(key)")
            stage.settle()
            return stage.line.received.count - before
        }
    }

    private func median(_ counts: [Int]) -> Int { counts.sorted()[counts.count / 2] }

    private func end() {
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
    }

    @Test func paints() throws {
        #expect(stage.line.received.count <= ByteBudget.opening.bytes)
        #expect(try bytes(of: "\u{c}")[0] <= ByteBudget.paint.bytes)
        end()
    }

    /// The text of the article's first rows, without the margin.
    private var top: [Substring] { (1...10).map { stage.line.screen.row($0).prefix(70).dropFirst(5) } }

    /// A step changes the first rows when it turns the page. The first key takes the greeting away too.
    @Test func stepsFromSentenceToSentence() throws {
        _ = try bytes(of: "j")
        var steps: [Int] = []
        for _ in 0..<39 {
            let top = self.top
            let count = try bytes(of: "j")[0]
            if self.top == top {
                steps.append(count)
            } else {
                #expect(count <= ByteBudget.turn.bytes)
            }
        }
        #expect(steps.count > 25)
        #expect(steps.max() ?? 0 <= ByteBudget.sentence.bytes, "\(steps)")
        end()
    }

    @Test func scrollsByLines() throws {
        let lines = try bytes(of: String(repeating: "\u{5}", count: 30) + String(repeating: "\u{19}", count: 20))
        #expect(median(lines) <= ByteBudget.line.bytes, "\(lines)")
        #expect(lines.max() ?? 0 <= ByteBudget.longestLine.bytes, "\(lines)")
        end()
    }

    /// Keys of a search that stays on the page, and keys that wait: drawn in two frames at most.
    @Test func searchesAndCatchesUp() throws {
        let keys = try bytes(of: "/sa\u{7f}ecurity")
        #expect(keys.allSatisfy { $0 <= ByteBudget.searchKey.bytes }, "\(keys)")
        _ = try bytes(of: "\u{1b}")
        let before = stage.line.received.count
        stage.line.send(String(repeating: "jk", count: 250) + "jjj")
        #expect(stage.line.wait { $0.screen.row(39).hasSuffix("4/42") })
        #expect(stage.line.received.count - before <= ByteBudget.queued.bytes)
        end()
    }
}
