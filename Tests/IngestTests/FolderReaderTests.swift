import Glibc
import TemporaryFolder
import Testing

@testable import Ingest

struct FolderReaderTests {
    private func list(_ path: String) throws -> [String] {
        try FolderReader.files(in: Array(path.utf8CString), path: path).map {
            String(decoding: $0.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }

    @Test func theArticlesOfAFolderComeByName() throws {
        let folder = try TemporaryFolder()
        for name in ["b.html", "a.txt", "B.md", "notes", "a.gold.json", "a.ann", ".hidden", "pic.JPG", "sub/x.txt"] {
            try folder.write(name, "x".utf8)
        }
        try #require(mkfifo(folder.place(for: "fifo"), 0o600) == 0)
        let names = ["B.md", "a.txt", "b.html", "fifo", "notes"]
        #expect(try list(folder.path) == names.map { folder.place(for: $0) })
        #expect(try list(folder.path + "/") == names.map { folder.place(for: $0) })
        #expect(FolderReader.isFolder(bytes: Array(folder.path.utf8CString)))
        #expect(!FolderReader.isFolder(bytes: Array(folder.place(for: "a.txt").utf8CString)))
        #expect(!FolderReader.isFolder(bytes: []))
    }

    @Test func aFolderWithoutArticlesIsRefused() throws {
        let folder = try TemporaryFolder()
        #expect(throws: IngestError(subject: folder.path, reason: "holds no articles", exitCode: 66)) {
            try list(folder.path)
        }
        #expect(throws: IngestError(subject: "/none", reason: "no such file", exitCode: 66)) { try list("/none") }
    }

    @Test func theBeginningOfAFileIsRead() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a.txt", "news".utf8)
        #expect(FileReader.beginning(bytes: Array(path.utf8CString), count: 3) == Array("new".utf8))
        #expect(FileReader.beginning(bytes: Array(path.utf8CString), count: 9) == Array("news".utf8))
        #expect(FileReader.beginning(bytes: Array(folder.path.utf8CString), count: 9) == [])
    }
}
