import Glibc
import PseudoTerminal
import Testing

/// The package's folder.
private let root = String(#filePath.dropLast("/Tests/HearsayTests/DistTests.swift".count))

struct DistTests {
    private static let isThere = access("\(root)/dist", F_OK) == 0 && geteuid() == 0

    @Test(.enabled(if: isThere, "make dist makes the archives, and only root may change the root folder"))
    func theArchivesStartInAnEmptyChroot() throws {
        let stage = try Stage(columns: 200)
        let program = try Program(
            "\(root)/Tools/dist/check-dist", environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"], on: stage.line)
        #expect(program.end(within: 120_000, reading: stage.line) == .exited(0))
        #expect(stage.line.screen.rows[0] == "both archives start in an empty chroot")
    }
}
