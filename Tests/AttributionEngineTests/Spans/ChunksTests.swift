import Ingest
import Linguistics
import Testing

@testable import AttributionEngine

private func text(_ paragraphs: [String]) -> TokenizedDocument {
    TokenizedDocument(makeDocument(text: Array(paragraphs.joined(separator: "\n\n").utf8), origin: "-"))
}

@Test func chunksHoldEveryWordOnceInWholeParagraphs() {
    let paragraph = String(repeating: "The vote was fair. ", count: 40)
    let text = text(Array(repeating: paragraph, count: 60))
    let chunks = Array(Chunks(text))
    let all = text.document.blocks.flatMap { splitEncoderWords($0.span, of: text.document.text) }
    #expect(chunks.flatMap { $0 } == all)
    #expect(chunks.count > 2)
    #expect(chunks.allSatisfy { $0.first?.beginsBlock == true && $0.count <= 4000 })
}

@Test func aParagraphLongerThanAChunkIsCut() {
    let text = text([String(repeating: "The vote was fair. ", count: 1000)])
    #expect(Array(Chunks(text)).map(\.count) == [4000, 1000])
}

@Test func noTextHasNoChunks() {
    #expect(Array(Chunks(text([]))).isEmpty)
}
