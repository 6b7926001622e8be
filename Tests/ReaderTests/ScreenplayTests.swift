import Screenplays
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The package's folder.
private let root = String(#filePath.dropLast("/Tests/ReaderTests/ScreenplayTests.swift".count))

private let plays: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/Tests/ReaderTests/Screenplays"))?.sorted() ?? []

@Test func playsAreThere() {
    #expect(plays.count >= 5)
}

/// `make plays` writes the screens anew; read the difference before you keep it.
@Test(arguments: plays) func keysLeadToTheseScreens(name: String) throws {
    let path = "\(root)/Tests/ReaderTests/Screenplays/\(name)"
    let play = try Screenplay.parse(String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self))
        .get()
    var rehearsal = try Rehearsal(play, root: root)
    for (step, scene) in zip(play.steps, try rehearsal.scenes()) {
        let lines = scene.lines
        let count = max(lines.count, step.expected.count)
        let row = (0..<count).first { row in
            !lines.indices.contains(row) || !step.expected.indices.contains(row) || lines[row] != step.expected[row]
        }
        let shown = row.map { lines.indices.contains($0) ? lines[$0] : "nothing" } ?? ""
        #expect(row == nil, "after “\(step.keys)”, line \(row ?? 0) is \(shown)")
    }
}
