import Documents
import Glibc
import PseudoTerminal
import Reader
import TemporaryFolder
import Testing

@testable import hearsay

private let id = DocumentID(of: Array("text".utf8))

/// A file of bookmarks in a folder of its own.
private struct Shelf {
    let folder: TemporaryFolder
    let file: BookmarkFile

    init() throws {
        folder = try TemporaryFolder()
        file = try #require(BookmarkFile(state: folder.place(for: "state"), home: nil))
    }

    /// Puts bytes in place of the file.
    func write(_ text: String) throws { try folder.write("state/hearsay/places", Array(text.utf8)) }
}

struct BookmarkFileTests {
    @Test func keepsWhereADocumentWasLeft() throws {
        let shelf = try Shelf()
        #expect(shelf.file.bookmark(of: id) == nil)
        let bookmark = Bookmark(document: id, offset: 1204, marks: ["a": 17, "K": 390])
        try shelf.file.keep(bookmark)
        #expect(shelf.file.bookmark(of: id) == bookmark)
        let other = Bookmark(document: DocumentID(of: []), offset: 3)
        try shelf.file.keep(other)
        try shelf.file.keep(Bookmark(document: id, offset: 7))
        #expect(shelf.file.bookmark(of: id) == Bookmark(document: id, offset: 7))
        #expect(shelf.file.bookmark(of: other.document) == other)
    }

    @Test func aDocumentLeftAtItsBeginningIsForgotten() throws {
        let shelf = try Shelf()
        try shelf.file.keep(Bookmark(document: id, offset: 7))
        try shelf.file.keep(Bookmark(document: id, offset: 0))
        #expect(shelf.file.bookmark(of: id) == nil)
    }

    @Test func onlyTheLatestAreKept() throws {
        let shelf = try Shelf()
        for number in 0...BookmarkFile.limit {
            try shelf.file.keep(Bookmark(document: DocumentID(of: Array("\(number)".utf8)), offset: 1))
        }
        #expect(shelf.file.bookmark(of: DocumentID(of: Array("0".utf8))) == nil)
        #expect(shelf.file.bookmark(of: DocumentID(of: Array("1".utf8))) != nil)
    }

    @Test func onlyTheUserMayReadIt() throws {
        let shelf = try Shelf()
        try shelf.file.keep(Bookmark(document: id, offset: 7))
        var status = stat()
        #expect(stat(shelf.file.path, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
    }

    @Test(arguments: [
        "", "\n\n", "rubbish", "\(id)", "\(id) ", "\(id) -1", "\(id) 99999999999999999999", "\(id) x a=1",
        "\u{0}\u{1b}[2J",
    ]) func aDamagedFileSaysNothingAndIsReplaced(text: String) throws {
        let shelf = try Shelf()
        try shelf.write(text)
        #expect(shelf.file.bookmark(of: id) == nil)
        try shelf.file.keep(Bookmark(document: id, offset: 7))
        #expect(shelf.file.bookmark(of: id)?.offset == 7)
    }

    @Test func marksThatMakeNoSenseAreLeftOut() throws {
        let shelf = try Shelf()
        try shelf.write("\(id) 5 a=3 b= =4 cc=1 d=x e=4=4 f=6\n")
        #expect(shelf.file.bookmark(of: id) == Bookmark(document: id, offset: 5, marks: ["a": 3, "f": 6]))
    }

    @Test func withoutAFolderNothingIsKept() throws {
        #expect(BookmarkFile(state: nil, home: nil) == nil)
        #expect(BookmarkFile(state: "relative", home: "") == nil)
        #expect(BookmarkFile(state: "relative", home: "/h")?.path == "/h/.local/state/hearsay/places")
        let file = try #require(BookmarkFile(state: nil, home: "/proc/nobody"))
        try file.keep(Bookmark(document: id, offset: 7))
        #expect(file.bookmark(of: id) == nil)
    }

    @Test func aFileThatCannotBeWrittenIsAnErrorInOneLine() throws {
        let shelf = try Shelf()
        try shelf.folder.write("state/hearsay/places/in/the/way", [])
        #expect(throws: Failure.self) { try shelf.file.keep(Bookmark(document: id, offset: 7)) }
    }
}

struct RememberedPlaceTests {
    @Test func aDocumentOpensWhereItWasLeft() throws {
        let stage = try Stage()
        let home = ["HOME": stage.folderPath]
        var program = try stage.open(environment: home)
        stage.line.send("jjmaj")
        #expect(stage.line.wait { $0.screen.row(23).hasSuffix("4/5") })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
        program = try stage.open(environment: home)
        #expect(stage.line.wait { $0.screen.row(23).contains("back where you left it") })
        #expect(stage.line.screen.row(23).hasSuffix("4/5"))
        stage.line.send("'a")
        #expect(stage.line.wait { $0.screen.row(23).hasSuffix("3/5") })
        kill(program.process, SIGTERM)
        #expect(program.end(reading: stage.line) == .killed(SIGTERM))
        program = try stage.open(environment: home)
        #expect(stage.line.wait { $0.screen.row(23).hasSuffix("3/5") })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
    }

    @Test func aFileThatCannotBeWrittenLeavesTheReadingAlone() throws {
        let stage = try Stage(columns: 160)
        _ = try stage.file("hearsay", "not a folder")
        let program = try stage.open(environment: ["XDG_STATE_HOME": stage.folderPath])
        stage.line.send("jq")
        #expect(program.end(reading: stage.line) == .exited(0))
        #expect(stage.isRestored)
        #expect(stage.line.screen.shows("the place is not kept: not a directory"))
    }
}
