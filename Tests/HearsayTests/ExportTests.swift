import Glibc
import PseudoTerminal
import Testing

/// Claims in files: out of the reader and the command, and back.
struct ExportTests {
    /// What a file in the stage's folder holds; nil when it isn't there.
    private func text(_ name: String, on stage: Stage) -> String? {
        guard let stream = fopen("\(stage.folderPath)/\(name)", "r") else { return nil }
        defer { fclose(stream) }
        var bytes = [UInt8](repeating: 0, count: 1 << 17)
        let count = fread(&bytes, 1, bytes.count, stream)
        return String(decoding: bytes[..<count], as: UTF8.self)
    }

    /// Runs the program to its end, and returns what it says.
    private func run(_ arguments: [String], on stage: Stage, status: Int32 = 0) throws -> [String] {
        let before = stage.line.screen.rows
        let program = try stage.start(arguments)
        #expect(program.end(reading: stage.line) == .exited(status))
        return stage.line.screen.rows.filter { !$0.isEmpty && !before.contains($0) }
    }

    @Test func theSuffixOfTheOutputTellsTheFormat() throws {
        let stage = try Stage(columns: 200)
        let path = try stage.file()
        for (name, start) in [
            ("a.md", "# Council Delays Vote"), ("a.html", "<!DOCTYPE html>"), ("a.csv", "document,sentence,"),
            ("a.json", "[\n{\n"), ("a.jsonl", "{\"document\""), ("a.jsonld", "{\n"), ("b.txt", path),
        ] {
            #expect(try run(["attribute", "--output", "\(stage.folderPath)/\(name)", path], on: stage).isEmpty)
            #expect(text(name, on: stage)?.hasPrefix(start) == true, "\(name)")
        }
        _ = try run(["attribute", "--output", "\(stage.folderPath)/b", path], on: stage, status: 64)
    }

