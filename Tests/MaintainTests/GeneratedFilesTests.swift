import Screenplays
import Testing

@testable import maintain

/// The package's folder.
private let root = String(#filePath.dropLast("/Tests/MaintainTests/GeneratedFilesTests.swift".count))

/// The program built beside the tests.
private var program: String {
    let own = CommandLine.arguments.first ?? ""
    let parts = own.split(separator: "/", omittingEmptySubsequences: false)
    let bundle = parts.firstIndex { $0.hasSuffix(".xctest") } ?? parts.count - 1
    return parts[..<bundle].joined(separator: "/") + "/hearsay"
}

@Test(arguments: ["README.md", "man/hearsay.1"]) func keysAndOptionsAreAsTheProgramHasThem(path: String) throws {
    let pages = try GeneratedPage.all(options: CommandList(program: program))
    let page = try #require(pages.first { $0.path == path })
    let text = try PackageFiles.read("\(root)/\(path)")
    #expect(try page.fill(text) == text, "\(path) is stale: make docs")
}

@Test func picturesShowTheScreensOfThePlays() throws {
    for picture in try Picture.all(root: root) {
        let drawn = try PackageFiles.read("\(root)/screenshots/\(picture.name).svg")
        #expect(drawn == picture.svg, "\(picture.name).svg is stale: make screenshots")
    }
}

@Test func theReadmesPictureIsDrawnFromTheSVG() throws {
    let picture = try #require(try Picture.all(root: root).first { $0.name == Picture.drawnForReadme })
    let stamp = try PackageFiles.read(Picture.stampPath(root: root))
    #expect(stamp == Picture.stamp(of: picture.svg), "\(picture.name).png is stale: make screenshots")
}

@Test func aPageWithoutMarksIsAnError() {
    let page = GeneratedPage(path: "page.md", parts: [("keys", ["x"])])
    #expect(throws: GeneratedPage.MissingPart.self) { try page.fill("no marks\n") }
}

@Test func partsAreReplacedBetweenTheirMarks() throws {
    let page = GeneratedPage(path: "page.md", parts: [("keys", ["new"])])
    let text = "a\n<!-- generated: keys -->\nold\nolder\n<!-- generated: end -->\nb\n"
    #expect(try page.fill(text) == "a\n<!-- generated: keys -->\nnew\n<!-- generated: end -->\nb\n")
}
