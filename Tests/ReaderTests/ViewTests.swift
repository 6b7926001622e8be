import Documents
import Ingest
import Linguistics
import Screen
import Testing

@testable import Reader

private let article = """
    Mayor wins vote

    The vote was held. [Ann Lee: It was fair], Ann Lee said. Rain fell all day, which [Bob Ray: nobody had seen coming].
    [Ann Lee & Bob Ray: Both want peace], they said.
    """

@Test func heldSentencesHaveATagAndABar() {
    let stage = Stage(article, columns: 100)
    #expect(stage.rows.contains { $0.hasPrefix("AL  ▎It was fair, Ann Lee said.") })
    #expect(stage.rows.contains { $0.hasPrefix("    The vote was held.") || $0.hasPrefix("     The vote was held.") })
}

@Test func coHoldersAreCounted() {
    #expect(Stage(article, columns: 100).rows.contains { $0.hasPrefix("2×  ▎Both want peace") })
}

@Test func embeddedClaimsAreMarkedInMarginAndText() {
    let stage = Stage("Rain fell on the whole of the long valley all day, which [Bob Ray: nobody saw].", columns: 120)
    #expect(stage.rows.contains { $0.hasPrefix("‹BR ▌Rain fell") })
    let look = SentenceLook(0, in: stage.model)
    #expect(look.style(at: 60).attributes.contains(.underline))
    #expect(!look.style(at: 3).attributes.contains(.underline))
}

@Test func theMarginNamesAPiecesHolderOnlyWhenItIsAnother() {
    let own = Stage("[Ann Lee: She was glad, and she hoped [+Ann Lee: to win]], said Lee.", columns: 120)
    #expect(own.rows.contains { $0.hasPrefix("AL  ▌She was glad") })
    let other = Stage("[Ann Lee: She was glad that [Bob Ray: it rained]], said Lee.", columns: 120)
    #expect(other.rows.contains { $0.hasPrefix("AL‹ ▌She was glad") })
}

@Test func uncertainClaimsSayso() {
    let stage = Stage("[?Ann Lee: It was fair, all of it], they said.", columns: 100)
    #expect(stage.rows.contains { $0.hasPrefix("AL? ▌") })
    #expect(stage.rows.contains { $0.contains("uncertain, 30 %") })
}

@Test func intentsAreMarkedButHoldNothing() {
    let stage = Stage("Ann Lee plans [+Ann Lee: to run again for the post].", columns: 120)
    #expect(stage.model.reading.index.claims[0].isOwnVoice)
    #expect(stage.rows.contains { $0.contains("intent") && $0.contains("Ann Lee: to run again") })
}

@Test func theOwnVoiceIsTheLastRowOfTheActors() {
    let stage = Stage(article, columns: 120, rows: 40)
    let rows = stage.rows
    let first = rows.firstIndex { $0.contains("Ann Lee") && $0.contains("person") }
    let last = rows.firstIndex { $0.contains("own voice") }
    #expect(first.flatMap { a in last.map { a < $0 } } == true)
}

@Test func helpListsEveryKeyOfTheTable() {
    var stage = Stage(article, columns: 100, rows: 200)
    stage.type("?")
    for action in Action.allCases {
        #expect(stage.rows.contains { $0.contains(action.summary) }, "\(action)")
    }
    stage.type("q")
    #expect(stage.effects.isEmpty)
    stage.type("q")
    #expect(stage.effects == [.quit])
    stage.type("?")
    stage.type(.control("c"))
    #expect(stage.effects == [.quit])
}

/// A generator with a fixed seed, for tests that must not change from run to run (SplitMix64).
private struct FixedGenerator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }
}

@Test func anyKeysOnAnySizeLeaveAWholeScreen() {
    var random = FixedGenerator(state: 7)
    let keys: [Key] =
        Keymap.standard.bindings.flatMap(\.keys).filter { $0 != "q" } + [.backspace, .other, "5", "0", "é", "x"]
    var stage = Stage(article)
    for step in 0..<4000 {
        stage.type(keys[Int.random(in: 0..<keys.count, using: &random)])
        if step % 50 == 0 {
            stage.send(
                .resized(
                    Size(columns: Int.random(in: 0...260, using: &random), rows: Int.random(in: 0...90, using: &random))
                ))
        }
        let frame = view(stage.model)
        #expect(frame.cells.count == frame.size.columns * frame.size.rows)
    }
}

@Test func noByteOfADocumentBecomesAControl() {
    var random = FixedGenerator(state: 11)
    for _ in 0..<60 {
        let bytes = (0..<600).map { _ in UInt8.random(in: 1...255, using: &random) }
        let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
        let document = makeDocument(text: text, origin: "-")
        let reading = Reading(
            document: document, annotations: Annotations(engine: "", sentences: splitSentences(document)))
        let frame = view(Model(reading, size: Size(columns: 90, rows: 60)))
        let shown = frame.cells.flatMap(\.glyph.scalars)
        #expect(!shown.contains { $0.properties.generalCategory == .control || (0x202a...0x202e).contains($0.value) })
    }
}

@Test func anEmptyDocumentIsShownAsSuch() {
    var stage = Stage("")
    #expect(stage.rows.contains { $0.contains("nothing to read") })
    stage.type("jkG]a]s}{n /x")
    #expect(!stage.rows.isEmpty)
}
