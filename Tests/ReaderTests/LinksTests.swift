import Documents
import Screen
import Testing

@testable import Reader

/// Links of the current sentence.
@Suite struct LinksTests {
    private static let text = "It rained, the service said. It snowed in two places."

    private func stage(_ links: [Link], columns: Int = 200) -> Stage {
        let plain = MarkedArticle(Self.text).plain
        let document = Document(origin: "-", text: plain.document.text, blocks: plain.document.blocks, links: links)
        var stage = Stage(Self.text, columns: columns, rows: 24)
        stage.send(.opened(Reading(document: document, annotations: plain.index.annotations), file: 0, files: 1))
        return stage
    }

    private let rain = Link(span: Span(11, 22), target: "https://rain.example/report")
    private let snow = Link(span: Span(32, 38), target: "https://snow.example/")
    private let places = Link(span: Span(42, 52), target: "/places")

    @Test func aKeyOpensTheOnlyLink() {
        var stage = stage([rain])
        stage.type("o")
        #expect(stage.effects == [.browse("https://rain.example/report")])
        stage.type("jo")
        #expect(stage.effects.isEmpty)
        #expect(stage.rows.last?.contains("no link in this sentence") == true)
    }

    @Test func ofSeveralTheSelectedOneIsOpened() {
        var stage = stage([rain, snow, places])
        stage.type("jo")
        #expect(stage.effects.isEmpty)
        #expect(stage.model.focus == .attribution)
        #expect(stage.rows.last?.contains("2 links in this sentence: Enter opens the selected one") == true)
        stage.type(.enter)
        #expect(stage.effects == [.browse("https://snow.example/")])
        stage.type("j", .enter)
        #expect(stage.effects.isEmpty)
        #expect(stage.rows.last?.contains("/places can't be opened") == true)
        stage.type(.escape)
        #expect(stage.model.focus == .article)
    }

    @Test func thePanesWordsLeadThere() {
        let frame = view(stage([rain]).model)
        #expect(frame.links.map(\.address) == ["https://rain.example/report"])
        let link = frame.links[0]
        let start = link.place.row * frame.size.columns + link.place.column
        let words = frame.cells[start..<start + link.columns].map { Character($0.glyph.base) }
        #expect(String(words) == "https://rain.example/report (the service)")
    }
}
