import Testing

@testable import Linguistics

private let root = #filePath.dropLast("/Tests/LinguisticsTests/Encoder/WordPiecesTests.swift".count)
private let weights = Result { try WeightsFile(path: root + "/Sources/CKernels/hearsay.weights") }

private func pieces(_ word: String) throws -> [Int32] {
    let pieces = try WordPieces(weights.get())
    var result: [Int32] = []
    Array(word.utf8).withUnsafeBufferPointer { pieces.append($0, to: &result) }
    return result
}

/// The numbers are those of BERT's uncased vocabulary, as its own tokenizer gives them.
@Test(arguments: [
    ("the", [1996]), ("The", [1996]), ("said", [2056]), ("Zürich", [10204]), ("lavrov", [2474, 19716, 4492]),
    ("“", [1523]), ("é", [1041]), ("漢字", [1904, 100]), ("\u{301}", [100]), ("😀", [100]),
]) func wordsHaveTheirPieces(word: String, expected: [Int32]) throws {
    #expect(try pieces(word) == expected)
}

@Test func aLongWordIsCutOrUnknown() throws {
    #expect(try pieces(String(repeating: "q", count: 90)).count == WordPieces.most)
    #expect(try pieces(String(repeating: "q", count: 101)) == [WordPieces.unknown])
}