    @Test func aFileThatIsThereIsReplacedOnlyWhenToldSo() throws {
        let stage = try Stage(columns: 200)
        let old = try stage.file("old.csv", "mine")
        let command = try ["attribute", "--output", old, stage.file()]
        #expect(
            try run(command, on: stage, status: 73) == ["hearsay: \(old): is there already - --force replaces it"])
        #expect(text("old.csv", on: stage) == "mine")
        #expect(try run(command + ["--force"], on: stage).isEmpty)
        #expect(text("old.csv", on: stage)?.hasPrefix("document,") == true)
        // The same once more is no replacement.
        #expect(try run(command, on: stage).isEmpty)
        let said = try run(
            ["attribute", "--format", "csv", "--force", "--output", "/dev/null", stage.file()], on: stage, status: 73)
        #expect(said == ["hearsay: /dev/null: is there, and is no regular file"])
    }

    @Test func theArticleItselfIsNeverReplaced() throws {
        let stage = try Stage(columns: 200)
        let article = try stage.file("marked.txt", "\u{feff}Forecasters said it would rain.\n")
        let said = try run(
            ["attribute", "--force", "--output", "\(stage.folderPath)/marked.ann", article], on: stage, status: 73)
        #expect(
            said == [
                "hearsay: \(article): is the article itself, which is never replaced: name another folder or file"
            ])
        #expect(text("marked.txt", on: stage) == "\u{feff}Forecasters said it would rain.\n")
    }

    @Test func aFolderTakesAFileForEachArticle() throws {
        let stage = try Stage(columns: 200)
        let second = try stage.file("second.txt", "Forecasters said it would rain.\n")
        let folder = "\(stage.folderPath)/out/"
        #expect(
            try run(["attribute", "--format", "brat", "--output", folder, stage.file(), second], on: stage).isEmpty)
        #expect(text("out/second.txt", on: stage) == "Forecasters said it would rain.\n")
        #expect(text("out/second.ann", on: stage)?.contains("\tCue 12 16\tsaid\n") == true)
        #expect(text("out/annotation.conf", on: stage)?.contains("[events]\nAttribution\t") == true)
        #expect(text("out/article.ann", on: stage)?.contains("Ann Lee") == true)
        let twice = ["attribute", "--format", "csv", "--output", folder, second, second]
        #expect(try run(twice, on: stage, status: 64).first?.hasSuffix("two articles would be this file") == true)
    }

    @Test func formatsOfOneArticleTakeOne() throws {
        let stage = try Stage(columns: 200)
        let path = try stage.file()
        #expect(
            try run(["attribute", "--format", "webannotation", path, path], on: stage, status: 64)
                == ["hearsay: webannotation takes one article a file - name a folder with --output"])
        #expect(
            try run(["attribute", "--format", "brat", path], on: stage, status: 64)
                == ["hearsay: brat is a file beside its text - name both with --output NAME.ann"])
    }

    @Test(arguments: ["a.json", "a.jsonl", "a.jsonld", "a.ann"])
    func annotationsComeBack(name: String) throws {
        let stage = try Stage(columns: 200)
        let path = try stage.file()
        let file = "\(stage.folderPath)/\(name)"
        _ = try run(["attribute", "--output", file, path], on: stage)
        _ = try run(["attribute", "--output", "\(stage.folderPath)/1.csv", path], on: stage)
        _ = try run(["attribute", "--annotations", file, "--output", "\(stage.folderPath)/2.csv", path], on: stage)
        #expect(text("1.csv", on: stage) == text("2.csv", on: stage))
        let other = try stage.file("other.txt", "It rained.\n")
        let said = try run(["attribute", "--annotations", file, other], on: stage, status: 65)
        #expect(said.count == 1 && said[0].hasPrefix("hearsay: \(file): "))
    }

    @Test func theReaderShowsAnnotationsOfAFile() throws {
        let stage = try Stage()
        let path = try stage.file()
        let file = "\(stage.folderPath)/a.ann"
        _ = try run(["attribute", "--output", file, path], on: stage)
        let changed = try #require(text("a.ann", on: stage)).split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasSuffix("\tAnn Lee") && $0.hasPrefix("#") ? $0.replacing("Ann Lee", with: "Zora Quill") : $0 }
        let edited = try stage.file("b.ann", changed.joined(separator: "\n"))
        let program = try stage.start(["--annotations", edited, path])
        #expect(stage.line.wait { $0.screen.shows("Zora Quill") })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
        let other = try stage.start(["--annotations", edited, stage.file("other.txt", "It rained.\n")])
        #expect(other.end(reading: stage.line) == .exited(65))
        #expect(stage.isRestored)
    }

    @Test func theReaderWritesWhatIsOnTheScreen() throws {
        let stage = try Stage(columns: 140)
        let text = "Mayor Ann Lee said the bridge was needed.\n\nEngineer Bob Ray said the bridge was safe.\n"
        let program = try stage.start([stage.file("two.txt", text)], environment: ["HOME": stage.folderPath])
        #expect(stage.line.wait { $0.screen.shows("Bob Ray   ") && !$0.screen.shows("analys") })
        stage.line.send("w\u{15}~/x.csv\r")
        #expect(stage.line.wait { $0.screen.shows("x.csv written") })
        stage.line.send("w\u{15}\(stage.folderPath)/x.csv\r")
        #expect(stage.line.wait { $0.screen.shows("x.csv written") })
        stage.line.send("&w\u{15}\(stage.folderPath)/x.csv\r")
        #expect(stage.line.wait { $0.screen.shows("is there already - end the name in ! to replace it") })
        stage.line.send("w!\r")
        #expect(stage.line.wait { $0.screen.shows("x.csv written") })
        stage.line.send("w\u{15}x.pdf\r")
        #expect(stage.line.wait { $0.screen.shows("x.pdf tells no format - end it in one of .txt .json") })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
        #expect(self.text("x.csv", on: stage)?.contains("Ann Lee") == true)
        #expect(self.text("x.csv", on: stage)?.contains("Bob Ray") == false)
    }

    @Test func copyingSendsTheClaimToTheTerminal() throws {
        let stage = try Stage(columns: 120)
        let program = try stage.open()
        #expect(stage.line.wait { $0.screen.shows("Ann Lee   ") && !$0.screen.shows("analys") })
        stage.line.send("jy")
        #expect(stage.line.wait { $0.screen.shows("sentence sent to the terminal") })
        let start = Array("\u{1b}]52;c;".utf8)
        let received = stage.line.received
        let place = try #require(received.indices.first { received[$0...].starts(with: start) })
        let base64 = received[(place + start.count)...].prefix { $0 != 7 }
        #expect(base64.count % 4 == 0 && base64.count > 100)
        #expect(base64.starts(with: "4oCcTEFLRVRPV04gKFdpcmUpIC0gVGhl".utf8))
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
    }
}
