import Documents
import Testing

@testable import Ingest

/// Bad markup never traps, and ends in a document whose positions hold.
struct HostilePagesTests {
    private func read(_ html: String, path: String = "a.html") throws -> [Article] {
        try read(Array(html.utf8), path: path)
    }

    private func read(_ bytes: [UInt8], path: String = "a.html") throws -> [Article] {
        do throws(IngestError) {
            let articles = try makeArticles(bytes, path: path, name: path)
            for article in articles { check(article.document) }
            return articles
        } catch {
            #expect(error.exitCode == 65)
            return []
        }
    }

    private func check(_ document: Document) {
        let all = Span(0, document.text.count)
        #expect(String(validating: document.text, as: UTF8.self) != nil)
        #expect(document.blocks.allSatisfy { all.contains($0.span) && !$0.span.isEmpty })
        #expect(zip(document.blocks, document.blocks.dropFirst()).allSatisfy { $0.span.end <= $1.span.start })
        #expect(document.links.allSatisfy { all.contains($0.span) && !$0.span.isEmpty })
        #expect(zip(document.links, document.links.dropFirst()).allSatisfy { $0.span.end <= $1.span.start })
    }

    @Test(arguments: ["newspaper", "blog", "soup", "wire"])
    func aPageCutAnywhereIsRead(name: String) throws {
        let page = try FileReader.read(path: "\(pages)/\(name).html")
        for length in stride(from: 0, to: page.count, by: 397) { _ = try read(Array(page.prefix(length))) }
    }

    @Test func aPageWithWrongBytesAnywhereIsRead() throws {
        let page = try FileReader.read(path: "\(pages)/newspaper.html")
        var random = SystemOfBytes(state: 7)
        for _ in 0..<20 {
            var bytes = page
            for _ in 0..<40 { bytes[random.next(below: bytes.count)] = UInt8(random.next(below: 256)) }
            _ = try read(bytes)
        }
    }

    @Test(arguments: ["div", "b", "ul><li", "blockquote", "span class='comment ad'", "x-y"])
    func deepNestingIsCut(tag: String) throws {
        let page = "<p>Rain fell in the valley for a week.</p>" + String(repeating: "<\(tag)>", count: 100_000) + "deep"
        let article = try #require(try read(page).first)
        #expect(article.notice == "the page is too long or too deep: its end is left out")
        #expect(layout(article.document).first == "paragraph: Rain fell in the valley for a week.")
    }

    @Test func manyElementsAreNotDeep() throws {
        let page = String(repeating: "<p>Rain fell in <a href=x>the valley</a> for a week.<br>", count: 2000)
        #expect(try read(page).first?.document.blocks.count == 2000)
    }

    @Test func endsThatNeverBeganAreNotLookedForForEver() throws {
        let deep = String(repeating: "<b>", count: 1500) + String(repeating: "</i>", count: 300_000)
        #expect(try read("<p>Rain fell in the valley for a week.</p>" + deep).first?.notice != nil)
    }

    @Test func nothingIsExpandedOrFetched() throws {
        let doctype = """
            <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "/etc/passwd">]>
            """
        let articles = try read(
            "\(doctype)<rss><channel><item><title>Rain &b; &x; fell, fell &amp; fell</title></item></channel></rss>",
            path: "feed.xml")
        let document = try #require(articles.first).document
        #expect(document.string(Span(0, document.text.count)) == "Rain fell, fell & fell\n")
    }

    @Test(arguments: [
        "<", "<html", "<html><", "<!doctype html", "<!--", "<?xml", "<p>&", "<p>&#0;&#x110000;&#xD800;&bogus;</p>",
        "<script>", "<title>", "<p\0>a\0b</p\0>", "<a href='", "<p>\u{0}\u{1}\u{1b}[31mred\u{9b}</p>", "<rss><item",
        "<feed><entry><content type='xhtml'><div><p>", "<rss><item><title></title></item></rss>",
    ])
    func piecesOfMarkupAreReadOrRefused(piece: String) throws {
        _ = try read(piece)
        _ = try read(piece, path: "feed.xml")
        _ = try read(piece, path: "note.md")
    }
}

/// Numbers that look random, the same in every run.
private struct SystemOfBytes {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
}
