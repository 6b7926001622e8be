import Glibc
import TemporaryFolder
import Testing

@testable import Ingest

@Suite struct FileReaderTests {
    @Test func aFileIsReadWhole() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("long.txt", String(repeating: "news ", count: 50_000).utf8)
        #expect(try FileReader.read(path: path).count == 250_000)
        #expect(try FileReader.read(path: folder.write("empty.txt", "".utf8)) == [])
    }

    @Test func aFileOfUnknownSizeIsReadToItsEnd() throws {
        #expect(try !FileReader.read(path: "/proc/self/status").isEmpty)
    }

    @Test func whatIsNoRegularFileIsRefused() throws {
        let folder = try TemporaryFolder()
        let fifo = folder.path + "/fifo"
        try #require(mkfifo(fifo, 0o600) == 0)
        let loop = folder.path + "/loop"
        try #require(symlink(loop, loop) == 0)
        let reasons = [
            (folder.path, "is a directory"), (fifo, "not a regular file"), ("/dev/zero", "not a regular file"),
            (loop, "too many symbolic links"), (folder.path + "/none", "no such file"), ("", "no such file"),
            (folder.path + "/" + String(repeating: "x", count: 300), "the name is too long"), ("a\0b", "no such file"),
        ]
        for (path, reason) in reasons {
            #expect(throws: IngestError(subject: path, reason: reason, exitCode: 66)) {
                try FileReader.read(path: path)
            }
        }
    }

    @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
    func aFileWithoutPermissionIsRefused() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("secret.txt", "x".utf8)
        chmod(path, 0)
        #expect(throws: IngestError(subject: path, reason: "no permission to read", exitCode: 77)) {
            try FileReader.read(path: path)
        }
    }

    @Test func theLimitHolds() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("long.txt", "12345".utf8)
        #expect(try FileReader.read(path: path, limit: 5).count == 5)
        #expect(throws: IngestError(subject: path, reason: "over the limit of 4 bytes", exitCode: 65)) {
            try FileReader.read(path: path, limit: 4)
        }
        let sparse = try folder.write("sparse.txt", "".utf8)
        try #require(truncate(sparse, 8 << 30) == 0)
        #expect(throws: IngestError(subject: sparse, reason: "over the limit of 64 MB", exitCode: 65)) {
            try FileReader.read(path: sparse)
        }
    }

    @Test func aStreamIsReadToItsEndAndObeysTheLimit() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        try #require(write(ends[1], "news", 4) == 4)
        close(ends[1])
        #expect(try FileReader.readStream(descriptor: ends[0], name: "-") == Array("news".utf8))
        close(ends[0])
        #expect(throws: IngestError(subject: "-", reason: "closed", exitCode: 74)) {
            try FileReader.readStream(descriptor: -1, name: "-")
        }
        let zero = open("/dev/zero", O_RDONLY)
        defer { close(zero) }
        #expect(throws: IngestError(subject: "-", reason: "over the limit of 1 MB", exitCode: 65)) {
            try FileReader.readStream(descriptor: zero, name: "-", limit: 1 << 20)
        }
    }
}
