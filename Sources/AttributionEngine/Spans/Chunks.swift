import Documents
import Linguistics

/// A document's words in stretches of whole blocks; a block that is longer than a chunk is cut.
struct Chunks: Sequence, IteratorProtocol {
    /// Words of a chunk: more than most articles have, and a second's work at most.
    private static let length = 4000

    private let text: TokenizedDocument
    private var nextBlock = 0
    private let endBlock: Int
    private var waiting: ArraySlice<EncoderWord> = []

    /// The chunks of the blocks that hold the sentences of `text`.
    init(_ text: TokenizedDocument) {
        self.text = text
        endBlock = (text.sentences.last?.block ?? -1) + 1
    }

    mutating func next() -> [EncoderWord]? {
        var words: [EncoderWord] = []
        while words.count < Self.length {
            if waiting.isEmpty {
                guard nextBlock < endBlock else { break }
                let block = text.document.blocks[nextBlock].span
                // Of a beginning the last paragraph may be cut behind a sentence.
                let end = nextBlock == endBlock - 1 ? text.sentences.last?.span.end ?? block.end : block.end
                waiting = splitEncoderWords(Span(block.start, end), of: text.document.text)[...]
                nextBlock += 1
                if !words.isEmpty, words.count + waiting.count > Self.length { break }
            }
            let taken = waiting.prefix(Self.length - words.count)
            words += taken
            waiting = waiting.dropFirst(taken.count)
        }
        return words.isEmpty ? nil : words
    }
}
