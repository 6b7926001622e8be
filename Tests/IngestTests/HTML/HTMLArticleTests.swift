import Documents
import Testing

@testable import Ingest

/// The pages in `Pages`, and beside each what is to be read of it: every block of the article, and nothing else.
struct HTMLArticleTests {
    @Test(arguments: [
        "newspaper", "blog", "soup", "table", "wire", "broken", "reference", "split", "gov", "index", "notes",
        "liveblog",
    ])
    func thisIsReadOfThePage(name: String) throws {
        let path = "\(pages)/\(name).html"
        let article = try #require(makeArticles(FileReader.read(path: path), path: path, name: path).first)
        var lines = article.notice.map { ["notice: \($0)"] } ?? []
        lines += layout(article.document).map { $0.split(separator: "\n").joined(separator: "\n    ") }
        lines += article.document.links.map { "link: \(article.document.string($0.span)) -> \($0.target)" }
        let expected = try FileReader.read(path: "\(pages)/\(name).expected")
        #expect(lines.joined(separator: "\n") + "\n" == String(decoding: expected, as: UTF8.self))
    }

    @Test(
        arguments: [
            (nil, "charset=utf-8"), ("WINDOWS-1252", "charset=iso-8859-1"), ("KOI8-R", "charset=\"koi8-r\""),
            ("KOI8-R", "http-equiv=Content-Type content=\"text/html; charset=koi8-r\""), ("UTF-16LE", "charset=utf-16"),
            (nil, "charset=windows-1251"),
        ] as [(String?, String)])
    func theDeclaredCharsetIsObeyedUnlessItIsPlainlyWrong(written: String?, declared: String) throws {
        let words = written == "WINDOWS-1252" ? "Füße naß" : "Выборы прошли"
        let page = "<!doctype html><html><head><meta \(declared)><title>x</title></head><body><p>\(words)</p></body>"
        var bytes = Array(page.utf8)
        if let written {
            bytes = try #require(CharsetConverter.convert(bytes, from: "UTF-8", to: written))
        }
        if written == "UTF-16LE" { bytes = [0xff, 0xfe] + bytes }
        let article = try #require(makeArticles(bytes, path: "a.html", name: "a").first)
        #expect(article.document.string(Span(0, article.document.text.count)).contains(words))
    }

    @Test(arguments: [
        (
            #"{"author":[{"@type":"Person","name":"Lia Moss","jobTitle":"x"},{"name":"Ed Fox"}],"publisher":{"name":"P"}}"#,
            "Lia Moss and Ed Fox"
        ),
        (#"{"publisher":{"name":"P"},"author":{"name":"Lia Moss"},"image":{"name":"I"}}"#, "Lia Moss"),
        (#"{"author":["Lia Moss","Ed Fox","Jo Ek"],"name":"N"}"#, "Lia Moss, Ed Fox and Jo Ek"),
    ]) func allAuthorsThatThePageDeclaresAreNamed(data: String, authors: String) throws {
        let words = "It rained all day, and the harbour was closed until the evening, the master said. "
        let page =
            "<html><head><title>Rain</title><script type=\"application/ld+json\">\(data)</script></head><body>"
            + "<article><h1>Rain</h1><p>\(words)</p><p>\(words)</p></article></body></html>"
        let article = try #require(makeArticles(Array(page.utf8), path: "a.html", name: "a").first)
        #expect(layout(article.document).contains("byline: By \(authors)"))
    }

    @Test func rowsOfATableKeepCellsThatAreLinks() throws {
        let words = "The committee said on Monday that three countries shared the lead after a long day of finals. "
        let page = """
            <article><h1>Medals</h1><p>\(words)</p><table><tr><th>Country</th><th>Gold</th></tr>
            <tr><td><a href="/n">United Arab Emirates</a></td><td>4</td></tr><tr><td>Kenya</td><td>3</td></tr></table>
            <p>\(words)\(words)</p></article>
            """
        let article = try #require(makeArticles(Array(page.utf8), path: "a.html", name: "a").first)
        let lines = layout(article.document)
        for row in ["Country | Gold", "United Arab Emirates | 4", "Kenya | 3"] {
            #expect(lines.contains("paragraph: \(row)"), "\(lines)")
        }
    }

    @Test func aPageWithoutTextIsRefused() {
        #expect(throws: IngestError(subject: "a.html", reason: "holds no text", exitCode: 65)) {
            try makeArticles(Array("<html><body><script>x</script></body></html>".utf8), path: "a.html", name: "a.html")
        }
    }
}

/// Where the pages lie.
let pages = String(#filePath.dropLast("/HTML/HTMLArticleTests.swift".count)) + "/Pages"
