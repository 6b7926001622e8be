import Documents
import Testing

@testable import Linguistics

private let root = #filePath.dropLast("/Tests/LinguisticsTests/Encoder/EncoderInputTests.swift".count)

private func input(_ text: String) throws -> EncoderInput {
    let pieces = try WordPieces(WeightsFile(path: root + "/Sources/CKernels/hearsay.weights"))
    let bytes = Array(text.utf8)
    return EncoderInput(splitEncoderWords(Span(0, bytes.count), of: bytes), of: bytes, pieces: pieces)
}

@Test func windowsOverlapAndHoldEveryWord() throws {
    let input = try input(String(repeating: "Lavrov said the vote was fair. ", count: 200))
    let windows = input.windows(length: 320, advance: 256)
    #expect(windows.first?.lowerBound == 0)
    #expect(windows.last?.upperBound == input.count)
    for (window, next) in zip(windows, windows.dropFirst()) {
        #expect(window.lowerBound < next.lowerBound && next.lowerBound < window.upperBound)
    }
    #expect(windows.allSatisfy { input.window($0).pieces.count <= 320 })
}

@Test func aWordLongerThanAWindowStandsAlone() throws {
    let input = try input("unquestionably unquestionably unquestionably")
    #expect(input.windows(length: 2, advance: 1) == [0..<1, 1..<2, 2..<3])
}

@Test func aWindowSaysWhereItsWordsBegin() throws {
    let window = try input("Lavrov said.").window(0..<3)
    #expect(window.pieces == [2474, 19716, 4492, 2056, 1012])
    #expect(window.firsts == [0, 3, 4])
    // Capitalised; lower case with something right after it; a mark right after a word.
    #expect(window.features == [3, 3, 3, 14, 5])
}
