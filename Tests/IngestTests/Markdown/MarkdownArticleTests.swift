import Documents
import Testing

@testable import Ingest

struct MarkdownArticleTests {
    private func document(_ markdown: String) throws -> Document {
        try #require(makeArticles(Array(markdown.utf8), path: "note.md", name: "note.md").first).document
    }

    @Test func blocksAreThoseOfTheMarkdown() throws {
        let markdown = """
            # Weir to *stay*

            By Jo Marsh

            The weir will stay, the council **said** on Monday,
            after [a long night](https://valley.example/night "title") of talks.

            > "It leaks," said `Nils Olsen`.

            ## What now

            1. Repair it.
            2. Wait
               for rain.

            - ![a weir](weir.jpg) Old stones.

            ***

                $ measure --flow
                12.5

            | isle | owner |
            |------|-------|
            | Vell | Olsen |

            <div>Written by <b>hand</b>.</div>
            """
        #expect(
            try layout(document(markdown)) == [
                "title: Weir to stay", "byline: By Jo Marsh",
                "paragraph: The weir will stay, the council said on Monday, after a long night of talks.",
                "paragraph: \"It leaks,\" said Nils Olsen.", "heading: What now", "paragraph: Repair it.",
                "paragraph: Wait for rain.", "paragraph: Old stones.", "paragraph: $ measure --flow",
                "paragraph: 12.5", "paragraph: isle | owner", "paragraph: Vell | Olsen", "paragraph: Written by hand.",
            ])
    }

    @Test func linksAreKept() throws {
        let document = try document("See [the *long* night](https://valley.example/night) and <https://b.example>.\n")
        #expect(document.links.map { document.string($0.span) } == ["the long night", "https://b.example"])
        #expect(document.links.map(\.target) == ["https://valley.example/night", "https://b.example"])
    }

    @Test func theFrontMatterIsNoText() throws {
        let markdown =
            "---\ntitle: \"Rain\"\nauthor: Ada Brook\ndate: 2024-02-08\ntags: [a]\n---\nIt rained, she said.\n"
        #expect(
            try layout(document(markdown)) == [
                "title: Rain", "byline: By Ada Brook", "dateline: 8 February 2024", "paragraph: It rained, she said.",
            ])
        #expect(try layout(document("---\n\nIt rained, she said.\n")) == ["paragraph: It rained, she said."])
    }

    @Test func theFrontMattersTitleGivesWayToTheHeadline() throws {
        let markdown = "---\ntitle: Rain, again\nauthor: Ada Brook\n---\n# It rains and rains\n\nIt rained, she said.\n"
        #expect(
            try layout(document(markdown)) == [
                "title: It rains and rains", "byline: By Ada Brook", "paragraph: It rained, she said.",
            ])
    }

    @Test func anAuthorIsNamedOnce() throws {
        let markdown = "---\ntitle: Rain\nauthor: Ada Brook\n---\n# Rain\n\n*By Ada Brook*\n\nIt rained, she said.\n"
        #expect(
            try layout(document(markdown)) == [
                "title: Rain", "byline: By Ada Brook", "paragraph: It rained, she said.",
            ])
    }

    @Test func valuesOfTheFrontMatterLoseTheirOwnMarksAlone() throws {
        let markdown = "---\ntitle: \"Lee: 'We \\\"quit\\\"'\"\nauthor: [Ada Brook, 'Jo O''Hara']\n---\nIt rained.\n"
        #expect(
            try layout(document(markdown)) == [
                "title: Lee: 'We \"quit\"'", "byline: By Ada Brook, Jo O'Hara", "paragraph: It rained.",
            ])
    }

    @Test func lineEndsThatTheAuthorSetPartLines() throws {
        #expect(
            try layout(document("Short line  \nsecond line, he said.\n\nHe said no.<br>They met.\n"))
                == [
                    "paragraph: Short line", "paragraph: second line, he said.", "paragraph: He said no.",
                    "paragraph: They met.",
                ])
    }

    @Test func aTableThatWouldFillTheMemoryIsText() throws {
        let wide = String(repeating: "|x", count: 2000)
        let rule = String(repeating: "|-", count: 2000)
        let rows = String(repeating: "|x\n", count: 2000)
        let document = try document("\(wide)|\n\(rule)|\n\(rows)")
        #expect(document.text.count < 20_000)
    }

    @Test func severalFilesAreReadAtOnceAsOneByOne() async throws {
        let markdown = String(repeating: "It was ~~fair~~ to all, she said.\n\n", count: 50)
        let alone = try document(markdown).text
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<8 { group.addTask { try document(markdown).text } }
            for try await text in group { #expect(text == alone) }
        }
    }

    @Test func notesStandBelowAndTasksAndStrokesAreText() throws {
        let markdown = """
            It rained.[^a] It ~~will~~ may rain, she said.[^1]

            [^1]: On the radio.
            [^a]: According to *the gauge*.

            - [ ] Buy boots
            - [x] Stay in
            """
        #expect(
            try layout(document(markdown)) == [
                "paragraph: It rained. It will may rain, she said.", "paragraph: Buy boots", "paragraph: Stay in",
                "paragraph: According to the gauge.", "paragraph: On the radio.",
            ])
    }

    @Test func plainTextIsNeverTakenForMarkdown() throws {
        let text = Array("# Not *a* heading\n".utf8)
        let document = try #require(makeArticles(text, path: "note.txt", name: "note.txt").first).document
        #expect(document.text == text)
    }
}
