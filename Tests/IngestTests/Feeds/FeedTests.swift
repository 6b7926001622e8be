import Documents
import Testing

@testable import Ingest

struct FeedTests {
    private func read(_ feed: String) throws -> [[String]] {
        try makeArticles(Array(feed.utf8), path: "feed.xml", name: "feed.xml").map { layout($0.document) }
    }

    @Test func anEntryOfRSSIsAnArticle() throws {
        let feed = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Courier</title>
            <item><title>Rain &amp;amp; wind</title><link>https://courier.example/1</link><dc:creator>Ada Brook</dc:creator>
            <pubDate>Thu, 08 Feb 2024 07:30:00 GMT</pubDate><description>Short.</description>
            <content:encoded><![CDATA[<p>It rained, <a href="/wind">she</a> said.</p><p>It will rain again.</p>
            <p><a href="/more">Read more</a></p>]]></content:encoded></item>
            <item><title>Snow</title><description>Snow fell, the &lt;b&gt;mayor&lt;/b&gt; said.</description></item>
            </channel></rss>
            """
        #expect(
            try read(feed) == [
                [
                    "title: Rain & wind", "byline: By Ada Brook", "dateline: 8 February 2024",
                    "paragraph: It rained, she said.", "paragraph: It will rain again.",
                ], ["title: Snow", "paragraph: Snow fell, the mayor said."],
            ])
        let first = try #require(makeArticles(Array(feed.utf8), path: "feed.xml", name: "feed.xml").first).document
        #expect(first.origin == "feed.xml#1")
        #expect(first.links.map(\.target) == ["https://courier.example/1", "https://courier.example/wind"])
        #expect(first.links.map { first.string($0.span) } == ["Rain & wind", "she"])
    }

    @Test func anEntryOfAtomIsAnArticle() throws {
        let feed = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title>
            <entry><title type="html">The &lt;i&gt;weir&lt;/i&gt;</title><author><name>Jo Marsh</name></author>
            <link rel="self" href="https://valley.example/self"/><link href="https://valley.example/weir"/>
            <updated>2019-06-03T21:14:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The weir is old, Olsen said.</p>
            <ul><li>It leaks.</li></ul></div></content></entry></feed>
            """
        #expect(
            try read(feed) == [
                [
                    "title: The weir", "byline: By Jo Marsh", "dateline: 3 June 2019",
                    "paragraph: The weir is old, Olsen said.", "paragraph: It leaks.",
                ]
            ])
    }

    @Test func aBrokenFeedIsReadAsFarAsItGoes() throws {
        let feed =
            "<rss><channel><item><title>Rain</title><description>It rained & it blew.</description></item><item><t"
        #expect(try read(feed).first == ["title: Rain", "paragraph: It rained it blew."])
    }

    @Test func anEntryInsideAnEntryIsItsText() throws {
        let feed =
            "<rss><item><title>One</title><description>It rained.</description><item><title>Two</title></item></item></rss>"
        let articles = try makeArticles(Array(feed.utf8), path: "a.rss", name: "a.rss")
        #expect(articles.map { layout($0.document) } == [["title: One", "paragraph: It rained."]])
    }

    @Test func aFeedWithoutEntriesIsRefused() {
        #expect(throws: IngestError(subject: "feed.xml", reason: "holds no text", exitCode: 65)) {
            try read("<rss><channel><title>Nothing yet</title></channel></rss>")
        }
    }
}
